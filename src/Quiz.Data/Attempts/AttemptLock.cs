using Microsoft.EntityFrameworkCore;

namespace Quiz.Data.Attempts;

/// <summary>Keeps responses out of an attempt while it is being submitted.</summary>
public static class AttemptLock
{
    /// <summary>
    /// Taken first in the transaction that submits: what the journal has accepted by then is visible to the reads that
    /// follow, and what comes after is refused once the transaction has set <see cref="AttemptRow.SubmittedUtc"/>.
    /// </summary>
    /// <exception cref="InvalidOperationException">There is no transaction.</exception>
    public static async Task TakeAsync(QuizDbContext db, Guid attemptId, CancellationToken cancellationToken)
    {
        if (db.Database.CurrentTransaction is null)
            throw new InvalidOperationException("An attempt can only be locked in a transaction.");
        // A transaction on SQLite holds the only write lock from its start.
        if (db.Database.IsNpgsql())
            await db.Database.ExecuteSqlAsync($"""SELECT 1 FROM "Attempts" WHERE "Id" = {attemptId} FOR NO KEY UPDATE""", cancellationToken);
    }
}
