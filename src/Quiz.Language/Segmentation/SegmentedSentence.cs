using System.Collections.Immutable;

namespace Quiz.Language.Segmentation;

/// <summary>A sentence before anything is known of its words.</summary>
/// <param name="Paragraph">Position of its paragraph in the text, from 0.</param>
/// <param name="Tokens">At least one; in order, none overlapping another.</param>
public sealed record SegmentedSentence(int Paragraph, ImmutableArray<TextSpan> Tokens)
{
    public TextSpan Span => TextSpan.FromBounds(Tokens[0].Start, Tokens[^1].End);
}
