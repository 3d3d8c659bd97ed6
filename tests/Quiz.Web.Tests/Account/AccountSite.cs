using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Quiz.Data;
using Quiz.Data.Accounts;
using Quiz.Web.Account.Mail;

namespace Quiz.Web.Tests.Account;

/// <summary>The whole site on a database of its own.</summary>
public class AccountSite : WebApplicationFactory<Program>
{
    public const string Password = "correct horse battery";

    private readonly string folder = Directory.CreateTempSubdirectory("quiz-account-").FullName;
    private readonly Dictionary<string, string> settings = [];

    public string Environment { get; init; } = "Development";

    public LogLines Log { get; } = new();

    /// <summary>Stands in for the mail server where it is set.</summary>
    public LetterBox? Letters { get; init; }

    /// <summary>False to start without articles and quizzes, which is quicker.</summary>
    public bool WithLibrary { get; init; }

    public AccountSite With(string setting, string value)
    {
        settings[setting] = value;
        return this;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environment);
        builder.UseSetting("Database:ConnectionString", $"Data Source={Path.Combine(folder, "quiz.db")}");
        if (!WithLibrary)
            builder.UseSetting("Library:Folder", Directory.CreateDirectory(Path.Combine(folder, "content")).FullName);
        foreach (var (setting, value) in settings)
            builder.UseSetting(setting, value);
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log));
        builder.ConfigureTestServices(services =>
        {
            if (Letters is not null)
                services.AddSingleton(new SiteMail(Letters, reachesPeople: true, NullLogger<SiteMail>.Instance));
        });
    }

    /// <summary>Keeps cookies, follows no redirects.</summary>
    public Browser Open() => new(CreateClient(new() { AllowAutoRedirect = false }));

    /// <summary>An account with <see cref="Password"/>.</summary>
    public Task<QuizUser> AddPersonAsync(string name, params string[] roles) => AddPersonAsync(name, isConfirmed: true, roles);

    /// <param name="isConfirmed">Whether the address is known to be theirs.</param>
    public async Task<QuizUser> AddPersonAsync(string name, bool isConfirmed, params string[] roles)
    {
        await using var scope = Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<QuizUser>>();
        var email = $"{name}@school.example";
        var user = new QuizUser { UserName = email, Email = email, DisplayName = name, EmailConfirmed = isConfirmed };
        (await users.CreateAsync(user, Password)).Succeeded.ShouldBeTrue();
        (await users.AddToRolesAsync(user, [Roles.Learner, .. roles])).Succeeded.ShouldBeTrue();
        return user;
    }

    /// <summary>A browser with a new account signed in.</summary>
    public async Task<Browser> SignInAsync(string name, params string[] roles)
    {
        var user = await AddPersonAsync(name, roles);
        var browser = Open();
        var answer = await browser.SubmitAsync("/account/sign-in", "sign-in", new() { ["Input.Email"] = user.Email!, ["Input.Password"] = Password });
        answer.PathOfRedirect().ShouldBe("/");
        return browser;
    }

    public async Task<T> ReadAsync<T>(Func<QuizDbContext, Task<T>> read)
    {
        await using var db = await Services.GetRequiredService<IDbContextFactory<QuizDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        return await read(db);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}
