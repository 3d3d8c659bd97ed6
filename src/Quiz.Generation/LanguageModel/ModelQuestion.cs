namespace Quiz.Generation.LanguageModel;

/// <summary>One question as the model is asked to write it. Nothing in it is to be trusted.</summary>
internal sealed record ModelQuestion
{
    public string? Kind { get; init; }
    public string? Stem { get; init; }
    public string? Key { get; init; }
    public ModelDistractor?[]? Distractors { get; init; }
    public string?[]? Evidence { get; init; }
    public string? Explanation { get; init; }
}
