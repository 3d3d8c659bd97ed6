namespace Quiz.Language.Entities;

/// <summary>A stretch of a sentence that names an entity or a value; mentions do not overlap.</summary>
public sealed record EntityMention
{
    public required EntityKind Kind { get; init; }

    /// <summary>The name in the document's text, without its title.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Index of the sentence in the document.</summary>
    public required int Sentence { get; init; }

    /// <summary>Index in the sentence of the first token of the name.</summary>
    public required int FirstToken { get; init; }

    public required int TokenCount { get; init; }

    /// <summary>Probability, 0 to 1, that extent and kind are right.</summary>
    public required float Probability { get; init; }

    /// <summary>The title before a person's name ("U.S. Secretary of State"), where there is one.</summary>
    public TextSpan? Title { get; init; }
}
