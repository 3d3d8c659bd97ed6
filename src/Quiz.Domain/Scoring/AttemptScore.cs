using System.Collections.Immutable;
using Quiz.Domain.Attempts;
using Quiz.Domain.Quizzes;

namespace Quiz.Domain.Scoring;

/// <summary>The score of an attempt; a pure function of quiz revision and answers, so it can be computed again at any time.</summary>
/// <param name="Questions">By position.</param>
public sealed record AttemptScore(ImmutableArray<QuestionScore> Questions, decimal Points, decimal MaxPoints)
{
    /// <summary>From 0 to 1.</summary>
    public decimal Share => MaxPoints == 0 ? 0 : Points / MaxPoints;

    public static AttemptScore Of(QuizRevision quiz, AttemptProgress progress)
    {
        ArgumentNullException.ThrowIfNull(quiz);
        ArgumentNullException.ThrowIfNull(progress);
        var questions = quiz.Questions.Zip(progress.Questions, (question, at) => Of(quiz, question, at)).ToImmutableArray();
        return new(questions, questions.Sum(question => question.Points), quiz.Points);
    }

    private static QuestionScore Of(QuizRevision quiz, QuizQuestion question, QuestionProgress at)
    {
        var share = Scorer.Share(quiz, question, at.Answer);
        // Two places undo the rounding of shares: three gaps of four places each still make a whole point.
        var points = Math.Round(share * question.Points, 2, MidpointRounding.AwayFromZero);
        return new(question.Position, at.Answer, share, points, question.Points, at.Spent);
    }
}
