namespace Quiz.NaiveBaseline.Storage;

public sealed class StoredArticle
{
    public int Id { get; set; }

    public required string Headline { get; set; }

    public required string Caption { get; set; }

    /// <summary>Paragraphs, separated by an empty line.</summary>
    public required string Body { get; set; }

    public List<StoredQuestion> Questions { get; set; } = [];
}
