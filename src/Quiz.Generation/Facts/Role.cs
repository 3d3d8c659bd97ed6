using Quiz.Language;

namespace Quiz.Generation.Facts;

/// <summary>A part that someone or something plays in a fact.</summary>
/// <param name="Span">The whole phrase, without the preposition.</param>
/// <param name="Head">Index in the sentence of the phrase's syntactic head.</param>
public sealed record Role(RoleKind Kind, TextSpan Span, int Head)
{
    /// <summary>Preposition or conjunction before the phrase: "in", "with", "because of".</summary>
    public string? Marker { get; init; }

    /// <summary>Id in the document's entity table, where the phrase names a known entity.</summary>
    public int? Entity { get; init; }

    /// <summary>True when the phrase joins several ("Wang and Ri"): then its members are not the role alone.</summary>
    public bool IsCoordinated { get; init; }

    /// <summary>The phrase with what only the article explains replaced: a pronoun by its entity's name. Equals the text where nothing was.</summary>
    public required string Wording { get; init; }
}
