namespace Quiz.Data.Questions;

/// <summary>A question about an article; what it says lives in its revisions.</summary>
public sealed class QuestionRow
{
    public Guid Id { get; set; }

    public Guid ArticleId { get; set; }

    /// <summary>Permanent name, unique within the article.</summary>
    public required string Key { get; set; }

    public Guid? CurrentRevisionId { get; set; }

    public QuestionRevisionRow? CurrentRevision { get; set; }

    /// <summary>Concurrency token; renewed by every change.</summary>
    public Guid Version { get; set; }

    public List<QuestionRevisionRow> Revisions { get; } = [];
}
