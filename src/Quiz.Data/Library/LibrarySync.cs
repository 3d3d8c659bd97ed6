using Microsoft.EntityFrameworkCore;
using Quiz.Domain.Library;

namespace Quiz.Data.Library;

/// <summary>Brings the database up to what the library's folder says.</summary>
public sealed class LibrarySync(IDbContextFactory<QuizDbContext> contexts, TimeProvider time)
{
    /// <summary>
    /// Adds what is new and makes a further revision of what has changed: of the article, of each question whose content or
    /// article revision changed, and of the quiz when anything in it did. Earlier revisions and the attempts at them stay as
    /// they are; an article that is no longer in the folder is left alone. All of it is one transaction, and several nodes
    /// may run it at once. When nothing has changed it only reads.
    /// </summary>
    /// <param name="articles">With slugs that differ.</param>
    /// <exception cref="DbUpdateException">The database refused; nothing was changed.</exception>
    public async Task<LibrarySyncReport> ApplyAsync(IReadOnlyList<LibraryArticle> articles, CancellationToken cancellationToken)
    {
        await using (var reading = await contexts.CreateDbContextAsync(cancellationToken))
        {
            if ((await PlanAsync(reading, articles, cancellationToken)).Report.IsUnchanged)
                return LibrarySyncReport.Unchanged;
        }
        return await LibraryWriting.RunAsync(contexts, db => PlanAsync(db, articles, cancellationToken), cancellationToken);
    }

    private async Task<LibraryPlan> PlanAsync(QuizDbContext db, IReadOnlyList<LibraryArticle> articles, CancellationToken cancellationToken)
    {
        var plan = new LibraryPlan(db, time.GetUtcNow().UtcDateTime);
        foreach (var article in articles)
            await plan.AddAsync(article, LibraryPlan.QuizIdOf(article.Slug), cancellationToken);
        return plan;
    }
}
