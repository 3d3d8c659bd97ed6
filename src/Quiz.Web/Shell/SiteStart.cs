using Microsoft.EntityFrameworkCore;
using Quiz.Data;
using Quiz.Data.Library;
using Quiz.Interchange.Library;
using Quiz.Web.Account;
using Quiz.Web.Library;

namespace Quiz.Web.Shell;

/// <summary>What has to be true before the first page: one language, and a database of the newest shape that holds the shipped library.</summary>
internal static partial class SiteStart
{
    // Reading the library costs as much processor time as the first pages, and whoever waits for those should not wait for both.
    private static readonly TimeSpan FirstPagesFirst = TimeSpan.FromSeconds(2);

    public static async Task RunAsync(WebApplication app)
    {
        SiteLanguage.Apply();
        await DatabaseStart.MigrateAsync(app.Services, CancellationToken.None);
        if (await HasLibraryAsync(app.Services))
            // The pages can be served from what is stored; changes to the shipped library show up a moment later.
            app.Lifetime.ApplicationStarted.Register(() => _ = TakeUpLibraryLaterAsync(app, app.Lifetime.ApplicationStopping));
        else
            await TakeUpLibraryAsync(app, CancellationToken.None);
        await AccountStart.RunAsync(app);
    }

    private static async Task<bool> HasLibraryAsync(IServiceProvider services)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<QuizDbContext>>().CreateDbContextAsync();
        return await db.Articles.AnyAsync();
    }

    private static async Task TakeUpLibraryLaterAsync(WebApplication app, CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(FirstPagesFirst, app.Services.GetRequiredService<TimeProvider>(), cancellation);
        }
        catch (OperationCanceledException)
        {
            return;
        }
        await TakeUpLibraryAsync(app, cancellation);
    }

    private static async Task TakeUpLibraryAsync(WebApplication app, CancellationToken cancellation)
    {
        var folder = app.Configuration["Library:Folder"] ?? Path.Combine(AppContext.BaseDirectory, "content");
        try
        {
            var library = LibraryFolder.Load(folder);
            foreach (var problem in library.Problems)
                LogProblem(app.Logger, problem);
            var report = await app.Services.GetRequiredService<LibrarySync>().ApplyAsync(library.Articles, cancellation);
            LogReport(app.Logger, report);
            app.Services.GetRequiredService<PublishedQuizzes>().Invalidate();
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The site is stopping; the next start takes the library up.
        }
        catch (Exception problem) when (cancellation.CanBeCanceled)
        {
            // The site runs on what is stored; the log says why the folder was not taken up.
            LogFailure(app.Logger, problem, folder);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Library: {Problem}")]
    private static partial void LogProblem(ILogger logger, LibraryProblem problem);

    [LoggerMessage(Level = LogLevel.Information, Message = "Library taken up: {Report}")]
    private static partial void LogReport(ILogger logger, LibrarySyncReport report);

    [LoggerMessage(Level = LogLevel.Error, Message = "The library in {Folder} could not be taken up")]
    private static partial void LogFailure(ILogger logger, Exception problem, string folder);
}
