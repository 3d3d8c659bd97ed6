using System.Collections.Immutable;
using Quiz.Language;

namespace Quiz.Generation.Facts;

/// <summary>
/// Something that the article says: an event frame. Spans are of the document's text. A fact knows whether it happened
/// (<see cref="Modality"/>, <see cref="IsNegated"/>) and whose word it is (<see cref="Attribution"/>).
/// </summary>
public sealed record Fact
{
    /// <summary>Position in the list of the article's facts, from 0.</summary>
    public required int Id { get; init; }

    public required FactForm Form { get; init; }

    /// <summary>Index of the sentence in the document.</summary>
    public required int Sentence { get; init; }

    /// <summary>The clause or phrase that tells it, without what is only attached to it.</summary>
    public required TextSpan Span { get; init; }

    public required Predicate Predicate { get; init; }

    /// <summary>In text order; a role may occur twice ("in Pyongyang, on Monday" are a place and a time).</summary>
    public required ImmutableArray<Role> Roles { get; init; }

    public Modality Modality { get; init; }

    /// <summary>Wording of the modality ("is expected to", "could"), where there is one.</summary>
    public TextSpan? ModalityWording { get; init; }

    public bool IsNegated { get; init; }

    /// <summary>Who says so, where the article does not say it in its own voice.</summary>
    public Attribution? Attribution { get; init; }

    /// <summary>True in a caption, whose events may be others than the article's.</summary>
    public bool InCaption { get; init; }

    /// <summary>True in a conditional, a question, or a clause that only names a possibility: not something that happened.</summary>
    public bool IsHypothetical { get; init; }

    /// <summary>Probability, 0 to 1, that predicate and roles were read right, from the parser's own probabilities.</summary>
    public required double Confidence { get; init; }
}
