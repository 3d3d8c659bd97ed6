namespace Quiz.Generation.LanguageModel;

/// <summary>How a language model is asked for questions.</summary>
public sealed record LanguageModelOptions
{
    /// <summary>Name of the model, kept as the provenance of what it writes.</summary>
    public required string Model { get; init; }

    /// <summary>How long one reply may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How often a request is made that fails in a way that may pass, the first included; at least 1.</summary>
    public int Tries { get; init; } = 3;

    /// <summary>Before the second try; doubled before each further one.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    public int MostReplyTokens { get; init; } = 4_000;

    /// <summary>For a million tokens sent, in <see cref="Currency"/>; null where it is not known.</summary>
    public decimal? PriceOfInput { get; init; }

    /// <summary>For a million tokens received, in <see cref="Currency"/>; null where it is not known.</summary>
    public decimal? PriceOfOutput { get; init; }

    public string Currency { get; init; } = "USD";
}
