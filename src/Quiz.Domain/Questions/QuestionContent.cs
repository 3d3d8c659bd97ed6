using System.Collections.Immutable;
using Quiz.Domain.Anchors;

namespace Quiz.Domain.Questions;

/// <summary>Everything a question says; the immutable content of a question revision.</summary>
/// <param name="Evidence">At least one anchor, each resolving against the article revision that the question was written for.</param>
/// <param name="Explanation">Shown after answering.</param>
public sealed record QuestionContent(
    FactKind Kind,
    string Stem,
    Item Item,
    ImmutableArray<TextAnchor> Evidence,
    string Explanation,
    Provenance Provenance);
