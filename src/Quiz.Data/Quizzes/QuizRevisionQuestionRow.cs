using Quiz.Data.Questions;

namespace Quiz.Data.Quizzes;

/// <summary>A question revision at its place in a quiz revision.</summary>
public sealed class QuizRevisionQuestionRow
{
    public Guid QuizRevisionId { get; set; }

    /// <summary>From 0.</summary>
    public int Position { get; set; }

    public Guid QuestionRevisionId { get; set; }

    public QuestionRevisionRow? QuestionRevision { get; set; }

    public decimal Points { get; set; }
}
