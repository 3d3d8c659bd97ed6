namespace Quiz.Data.Questions;

/// <summary>An immutable question revision.</summary>
public sealed class QuestionRevisionRow
{
    public Guid Id { get; set; }

    public Guid QuestionId { get; set; }

    /// <summary>From 1, unique within the question.</summary>
    public int Number { get; set; }

    /// <summary>The article revision that the evidence is anchored in.</summary>
    public Guid ArticleRevisionId { get; set; }

    /// <summary>Searchable copy of the stem.</summary>
    public required string Stem { get; set; }

    /// <summary>The question content as JSON (<c>QuestionJson</c>).</summary>
    public required string Content { get; set; }

    public DateTime CreatedUtc { get; set; }
}
