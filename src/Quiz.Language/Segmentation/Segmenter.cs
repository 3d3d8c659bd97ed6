using System.Collections.Immutable;

namespace Quiz.Language.Segmentation;

/// <summary>Parts a text into paragraphs, sentences and tokens; a sentence never reaches over the end of a paragraph.</summary>
internal sealed class Segmenter(SentenceSplitter splitter)
{
    public SegmentedText Segment(string text) => Segment(text, ParagraphSplitter.Split(text));

    public SegmentedText Segment(string text, ImmutableArray<TextSpan> paragraphs)
    {
        var sentences = ImmutableArray.CreateBuilder<SegmentedSentence>();
        var tokens = new List<TextSpan>();
        for (var p = 0; p < paragraphs.Length; p++)
        {
            tokens.Clear();
            Tokenizer.Tokenize(text, paragraphs[p], tokens);
            var start = 0;
            foreach (var end in splitter.Ends(text, tokens))
            {
                sentences.Add(new(p, [.. tokens[start..end]]));
                start = end;
            }
        }
        return new(text, paragraphs, sentences.ToImmutable());
    }
}
