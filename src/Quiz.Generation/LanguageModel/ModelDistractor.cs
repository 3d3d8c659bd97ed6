namespace Quiz.Generation.LanguageModel;

/// <summary>A wrong option as the model is asked to write it.</summary>
internal sealed record ModelDistractor
{
    public string? Text { get; init; }
    public string? Kind { get; init; }
    public string? Rationale { get; init; }
}
