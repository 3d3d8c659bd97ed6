using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Quiz.Data;
using Quiz.Domain.Attempts;

namespace Quiz.Web.Library;

/// <summary>Where a learner stands with the quizzes of the library, read with one query, and a second one when something is unfinished.</summary>
public sealed class LearnerProgress(IDbContextFactory<QuizDbContext> contexts, PublishedQuizzes quizzes, TimeProvider time)
{
    /// <param name="quizId">The only quiz to look at, or null for all.</param>
    /// <returns>By quiz; quizzes that the learner never started are missing.</returns>
    public async Task<FrozenDictionary<Guid, QuizProgress>> OfAsync(Guid learnerId, Guid? quizId, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var attempts = await db.Attempts.AsNoTracking()
            .Where(attempt => attempt.LearnerId == learnerId && (quizId == null || attempt.QuizId == quizId))
            .Select(attempt => new Row(
                attempt.Id, attempt.QuizId, attempt.QuizRevisionId, attempt.StartedUtc, attempt.DeadlineUtc, attempt.SubmittedUtc, attempt.Points, attempt.MaxPoints))
            .ToListAsync(cancellation);
        var now = time.GetUtcNow().UtcDateTime;
        var unfinished = attempts
            .Where(attempt => attempt.SubmittedUtc is null && !(attempt.DeadlineUtc < now))
            .GroupBy(attempt => attempt.QuizId)
            .ToDictionary(group => group.Key, group => group.MaxBy(attempt => (attempt.StartedUtc, attempt.Id))!);
        var histories = unfinished.Count == 0 ? null : await HistoriesAsync(db, [.. unfinished.Values.Select(attempt => attempt.Id)], cancellation);

        var progress = new Dictionary<Guid, QuizProgress>();
        foreach (var group in attempts.GroupBy(attempt => attempt.QuizId))
        {
            var open = unfinished.TryGetValue(group.Key, out var attempt) ? await MeasureAsync(attempt, histories![attempt.Id]) : null;
            var submitted = group.Where(row => row.SubmittedUtc is not null).ToList();
            progress[group.Key] = new(
                group.Count(),
                open,
                submitted.MaxBy(row => (row.SubmittedUtc, row.Id))?.Id,
                submitted.Where(row => row is { Points: not null, MaxPoints: > 0 }).Max(row => row.Points / row.MaxPoints));
        }
        return progress.ToFrozenDictionary();
    }

    private static async Task<ILookup<Guid, ResponseEvent>> HistoriesAsync(QuizDbContext db, Guid[] attemptIds, CancellationToken cancellation)
    {
        var entries = await db.ResponseEvents.AsNoTracking()
            .Where(entry => attemptIds.Contains(entry.AttemptId))
            .OrderBy(entry => entry.Sequence)
            .ToListAsync(cancellation);
        return entries.ToLookup(entry => entry.AttemptId, entry => entry.ToEvent());
    }

    private async Task<UnfinishedAttempt?> MeasureAsync(Row attempt, IEnumerable<ResponseEvent> history)
    {
        if (await quizzes.FindAsync(attempt.QuizRevisionId) is not { } quiz)
            return null;
        var questions = AttemptProgress.Fold(quiz.Revision, history).Questions;
        return new(attempt.Id, questions.Count(question => question.IsAnswered), questions.Length);
    }

    private sealed record Row(
        Guid Id, Guid QuizId, Guid QuizRevisionId, DateTime StartedUtc, DateTime? DeadlineUtc, DateTime? SubmittedUtc, decimal? Points, decimal MaxPoints);
}
