using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Quiz.Data;
using Quiz.Domain.Answers;
using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;
using Quiz.Domain.Scoring;

namespace Quiz.Web.Scores.Review;

/// <summary>A submitted attempt as its result page shows it: the pinned quiz revision and the results frozen at submission.</summary>
/// <param name="Kinds">In the order of <see cref="FactKind"/>.</param>
public sealed record AttemptReview(ImmutableArray<QuestionReview> Questions, ImmutableArray<FactKindScore> Kinds)
{
    public TimeSpan Spent => Questions.Aggregate(TimeSpan.Zero, (sum, question) => sum + question.Spent);

    public int Count(Outcome outcome) => Questions.Count(question => question.Outcome == outcome);

    /// <param name="quiz">The revision that the attempt pins.</param>
    public static async Task<AttemptReview> ReadAsync(QuizDbContext db, AttemptHead attempt, QuizRevision quiz, CancellationToken cancellation)
    {
        var results = await db.QuestionResults.AsNoTracking()
            .Where(result => result.AttemptId == attempt.Id)
            .OrderBy(result => result.Position)
            .ToListAsync(cancellation);
        return new(
            [.. results.Select(result =>
            {
                var question = quiz.Questions[result.Position];
                var answer = result.Answer is null ? null : AnswerJson.Read(result.Answer);
                return new QuestionReview(
                    question, answer, result.Share, result.Points, result.MaxPoints, TimeSpan.FromMilliseconds(result.SpentMs),
                    AnswerDetail.Of(quiz, question, answer, attempt.Seed));
            })],
            [.. results.GroupBy(result => (FactKind)result.FactKind).OrderBy(group => group.Key).Select(group => new FactKindScore(
                group.Key, group.Count(), group.Sum(result => result.Points), group.Sum(result => result.MaxPoints)))]);
    }
}
