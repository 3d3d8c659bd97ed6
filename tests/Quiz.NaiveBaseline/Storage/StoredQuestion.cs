namespace Quiz.NaiveBaseline.Storage;

public sealed class StoredQuestion
{
    public int Id { get; set; }

    public int StoredArticleId { get; set; }

    public int Position { get; set; }

    public required string Stem { get; set; }

    public List<StoredOption> Options { get; set; } = [];
}
