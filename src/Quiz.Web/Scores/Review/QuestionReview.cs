using Quiz.Domain.Answers;
using Quiz.Domain.Quizzes;

namespace Quiz.Web.Scores.Review;

/// <summary>One question of a submitted attempt: what was asked, answered and earned.</summary>
/// <param name="Share">Of the points, from 0 to 1.</param>
public sealed record QuestionReview(
    QuizQuestion Question,
    Answer? Answer,
    decimal Share,
    decimal Points,
    decimal MaxPoints,
    TimeSpan Spent,
    AnswerDetail Detail)
{
    /// <summary>From 1, as the learner saw it.</summary>
    public int Number => Question.Position + 1;

    public Outcome Outcome => Answer is null or { IsBlank: true } ? Outcome.Blank
        : Share == 1 ? Outcome.Right
        : Share > 0 ? Outcome.Partly
        : Outcome.Wrong;
}
