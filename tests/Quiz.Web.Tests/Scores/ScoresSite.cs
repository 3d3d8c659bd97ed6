using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Quiz.Data;
using Quiz.Domain.Quizzes;
using Quiz.Web.Learners;
using Quiz.Web.Library;

namespace Quiz.Web.Tests.Scores;

/// <summary>The whole site on a database of its own with the shipped library; people sign in by header.</summary>
public sealed class ScoresSite : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("quiz-scores-").FullName;

    public IDbContextFactory<QuizDbContext> Contexts => Services.GetRequiredService<IDbContextFactory<QuizDbContext>>();

    internal SampleAttempts Attempts => new(Contexts);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Staging");
        builder.UseStaticWebAssets();
        builder.UseSetting("Database:ConnectionString", $"Data Source={Path.Combine(folder, "quiz.db")}");
        builder.ConfigureTestServices(services =>
        {
            services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, HeaderAuthentication>(HeaderAuthentication.SchemeName, null);
            services.PostConfigure<AuthenticationOptions>(options =>
            {
                options.DefaultScheme = HeaderAuthentication.SchemeName;
                options.DefaultAuthenticateScheme = HeaderAuthentication.SchemeName;
                options.DefaultChallengeScheme = HeaderAuthentication.SchemeName;
                options.DefaultForbidScheme = HeaderAuthentication.SchemeName;
            });
        });
    }

    public async Task<QuizRevision> QuizAsync(string slug = "endurance-found-in-weddell-sea")
    {
        var quizzes = Services.GetRequiredService<PublishedQuizzes>();
        var shelf = await quizzes.ShelfAsync(TestContext.Current.CancellationToken);
        return (await quizzes.FindAsync(shelf.Find(slug)!.QuizRevisionId!.Value))!.Revision;
    }

    /// <summary>Someone who neither signed in nor has a cookie.</summary>
    public HttpClient Anonymous() => CreateClient(new() { AllowAutoRedirect = false });

    public HttpClient SignedIn(Guid learnerId, params string[] roles)
    {
        var client = Anonymous();
        client.DefaultRequestHeaders.Add(HeaderAuthentication.LearnerHeader, learnerId.ToString());
        client.DefaultRequestHeaders.Add(HeaderAuthentication.RolesHeader, string.Join(',', roles));
        return client;
    }

    /// <summary>A guest with the site's own cookie.</summary>
    public HttpClient Guest(Guid learnerId)
    {
        var context = new DefaultHttpContext();
        Services.GetRequiredService<GuestCookie>().Write(context, learnerId);
        var client = Anonymous();
        client.DefaultRequestHeaders.Add("Cookie", context.Response.Headers.SetCookie.ToString().Split(';')[0]);
        return client;
    }

    public ValueTask InitializeAsync()
    {
        // Started once here, so that the first test does not carry it.
        _ = Services;
        return ValueTask.CompletedTask;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
