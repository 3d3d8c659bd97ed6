using Quiz.Data.Articles;

namespace Quiz.Data.Quizzes;

/// <summary>A quiz about an article; learners take its current revision.</summary>
public sealed class QuizRow
{
    public Guid Id { get; set; }

    public Guid ArticleId { get; set; }

    public ArticleRow? Article { get; set; }

    public Guid? CurrentRevisionId { get; set; }

    public QuizRevisionRow? CurrentRevision { get; set; }

    /// <summary>Concurrency token; renewed by every change.</summary>
    public Guid Version { get; set; }

    public List<QuizRevisionRow> Revisions { get; } = [];
}
