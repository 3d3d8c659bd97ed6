using Quiz.Domain.Answers;
using Quiz.Domain.Quizzes;
using Quiz.Domain.Scoring;

namespace Quiz.Data.Attempts;

/// <summary>What one question of a submitted attempt came to; frozen at submission.</summary>
public sealed class QuestionResultRow
{
    public Guid AttemptId { get; set; }

    public AttemptRow? Attempt { get; set; }

    /// <summary>Place of the question in the quiz revision, from 0.</summary>
    public int Position { get; set; }

    public Guid QuestionId { get; set; }

    public Guid QuestionRevisionId { get; set; }

    /// <summary>A <c>FactKind</c> as its number.</summary>
    public int FactKind { get; set; }

    /// <summary>The answer as JSON, or null where none was given.</summary>
    public string? Answer { get; set; }

    /// <summary>Share of the points earned, 0 to 1.</summary>
    public decimal Share { get; set; }

    public decimal Points { get; set; }

    public decimal MaxPoints { get; set; }

    public int SpentMs { get; set; }

    /// <param name="question">As the attempt's quiz revision has it.</param>
    public static QuestionResultRow From(Guid attemptId, QuizQuestion question, QuestionScore score) => new()
    {
        AttemptId = attemptId,
        Position = score.Position,
        QuestionId = question.QuestionId,
        QuestionRevisionId = question.RevisionId,
        FactKind = (int)question.Content.Kind,
        Answer = score.Answer is null or { IsBlank: true } ? null : AnswerJson.Write(score.Answer),
        Share = score.Share,
        Points = score.Points,
        MaxPoints = score.MaxPoints,
        SpentMs = (int)score.Spent.TotalMilliseconds,
    };
}
