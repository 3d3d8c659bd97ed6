using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Quiz.Data;
using Quiz.Domain.Attempts;
using Quiz.Domain.Quizzes;

namespace Quiz.Web.Scores.Review;

/// <summary>A learner's attempts at one quiz, newest first, and whether another may be started.</summary>
/// <param name="MayStart">Another attempt is allowed and none is open.</param>
public sealed record Retake(ImmutableArray<AttemptLine> Attempts, bool MayStart)
{
    /// <summary>The attempt to go on with, if one is open.</summary>
    public AttemptLine? Open => Attempts.FirstOrDefault(attempt => attempt.IsOpen);

    /// <param name="current">The settings that a new attempt would have, or null when the quiz is no longer offered.</param>
    public static async Task<Retake> ReadAsync(QuizDbContext db, AttemptHead attempt, QuizSettings? current, CancellationToken cancellation)
    {
        var attempts = await db.Attempts.AsNoTracking()
            .Where(other => other.LearnerId == attempt.LearnerId && other.QuizId == attempt.QuizId)
            .OrderByDescending(other => other.StartedUtc).ThenByDescending(other => other.Id)
            .Lines()
            .ToListAsync(cancellation);
        return new([.. attempts], current is not null && AttemptRules.MayStart(current, attempts.Count) && attempts.All(other => !other.IsOpen));
    }
}
