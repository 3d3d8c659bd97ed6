using System.Collections.Immutable;

namespace Quiz.Language.Segmentation;

/// <summary>A text parted into paragraphs, sentences and tokens.</summary>
internal sealed record SegmentedText(ImmutableArray<TextSpan> Paragraphs, ImmutableArray<SegmentedSentence> Sentences);
