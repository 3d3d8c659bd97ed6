namespace Quiz.Data.Articles;

/// <summary>An article: its permanent address and the revision that readers see now.</summary>
public sealed class ArticleRow
{
    public Guid Id { get; set; }

    /// <summary>Unique; lower-case letters, digits and hyphens.</summary>
    public required string Slug { get; set; }

    public Guid? CurrentRevisionId { get; set; }

    public ArticleRevisionRow? CurrentRevision { get; set; }

    public DateTime CreatedUtc { get; set; }

    /// <summary>Concurrency token; renewed by every change.</summary>
    public Guid Version { get; set; }

    public List<ArticleRevisionRow> Revisions { get; } = [];
}
