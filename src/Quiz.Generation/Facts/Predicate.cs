using Quiz.Language;

namespace Quiz.Generation.Facts;

/// <summary>What a fact says of its roles.</summary>
/// <param name="Lemma">Of the verb, with its particle ("take off"); "be" for a copula, an appositive or a title.</param>
/// <param name="Span">The whole verb group in the text, auxiliaries included; the noun for an appositive or a title.</param>
/// <param name="Token">Index in the sentence of the content verb, or of the noun that stands for it.</param>
public sealed record Predicate(string Lemma, TextSpan Span, int Token)
{
    public bool IsPassive { get; init; }

    public Tense? Tense { get; init; }

    /// <summary>"has visited".</summary>
    public bool IsPerfect { get; init; }

    /// <summary>"is visiting".</summary>
    public bool IsProgressive { get; init; }

    /// <summary>The preposition or particle that belongs to the verb's sense ("look for"), where there is one.</summary>
    public string? Particle { get; init; }
}
