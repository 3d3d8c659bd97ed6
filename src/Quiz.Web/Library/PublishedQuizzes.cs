using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Quiz.Data;
using Quiz.Data.Quizzes;

namespace Quiz.Web.Library;

/// <summary>
/// What has been published, kept in memory: quiz revisions for ever, since they cannot change, and the shelf for a few
/// seconds, so that another node's publication shows without any word between nodes.
/// </summary>
public sealed class PublishedQuizzes(IDbContextFactory<QuizDbContext> contexts, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan ShelfLife = TimeSpan.FromSeconds(10);
    private readonly ConcurrentDictionary<Guid, Task<PublishedQuiz?>> byRevision = new();
    private readonly SemaphoreSlim refreshing = new(1, 1);
    private volatile CachedShelf? cached;

    /// <summary>The quiz revision, or null if there is none of that id.</summary>
    public async ValueTask<PublishedQuiz?> FindAsync(Guid quizRevisionId)
    {
        // Loading is shared by all who wait for it, so no single request may cancel it.
        var loading = byRevision.GetOrAdd(quizRevisionId, LoadAsync);
        try
        {
            var quiz = await loading;
            if (quiz is null)
                byRevision.TryRemove(new(quizRevisionId, loading));
            return quiz;
        }
        catch
        {
            byRevision.TryRemove(new(quizRevisionId, loading));
            throw;
        }
    }

    public ValueTask<Shelf> ShelfAsync(CancellationToken cancellation)
    {
        var now = time.GetTimestamp();
        return cached is { } current && time.GetElapsedTime(current.ReadAt, now) < ShelfLife
            ? ValueTask.FromResult(current.Shelf)
            : RefreshAsync(cancellation);
    }

    /// <summary>Forgets the shelf, after something was published here.</summary>
    public void Invalidate() => cached = null;

    public void Dispose() => refreshing.Dispose();

    private async ValueTask<Shelf> RefreshAsync(CancellationToken cancellation)
    {
        // One request reads the database; the others go on with what was true a moment ago.
        if (!await refreshing.WaitAsync(cached is null ? Timeout.InfiniteTimeSpan : TimeSpan.Zero, cancellation))
            return cached!.Shelf;
        try
        {
            if (cached is { } current && time.GetElapsedTime(current.ReadAt) < ShelfLife)
                return current.Shelf;
            var shelf = await ReadShelfAsync(cached?.Shelf, cancellation);
            cached = new(shelf, time.GetTimestamp());
            return shelf;
        }
        finally
        {
            refreshing.Release();
        }
    }

    private async Task<Shelf> ReadShelfAsync(Shelf? previous, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var articles = await db.Articles.AsNoTracking()
            .Where(article => article.CurrentRevisionId != null)
            .Select(article => new { article.Slug, RevisionId = article.CurrentRevisionId!.Value, article.Id })
            .ToListAsync(cancellation);
        var quizzes = await db.Quizzes.AsNoTracking()
            .Where(quiz => quiz.CurrentRevisionId != null)
            .Select(quiz => new
            {
                quiz.Id,
                quiz.ArticleId,
                RevisionId = quiz.CurrentRevisionId!.Value,
                quiz.CurrentRevision!.Title,
                Questions = quiz.CurrentRevision.Questions.Count,
                Attempts = db.Attempts.Count(attempt => attempt.QuizId == quiz.Id),
            })
            .ToListAsync(cancellation);
        // An article may have several quizzes one day; the library offers the one that is oldest.
        var quizOf = quizzes.GroupBy(quiz => quiz.ArticleId).ToDictionary(group => group.Key, group => group.MinBy(quiz => quiz.Id)!);
        var known = previous?.Entries.ToDictionary(entry => entry.ArticleRevisionId) ?? [];
        var missing = articles.Where(article => !known.ContainsKey(article.RevisionId)).Select(article => article.RevisionId).ToList();
        var revisions = missing.Count == 0
            ? []
            : await db.ArticleRevisions.AsNoTracking().Where(revision => missing.Contains(revision.Id)).ToDictionaryAsync(revision => revision.Id, cancellation);
        var entries = articles.Select(article =>
        {
            var quiz = quizOf.GetValueOrDefault(article.Id);
            var (content, markup) = known.TryGetValue(article.RevisionId, out var entry)
                ? (entry.Article, entry.Markup)
                : Render(revisions[article.RevisionId].ToArticle(), article.RevisionId);
            return new ShelfEntry(article.Slug, article.RevisionId, content, markup, quiz?.Id, quiz?.RevisionId, quiz?.Title, quiz?.Questions ?? 0, quiz?.Attempts ?? 0);
        });
        var shelf = new Shelf([.. entries
            .OrderByDescending(entry => entry.Article.Dateline?.Date ?? DateOnly.MinValue)
            .ThenBy(entry => entry.Slug, StringComparer.Ordinal)]);
        // The same object while nothing has changed: what was made from it still holds.
        return previous is not null && previous.Entries.SequenceEqual(shelf.Entries) ? previous : shelf;

        static (Domain.Articles.ArticleRevision, Reading.ArticleMarkup) Render(Domain.Articles.ArticleRevision article, Guid id) => (article, new(article, id));
    }

    private async Task<PublishedQuiz?> LoadAsync(Guid quizRevisionId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await QuizReader.LoadAsync(db, quizRevisionId, CancellationToken.None) is { } revision ? new(revision) : null;
    }

    private sealed record CachedShelf(Shelf Shelf, long ReadAt);
}
