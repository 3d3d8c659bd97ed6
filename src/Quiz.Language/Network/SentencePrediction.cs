using System.Collections.Immutable;

namespace Quiz.Language.Network;

/// <summary>What the network says of one sentence; each array has one element a token.</summary>
internal sealed record SentencePrediction
{
    public required ImmutableArray<UniversalTag> Tags { get; init; }
    public required ImmutableArray<string> PennTags { get; init; }
    public required ImmutableArray<VerbForm?> VerbForms { get; init; }

    /// <summary>Index of each token's head, -1 for the one root; a tree.</summary>
    public required ImmutableArray<int> Heads { get; init; }

    public required ImmutableArray<string> Relations { get; init; }
    public required ImmutableArray<float> HeadProbabilities { get; init; }
    public required ImmutableArray<float> RelationProbabilities { get; init; }

    /// <summary>Names and values, in order, none overlapping another.</summary>
    public required ImmutableArray<NamedSpan> Names { get; init; }
}
