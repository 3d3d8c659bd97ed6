namespace Quiz.NaiveBaseline.Storage;

public sealed class StoredOption
{
    public int Id { get; set; }

    public int StoredQuestionId { get; set; }

    public int Position { get; set; }

    public required string Text { get; set; }

    public bool IsKey { get; set; }
}
