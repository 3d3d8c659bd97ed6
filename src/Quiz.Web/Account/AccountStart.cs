using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Quiz.Data;
using Quiz.Data.Accounts;
using Quiz.DemoData;
using Quiz.Web.Account.Demo;
using Quiz.Web.Account.Mail;
using Quiz.Web.Account.SetUp;

namespace Quiz.Web.Account;

/// <summary>Accounts at the start of the site.</summary>
internal static partial class AccountStart
{
    /// <summary>
    /// Makes sure of the roles, and in Development of the demo people. Elsewhere the log tells, once the site listens, what
    /// is not configured, and how to become the first administrator while there is none.
    /// </summary>
    /// <exception cref="InvalidOperationException">
    /// A setting of accounts or mail is wrong, or a site for real people has the demo people; the message says which.
    /// </exception>
    public static async Task RunAsync(WebApplication app)
    {
        RefuseUnsafeMail(app);
        var contexts = app.Services.GetRequiredService<IDbContextFactory<QuizDbContext>>();
        await using (var db = await contexts.CreateDbContextAsync())
        {
            await AddRolesAsync(db);
            if (!app.Environment.IsDevelopment())
                await RefuseDemoPeopleAsync(db);
        }
        if (app.Environment.IsDevelopment())
            await DemoPopulation.SeedAsync(contexts, app.Services.GetRequiredService<TimeProvider>(), DemoChoices.Seed, CancellationToken.None);
        else
            app.Lifetime.ApplicationStarted.Register(() => _ = ReportAsync(app));
    }

    /// <summary>Links in mail that start with whatever host a request named would send people's secrets to a stranger's site.</summary>
    private static void RefuseUnsafeMail(WebApplication app)
    {
        var mail = app.Services.GetRequiredService<SiteMail>();
        if (mail.ReachesPeople && app.Services.GetRequiredService<SiteAddress>().Configured is null && !app.Environment.IsDevelopment())
            throw new InvalidOperationException(
                $"{MailSettings.Section}:Host is set, but {SiteAddress.Setting} is not: the links in mail need the public address of the site, such as https://quiz.example.org/.");
    }

    /// <summary>Everyone knows how to sign in as they do, as administrator too.</summary>
    private static async Task RefuseDemoPeopleAsync(QuizDbContext db)
    {
        if (await DemoPopulation.HasAccountsAsync(db, DemoChoices.Seed, CancellationToken.None))
            throw new InvalidOperationException(
                $"This database holds the demo people of Development ({DemoPeople.AdminEmail} and others). Give the site another one: {DatabaseOptions.Section}:ConnectionString.");
    }

    private static async Task AddRolesAsync(QuizDbContext db)
    {
        var known = await db.Roles.Select(role => role.Name).ToListAsync();
        var missing = Roles.All.Except(known, StringComparer.Ordinal).ToList();
        if (missing.Count == 0)
            return;
        db.Roles.AddRange(missing.Select(name => new IdentityRole(name!) { NormalizedName = name!.ToUpperInvariant() }));
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            // Another node that starts at the same moment may have been first; anything else is a failure.
            db.ChangeTracker.Clear();
            if (await db.Roles.CountAsync(role => Roles.All.Contains(role.Name)) < Roles.All.Count)
                throw;
        }
    }

    private static async Task ReportAsync(WebApplication app)
    {
        try
        {
            var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
            foreach (var text in StartReport.Missing(app.Services, app.Configuration, addresses))
                LogMissing(app.Logger, text);
            await using var db = await app.Services.GetRequiredService<IDbContextFactory<QuizDbContext>>().CreateDbContextAsync(app.Lifetime.ApplicationStopping);
            if (!await FirstAdministrator.ExistsAsync(db, app.Lifetime.ApplicationStopping))
                PrintSetUpLink(app, addresses);
        }
        catch (OperationCanceledException) when (app.Lifetime.ApplicationStopping.IsCancellationRequested)
        {
            // The site stops before it could say anything.
        }
        catch (Exception problem)
        {
            LogFailure(app.Logger, problem);
        }
    }

    private static void PrintSetUpLink(WebApplication app, IEnumerable<string> addresses)
    {
        var now = app.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        var token = app.Services.GetRequiredService<SetUpToken>().Create(now);
        var link = app.Services.GetRequiredService<SiteAddress>().Of(AccountPaths.With("/account/set-up", "token", token), Local(addresses.FirstOrDefault()));
        // To the console too: where logs go elsewhere, the one who starts the site sees it here.
        Console.Out.WriteLine($"There is no administrator yet. Within {SetUpToken.Lifetime.TotalHours} hours, make one at:\n{link}");
        LogSetUp(app.Logger, SetUpToken.Lifetime.TotalHours, link);
    }

    /// <summary>An address that a browser on this machine can open, where the site listens on every address.</summary>
    private static string Local(string? address) =>
        (address ?? "http://localhost")
            .Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal)
            .Replace("://[::]", "://localhost", StringComparison.Ordinal)
            .Replace("://127.0.0.1", "://localhost", StringComparison.Ordinal)
            .Replace("://*", "://localhost", StringComparison.Ordinal)
            .Replace("://+", "://localhost", StringComparison.Ordinal);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Not ready for real people yet: {Missing}")]
    private static partial void LogMissing(ILogger logger, string missing);

    [LoggerMessage(Level = LogLevel.Warning, Message = "There is no administrator. Within {Hours} hours, make one at {Link}")]
    private static partial void LogSetUp(ILogger logger, double hours, string link);

    [LoggerMessage(Level = LogLevel.Error, Message = "What is missing could not be found out")]
    private static partial void LogFailure(ILogger logger, Exception problem);
}
