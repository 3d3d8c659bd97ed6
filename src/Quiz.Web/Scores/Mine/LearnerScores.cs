using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Quiz.Data;
using Quiz.Data.Attempts;
using Quiz.Domain.Questions;
using Quiz.Domain.Scoring;

namespace Quiz.Web.Scores.Mine;

/// <summary>What one learner did so far.</summary>
/// <param name="Attempts">One page of them, newest first.</param>
/// <param name="Count">Of all attempts, open ones included.</param>
/// <param name="Trend">The last finished attempts, at most <see cref="TrendLength"/>, oldest first.</param>
/// <param name="Finished">How many attempts are finished.</param>
/// <param name="Mean">Mean share of the finished attempts, from 0 to 1; null without any.</param>
/// <param name="Weakest">At most <see cref="WeakestCount"/> questions with points lost, weakest first; those never answered come last.</param>
public sealed record LearnerScores(
    ImmutableArray<AttemptLine> Attempts,
    int Count,
    ImmutableArray<AttemptLine> Trend,
    int Finished,
    decimal? Mean,
    ImmutableArray<FactKindScore> Kinds,
    ImmutableArray<WeakQuestion> Weakest)
{
    public const int PageSize = 20;
    public const int TrendLength = 30;
    public const int WeakestCount = 5;

    public static readonly LearnerScores None = new([], 0, [], 0, null, [], []);

    /// <summary>Of the attempts, at least 1.</summary>
    public int Pages => Math.Max(1, (Count + PageSize - 1) / PageSize);

    /// <param name="page">Of the attempts, from 1; beyond the last one, the last.</param>
    public static async Task<LearnerScores> ReadAsync(QuizDbContext db, Guid learnerId, int page, CancellationToken cancellation)
    {
        var all = db.Attempts.AsNoTracking().Where(attempt => attempt.LearnerId == learnerId);
        var count = await all.CountAsync(cancellation);
        if (count == 0)
            return None;
        page = Math.Clamp(page, 1, (count + PageSize - 1) / PageSize);
        var attempts = await all.OrderByDescending(attempt => attempt.StartedUtc).ThenByDescending(attempt => attempt.Id)
            .Skip((page - 1) * PageSize).Take(PageSize).Lines().ToListAsync(cancellation);
        var finished = all.Where(attempt => attempt.SubmittedUtc != null);
        var trend = await finished.OrderByDescending(attempt => attempt.SubmittedUtc).ThenByDescending(attempt => attempt.Id)
            .Take(TrendLength).Lines().ToListAsync(cancellation);
        trend.Reverse();
        var scored = finished.Where(attempt => attempt.MaxPoints > 0);
        return new(
            [.. attempts],
            count,
            [.. trend],
            await finished.CountAsync(cancellation),
            await scored.AverageAsync(attempt => (double?)attempt.Points / (double)attempt.MaxPoints, cancellation) is { } mean ? (decimal)mean : null,
            await KindsAsync(db, learnerId, cancellation),
            await WeakestAsync(db, learnerId, cancellation));
    }

    private static IQueryable<QuestionResultRow> Results(QuizDbContext db, Guid learnerId) =>
        db.QuestionResults.AsNoTracking().Where(result => result.Attempt!.LearnerId == learnerId && result.Attempt.SubmittedUtc != null);

    private static async Task<ImmutableArray<FactKindScore>> KindsAsync(QuizDbContext db, Guid learnerId, CancellationToken cancellation)
    {
        var kinds = await Results(db, learnerId)
            .GroupBy(result => result.FactKind)
            .Select(group => new
            {
                Kind = group.Key,
                Count = group.Count(),
                Points = group.Sum(result => result.Points),
                MaxPoints = group.Sum(result => result.MaxPoints),
            })
            .OrderBy(kind => kind.Kind)
            .ToListAsync(cancellation);
        return [.. kinds.Select(kind => new FactKindScore((FactKind)kind.Kind, kind.Count, kind.Points, kind.MaxPoints))];
    }

    private static async Task<ImmutableArray<WeakQuestion>> WeakestAsync(QuizDbContext db, Guid learnerId, CancellationToken cancellation)
    {
        var weakest = await Results(db, learnerId)
            .GroupBy(result => result.QuestionId)
            .Select(group => new { QuestionId = group.Key, Times = group.Count(), Share = group.Average(result => (double)result.Share), Answered = group.Count(result => result.Answer != null) })
            .Where(question => question.Share < 1)
            .OrderBy(question => question.Answered == 0).ThenBy(question => question.Share).ThenByDescending(question => question.Times).ThenBy(question => question.QuestionId)
            .Take(WeakestCount)
            .ToListAsync(cancellation);
        var ids = weakest.Select(question => question.QuestionId).ToList();
        // A learner answers one question a few times at most, so the last time is picked here.
        var answered = await Results(db, learnerId)
            .Where(result => ids.Contains(result.QuestionId))
            .Join(db.QuestionRevisions, result => result.QuestionRevisionId, revision => revision.Id, (result, revision) => new
            {
                result.QuestionId,
                result.AttemptId,
                result.Position,
                result.Attempt!.SubmittedUtc,
                result.Attempt.QuizRevision!.Title,
                revision.Stem,
            })
            .ToListAsync(cancellation);
        var last = answered.GroupBy(result => result.QuestionId)
            .ToDictionary(group => group.Key, group => group.MaxBy(result => (result.SubmittedUtc, result.AttemptId))!);
        return [.. weakest.Select(question => (question, at: last[question.QuestionId])).Select(pair => new WeakQuestion(
            pair.at.Stem, pair.at.Title, pair.at.AttemptId, pair.at.Position, pair.question.Times, (decimal)pair.question.Share, pair.question.Answered == 0))];
    }
}
