using Microsoft.EntityFrameworkCore;

namespace Quiz.Data.Library;

/// <summary>How plans of articles and quizzes are carried out: one at a time on all nodes, whole or not at all.</summary>
internal static class LibraryWriting
{
    // Any number that nothing else of the site locks.
    private const long LockKey = 0x51_4C_69_62;

    /// <exception cref="DbUpdateException">The database refused; nothing was changed.</exception>
    public static async Task<LibrarySyncReport> RunAsync(
        IDbContextFactory<QuizDbContext> contexts, Func<QuizDbContext, Task<LibraryPlan>> make, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        // On SQLite the transaction itself is the lock. The plan is made under it: another node may have been first.
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (db.Database.IsNpgsql())
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({LockKey})", cancellationToken);
        var plan = await make(db);
        await db.SaveChangesAsync(cancellationToken);
        plan.Promote();
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return plan.Report;
    }
}
