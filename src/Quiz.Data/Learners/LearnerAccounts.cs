using Microsoft.EntityFrameworkCore;

namespace Quiz.Data.Learners;

/// <summary>Who takes a quiz: guests, accounts, and the guest who becomes an account.</summary>
public sealed class LearnerAccounts(IDbContextFactory<QuizDbContext> contexts, TimeProvider time)
{
    /// <summary>Makes sure that there is a guest to take quizzes as. Safe to call at once for one id.</summary>
    /// <param name="guestLearnerId">From the signed cookie, or null when there is none.</param>
    /// <returns>The same id; a new one when there was none or when it is the learner of an account, which no cookie stands for.</returns>
    public async Task<Guid> EnsureGuestAsync(Guid? guestLearnerId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (guestLearnerId is not { } id)
            return await AddAsync(db, Guid.CreateVersion7(time.GetUtcNow()), null, cancellationToken);
        var known = await FindAsync(db, id, cancellationToken);
        if (known is null)
        {
            try
            {
                return await AddAsync(db, id, null, cancellationToken);
            }
            catch (DbUpdateException)
            {
                db.ChangeTracker.Clear();
                known = await FindAsync(db, id, cancellationToken);
                if (known is null)
                    throw;
            }
        }
        return known.UserId is null ? id : await AddAsync(db, Guid.CreateVersion7(time.GetUtcNow()), null, cancellationToken);
    }

    /// <summary>The learner of the account, made when it is first asked for. Safe to call at once for one account.</summary>
    public async Task<Guid> LearnerOfUserAsync(string userId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await FindAsync(db, userId, cancellationToken) is { } known)
            return known;
        try
        {
            return await AddAsync(db, Guid.CreateVersion7(time.GetUtcNow()), userId, cancellationToken);
        }
        catch (DbUpdateException refused)
        {
            // Another request of the same account was first.
            db.ChangeTracker.Clear();
            return await FindAsync(db, userId, cancellationToken) ?? throw new InvalidOperationException($"The account {userId} has no learner and none can be added.", refused);
        }
    }

    /// <summary>
    /// Gives the guest's attempts to the account's learner. Doing it again moves what the guest did since. The learner of
    /// another account is left alone: a cookie is no proof of being that person.
    /// </summary>
    public async Task ClaimAsync(Guid guestLearnerId, string userId, CancellationToken cancellationToken)
    {
        var learnerId = await LearnerOfUserAsync(userId, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var moved = await db.Attempts
            .Where(attempt => attempt.LearnerId == guestLearnerId && attempt.Learner!.UserId == null)
            .OrderBy(attempt => attempt.Number)
            .ToListAsync(cancellationToken);
        if (moved.Count == 0)
            return;
        var highest = await db.Attempts
            .Where(attempt => attempt.LearnerId == learnerId)
            .GroupBy(attempt => attempt.QuizId)
            .ToDictionaryAsync(quiz => quiz.Key, quiz => quiz.Max(attempt => attempt.Number), cancellationToken);
        foreach (var attempt in moved)
        {
            // The account may have taken the same quiz: its own attempts keep their numbers and these follow.
            attempt.Number = highest[attempt.QuizId] = highest.GetValueOrDefault(attempt.QuizId) + 1;
            attempt.LearnerId = learnerId;
        }
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<Guid> AddAsync(QuizDbContext db, Guid id, string? userId, CancellationToken cancellationToken)
    {
        db.Learners.Add(new() { Id = id, UserId = userId, CreatedUtc = time.GetUtcNow().UtcDateTime });
        await db.SaveChangesAsync(cancellationToken);
        return id;
    }

    private static Task<LearnerRow?> FindAsync(QuizDbContext db, Guid id, CancellationToken cancellationToken) =>
        db.Learners.AsNoTracking().SingleOrDefaultAsync(learner => learner.Id == id, cancellationToken);

    private static Task<Guid?> FindAsync(QuizDbContext db, string userId, CancellationToken cancellationToken) =>
        db.Learners.Where(learner => learner.UserId == userId).Select(learner => (Guid?)learner.Id).SingleOrDefaultAsync(cancellationToken);
}
