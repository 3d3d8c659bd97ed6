using Quiz.Data.Articles;

namespace Quiz.Data.Quizzes;

/// <summary>A published, immutable quiz revision.</summary>
public sealed class QuizRevisionRow
{
    public Guid Id { get; set; }

    public Guid QuizId { get; set; }

    public QuizRow? Quiz { get; set; }

    /// <summary>From 1, unique within the quiz.</summary>
    public int Number { get; set; }

    public required string Title { get; set; }

    /// <summary>Quiz settings as JSON.</summary>
    public required string Settings { get; set; }

    public Guid ArticleRevisionId { get; set; }

    public ArticleRevisionRow? ArticleRevision { get; set; }

    public DateTime PublishedUtc { get; set; }

    public List<QuizRevisionQuestionRow> Questions { get; } = [];
}
