using System.Collections.Immutable;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Quiz.Data;
using Quiz.Domain.Library;
using Quiz.Interchange.Library;
using Quiz.Web.Library;

namespace Quiz.Web.Tests.Library;

/// <summary>The whole site on a database of its own with the shipped library, a clock that stands, and a count of what the database is asked.</summary>
public sealed class LibrarySite : WebApplicationFactory<Program>, IAsyncLifetime
{
    public const string Berlin = "/articles/berlin-wall-opens";
    public const string Pyongyang = "/articles/wang-yi-visits-pyongyang";

    private readonly string folder = Directory.CreateTempSubdirectory("quiz-library-").FullName;

    public StandingClock Clock { get; } = new();

    public CommandCounter Commands { get; } = new();

    /// <summary>The articles as they ship.</summary>
    public static ImmutableArray<LibraryArticle> Articles { get; } =
        [.. LibraryFolder.Load(Path.Combine(AppContext.BaseDirectory, "content")).Articles];

    public PublishedQuizzes Quizzes => Services.GetRequiredService<PublishedQuizzes>();

    public IDbContextFactory<QuizDbContext> Contexts => Services.GetRequiredService<IDbContextFactory<QuizDbContext>>();

    /// <summary>A browser: it keeps cookies, and shows redirects instead of following them.</summary>
    public HttpClient Browser() => CreateClient(new() { AllowAutoRedirect = false, HandleCookies = true });

    public async Task<ShelfEntry> EntryAsync(string address) =>
        (await Quizzes.ShelfAsync(TestContext.Current.CancellationToken)).Find(address["/articles/".Length..])!;

    /// <summary>Starts the quiz of an article, as the button does without script.</summary>
    public async Task<string> StartAsync(HttpClient browser, string article)
    {
        var entry = await EntryAsync(article);
        using var form = new FormUrlEncodedContent([new("operation", "")]);
        using var response = await browser.PostAsync($"/quizzes/{entry.QuizId}/start", form, TestContext.Current.CancellationToken);
        return response.Headers.Location.ShouldNotBeNull().ToString();
    }

    /// <summary>Lets enough time pass that the shelf is read anew.</summary>
    public void OutliveShelf() => Clock.Advance(TimeSpan.FromSeconds(11));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Staging");
        builder.UseStaticWebAssets();
        builder.UseSetting("Database:ConnectionString", $"Data Source={Path.Combine(folder, "quiz.db")}");
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.ConfigureDbContext<SqliteQuizDbContext>(options => options.AddInterceptors(Commands));
        });
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
