using System.Collections.Immutable;

namespace Quiz.Language.Lexing;

/// <summary>Where a text quotes: the stretches between quotation marks, each ended at the latest by its paragraph.</summary>
internal static class Quotations
{
    public static ImmutableArray<TextSpan> Find(string text, ImmutableArray<Sentence> sentences)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        for (var i = 0; i < sentences.Length; i++)
        {
            if (i > 0 && sentences[i].Paragraph == sentences[i - 1].Paragraph) continue;
            var last = i;
            while (last + 1 < sentences.Length && sentences[last + 1].Paragraph == sentences[i].Paragraph) last++;
            FindInParagraph(text, TextSpan.FromBounds(sentences[i].Span.Start, sentences[last].Span.End), spans);
        }

        return spans.ToImmutable();
    }

    private static void FindInParagraph(string text, TextSpan paragraph, ImmutableArray<TextSpan>.Builder spans)
    {
        var open = -1;
        for (var at = paragraph.Start; at < paragraph.End; at++)
        {
            var opens = text[at] == '“' || (text[at] == '"' && open < 0);
            var closes = text[at] == '”' || (text[at] == '"' && open >= 0);
            if (opens && open < 0) open = at;
            else if (closes && open >= 0)
            {
                spans.Add(TextSpan.FromBounds(open, at + 1));
                open = -1;
            }
        }

        if (open >= 0) spans.Add(TextSpan.FromBounds(open, paragraph.End));
    }
}
