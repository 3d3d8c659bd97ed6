namespace Quiz.Language;

/// <summary>One syntactic word of a sentence with what the analysis says of it.</summary>
public sealed record Token
{
    /// <summary>Position in its sentence, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Where it stands in the document's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The word as written: the text of <see cref="Span"/>.</summary>
    public required string Form { get; init; }

    public required string Lemma { get; init; }

    public required UniversalTag Tag { get; init; }

    /// <summary>The Penn Treebank tag (XPOS), such as VBD or NNS.</summary>
    public required string PennTag { get; init; }

    public required Morphology Morphology { get; init; }

    /// <summary>Index in the sentence of the word this one depends on; -1 for the root.</summary>
    public required int Head { get; init; }

    /// <summary>Universal Dependencies relation to the head, subtype included: nsubj:pass.</summary>
    public required string Relation { get; init; }

    /// <summary>Probability, 0 to 1, that <see cref="Head"/> is right, as the model sees it.</summary>
    public required float HeadProbability { get; init; }

    /// <summary>Probability, 0 to 1, of <see cref="Relation"/> given the head.</summary>
    public required float RelationProbability { get; init; }
}
