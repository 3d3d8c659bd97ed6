using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Quiz.Data;
using Quiz.Data.Drafts;
using Quiz.Data.Library;
using Quiz.Domain.Library;
using Quiz.Web.Library;

namespace Quiz.Web.Authoring.Drafts;

/// <summary>Keeps and publishes drafts, for those who may.</summary>
public sealed class DraftDesk(IDbContextFactory<QuizDbContext> contexts, QuizPublisher publisher, PublishedQuizzes published, TimeProvider time)
{
    /// <summary>The drafts that the author may work on, last changed first.</summary>
    public async Task<ImmutableArray<DraftLine>> ListAsync(Author author, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var lines = await db.Drafts.AsNoTracking()
            .Where(draft => author.IsAdministrator || draft.OwnerId == author.Id)
            .OrderByDescending(draft => draft.ChangedUtc).ThenBy(draft => draft.Id)
            .Select(draft => new DraftLine(draft.Id, draft.Title, draft.OwnerId, draft.ChangedUtc,
                db.Quizzes.Where(quiz => quiz.Id == draft.Id).Select(quiz => quiz.Article!.Slug).FirstOrDefault()))
            .ToListAsync(cancellation);
        return [.. lines];
    }

    /// <returns>Null when there is no such draft, and when it is another author's.</returns>
    /// <exception cref="FormatException">What is stored cannot be read.</exception>
    public async Task<StoredDraft?> FindAsync(Guid id, Author author, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var row = await db.Drafts.AsNoTracking().SingleOrDefaultAsync(draft => draft.Id == id, cancellation);
        return row is null || !author.MayWorkOn(row.OwnerId)
            ? null
            : new(DraftJson.Read(row.Content), row.Version, row.ChangedUtc, await SlugAsync(db, id, cancellation));
    }

    /// <summary>Whether there is such a draft, whoever may see it.</summary>
    public async Task<bool> ExistsAsync(Guid id, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await db.Drafts.AnyAsync(draft => draft.Id == id, cancellation);
    }

    /// <summary>
    /// Writes the whole draft, and begins it where there is none: a draft that was deleted meanwhile comes back rather than be
    /// lost. The same operation again changes nothing and is saved, too.
    /// </summary>
    /// <param name="known">The versions that the writer has seen or may have made: the last one, and those of which no answer came. Empty for a new draft.</param>
    /// <param name="operation">Made by the writer for this write; the version from now on.</param>
    public async Task<SaveOutcome> SaveAsync(
        Guid id, Author author, DraftContent content, IReadOnlyCollection<Guid> known, Guid operation, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(known);
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var row = await db.Drafts.SingleOrDefaultAsync(draft => draft.Id == id, cancellation);
        if (row is not null && !author.MayWorkOn(row.OwnerId))
            return SaveOutcome.NotAllowed;
        if (row?.Version == operation)
            return SaveOutcome.Saved;
        if (row is not null && !known.Contains(row.Version))
            return SaveOutcome.Conflict;
        var now = time.GetUtcNow().UtcDateTime;
        if (row is null)
        {
            row = new() { Id = id, OwnerId = author.Id, Title = "", Content = "", CreatedUtc = now };
            db.Drafts.Add(row);
        }
        row.Title = content.Headline ?? TitleOf(content);
        row.Content = DraftJson.Write(content);
        row.ChangedUtc = now;
        row.Version = operation;
        try
        {
            await db.SaveChangesAsync(cancellation);
            return SaveOutcome.Saved;
        }
        catch (DbUpdateConcurrencyException)
        {
            return SaveOutcome.Conflict;
        }
        catch (DbUpdateException) when (db.Entry(row).State == EntityState.Added)
        {
            // Two windows began the same draft at once.
            if (await ExistsAsync(id, cancellation))
                return SaveOutcome.Conflict;
            throw;
        }
    }

    /// <summary>Publishes the article with its accepted questions; again, it makes further revisions of what has changed.</summary>
    /// <returns>The article's address, or null when the draft is not there or not the author's.</returns>
    /// <exception cref="ArgumentException">The bench has problems that block.</exception>
    public async Task<string?> PublishAsync(Guid id, Author author, Workbench bench, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(bench);
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var owner = await db.Drafts.Where(draft => draft.Id == id).Select(draft => (Guid?)draft.OwnerId).SingleOrDefaultAsync(cancellation);
        if (owner is null || !author.MayWorkOn(owner.Value))
            return null;
        if (bench.Article is not { } article || bench.Blocking is not [])
            throw new ArgumentException("The draft cannot be published yet.", nameof(bench));
        var slug = await SlugAsync(db, id, cancellation) ?? ArticleAddress.Of(article.Headline, id);
        await publisher.PublishAsync(new LibraryArticle(slug, article, null, bench.ToQuiz()), id, cancellation);
        published.Invalidate();
        return slug;
    }

    /// <summary>Deletes a draft; what was published from it stays.</summary>
    /// <param name="known">The version that its author has seen: one that was changed since is not deleted unseen.</param>
    /// <returns>What brings it back; null when it is not there, not the author's or was changed, and nothing was deleted.</returns>
    public async Task<DeletedDraft?> DeleteAsync(Guid id, Author author, Guid known, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var row = await db.Drafts.AsNoTracking().SingleOrDefaultAsync(draft => draft.Id == id && draft.Version == known, cancellation);
        if (row is null || !author.MayWorkOn(row.OwnerId))
            return null;
        var deleted = await db.Drafts.Where(draft => draft.Id == id && draft.Version == known).ExecuteDeleteAsync(cancellation);
        return deleted == 0 ? null : new(row);
    }

    /// <summary>Brings a deleted draft back as it was, whoever deleted it: it stays its owner's.</summary>
    /// <returns>False when there is such a draft again, which is left as it is.</returns>
    public async Task<bool> RestoreAsync(DeletedDraft deleted, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(deleted);
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        db.Drafts.Add(deleted.Row);
        try
        {
            await db.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException)
        {
            if (await ExistsAsync(deleted.Row.Id, cancellation))
                return false;
            throw;
        }
    }

    private static Task<string?> SlugAsync(QuizDbContext db, Guid id, CancellationToken cancellation) =>
        db.Quizzes.Where(quiz => quiz.Id == id).Select(quiz => (string?)quiz.Article!.Slug).SingleOrDefaultAsync(cancellation);

    private static string TitleOf(DraftContent content) =>
        content.Parts.FirstOrDefault(part => part.Role == Interchange.ArticleImport.PartRole.Headline)?.Text ?? "";
}
