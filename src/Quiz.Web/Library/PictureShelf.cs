using System.Collections.Concurrent;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Quiz.Data;
using Quiz.Web.Delivery;

namespace Quiz.Web.Library;

/// <summary>The pictures of article revisions, compressed and kept: a revision never changes.</summary>
internal sealed class PictureShelf(IDbContextFactory<QuizDbContext> contexts)
{
    private readonly ConcurrentDictionary<(Guid Revision, string Coding), StoredBody> pictures = new();

    /// <param name="coding">One of <see cref="ContentCoding"/>.</param>
    /// <returns>Null when there is no such revision or it has no picture.</returns>
    public async ValueTask<StoredBody?> FindAsync(Guid articleRevisionId, string coding, CancellationToken cancellation)
    {
        if (pictures.TryGetValue((articleRevisionId, coding), out var known))
            return known;
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var source = await db.ArticleRevisions
            .Where(revision => revision.Id == articleRevisionId)
            .Select(revision => revision.PictureSource)
            .FirstOrDefaultAsync(cancellation);
        return source is null
            ? null
            : pictures.GetOrAdd((articleRevisionId, coding), new StoredBody(Encoding.UTF8.GetBytes(source), "image/svg+xml", coding));
    }
}
