using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Quiz.Data;

namespace Quiz.Web.Scores.Staff;

/// <summary>A quiz in the list of quiz results.</summary>
/// <param name="Finished">Attempts handed in.</param>
/// <param name="Open">Attempts begun and not handed in.</param>
/// <param name="Mean">Mean share of the finished attempts, from 0 to 1; null without any.</param>
public sealed record QuizLine(Guid Id, string Title, int Questions, int Finished, int Open, decimal? Mean, DateTime? LastUtc)
{
    /// <summary>Every published quiz, the one worked on last first.</summary>
    public static async Task<ImmutableArray<QuizLine>> ReadAsync(QuizDbContext db, CancellationToken cancellation)
    {
        var quizzes = await db.Quizzes.AsNoTracking()
            .Where(quiz => quiz.CurrentRevisionId != null)
            .Select(quiz => new { quiz.Id, quiz.CurrentRevision!.Title, Questions = quiz.CurrentRevision.Questions.Count })
            .ToListAsync(cancellation);
        var attempts = await db.Attempts.AsNoTracking()
            .GroupBy(attempt => attempt.QuizId)
            .Select(group => new
            {
                QuizId = group.Key,
                Finished = group.Count(attempt => attempt.SubmittedUtc != null),
                Open = group.Count(attempt => attempt.SubmittedUtc == null),
                Mean = group.Where(attempt => attempt.SubmittedUtc != null && attempt.MaxPoints > 0)
                    .Average(attempt => (double?)attempt.Points / (double)attempt.MaxPoints),
                LastUtc = group.Max(attempt => attempt.SubmittedUtc),
            })
            .ToDictionaryAsync(line => line.QuizId, cancellation);
        return [.. quizzes
            .Select(quiz => attempts.GetValueOrDefault(quiz.Id) is { } at
                ? new QuizLine(quiz.Id, quiz.Title, quiz.Questions, at.Finished, at.Open, (decimal?)at.Mean, at.LastUtc)
                : new QuizLine(quiz.Id, quiz.Title, quiz.Questions, 0, 0, null, null))
            .OrderByDescending(line => line.LastUtc ?? DateTime.MinValue).ThenBy(line => line.Title, StringComparer.Ordinal).ThenBy(line => line.Id)];
    }
}
