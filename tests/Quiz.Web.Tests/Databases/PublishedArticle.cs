using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Quiz.Data;
using Quiz.Data.Library;
using Quiz.Data.Quizzes;
using Quiz.Domain.Library;
using Quiz.Domain.Quizzes;
using Quiz.Interchange.Library;

namespace Quiz.Web.Tests.Databases;

/// <summary>An article of the library with nearly every type of item, published under an address of its own each time it is asked for.</summary>
internal static class PublishedArticle
{
    private static readonly LibraryArticle Shipped = LibraryFolder.Load(Path.Combine(AppContext.BaseDirectory, "content")).Articles
        .Single(article => article.Slug == "kipchoge-runs-under-two-hours");

    /// <param name="change">Of the quiz that ships; null leaves it as it is.</param>
    public static async Task<QuizRevision> PublishAsync(IServiceProvider node, Func<QuizDraft, QuizDraft>? change = null)
    {
        var stop = TestContext.Current.CancellationToken;
        var slug = $"kipchoge-{Guid.NewGuid():N}";
        var quiz = change is null ? Shipped.Quiz! : change(Shipped.Quiz!);
        await node.GetRequiredService<LibrarySync>().ApplyAsync([Shipped with { Slug = slug, Quiz = quiz }], stop);
        await using var db = await node.GetRequiredService<IDbContextFactory<QuizDbContext>>().CreateDbContextAsync(stop);
        var revision = await db.Quizzes.Where(row => row.Article!.Slug == slug).Select(row => row.CurrentRevisionId!.Value).SingleAsync(stop);
        return (await QuizReader.LoadAsync(db, revision, stop)).ShouldNotBeNull();
    }
}
