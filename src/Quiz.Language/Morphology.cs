namespace Quiz.Language;

/// <summary>
/// The morphological features (https://universaldependencies.org/u/feat/) that question generation reads; null where a
/// feature does not apply.
/// </summary>
public sealed record Morphology
{
    public static Morphology None { get; } = new();

    public VerbForm? VerbForm { get; init; }
    public Tense? Tense { get; init; }
    public GrammaticalNumber? Number { get; init; }

    /// <summary>1, 2 or 3.</summary>
    public int? Person { get; init; }

    public Degree? Degree { get; init; }
}
