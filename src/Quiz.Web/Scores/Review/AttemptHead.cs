using Microsoft.EntityFrameworkCore;
using Quiz.Data;

namespace Quiz.Web.Scores.Review;

/// <summary>What has to be known of an attempt before anything of it is shown.</summary>
/// <param name="LearnerName">Of the account, or null for a guest.</param>
/// <param name="SubmittedUtc">Null while the attempt is open.</param>
public sealed record AttemptHead(
    Guid Id,
    Guid LearnerId,
    string? LearnerName,
    Guid QuizId,
    Guid QuizRevisionId,
    long Seed,
    DateTime? SubmittedUtc,
    decimal Points,
    decimal MaxPoints)
{
    /// <returns>Null when there is no such attempt.</returns>
    public static Task<AttemptHead?> FindAsync(QuizDbContext db, Guid attemptId, CancellationToken cancellation) =>
        db.Attempts.AsNoTracking()
            .Where(attempt => attempt.Id == attemptId)
            .Select(attempt => new AttemptHead(
                attempt.Id,
                attempt.LearnerId,
                attempt.Learner!.User!.DisplayName,
                attempt.QuizId,
                attempt.QuizRevisionId,
                attempt.Seed,
                attempt.SubmittedUtc,
                attempt.Points ?? 0,
                attempt.MaxPoints))
            .SingleOrDefaultAsync(cancellation);
}
