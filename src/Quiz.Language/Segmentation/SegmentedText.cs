using System.Collections.Immutable;

namespace Quiz.Language.Segmentation;

/// <summary>A text parted into paragraphs, sentences and tokens, each a stretch of <paramref name="Text"/>, in order.</summary>
public sealed record SegmentedText(string Text, ImmutableArray<TextSpan> Paragraphs, ImmutableArray<SegmentedSentence> Sentences);
