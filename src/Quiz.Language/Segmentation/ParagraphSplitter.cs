using System.Collections.Immutable;

namespace Quiz.Language.Segmentation;

/// <summary>
/// Finds the paragraphs of a text. An empty line always parts two; a single line end does too, unless the lines are those of
/// one paragraph that was wrapped to a width.
/// </summary>
internal static class ParagraphSplitter
{
    // Text is wrapped by hand or by mail programs to less than this; longer lines are paragraphs.
    private const int WidestWrap = 120;

    /// <summary>The paragraphs in order, each without white space at its ends; none is empty.</summary>
    public static ImmutableArray<TextSpan> Split(string text)
    {
        var paragraphs = ImmutableArray.CreateBuilder<TextSpan>();
        var lines = new List<TextSpan>();
        foreach (var line in Lines(text))
        {
            if (line.Length > 0)
                lines.Add(line);
            else
                AddBlock(text, lines, paragraphs);
        }
        AddBlock(text, lines, paragraphs);
        return paragraphs.ToImmutable();
    }

    private static void AddBlock(string text, List<TextSpan> lines, ImmutableArray<TextSpan>.Builder paragraphs)
    {
        if (lines.Count > 0 && IsWrapped(text, lines))
            paragraphs.Add(TextSpan.FromBounds(lines[0].Start, lines[^1].End));
        else
            paragraphs.AddRange(lines);
        lines.Clear();
    }

    // A line was broken to a width when the next line's first word would not have fitted on it any more.
    private static bool IsWrapped(string text, List<TextSpan> lines)
    {
        var width = lines.Max(line => line.Length);
        if (lines.Count == 1 || width > WidestWrap)
            return lines.Count == 1;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var next = lines[i + 1];
            var word = next.Start;
            while (word < next.End && !Tokenizer.IsBlank(text[word]))
                word++;
            if (lines[i].Length + 1 + word - next.Start <= width || EndsSentence(text[lines[i].End - 1]) && lines[i].Length < width / 2)
                return false;
        }
        return true;
    }

    private static bool EndsSentence(char c) => c is '.' or '!' or '?';

    private static IEnumerable<TextSpan> Lines(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\r' or '\u2028' or '\u2029' or '\f' or '\v' or '\u0085'))
                continue;
            // "\r\n" ends one line, not two.
            if (!(i < text.Length && text[i] == '\n' && i > 0 && text[i - 1] == '\r'))
                yield return Trim(text, start, i);
            if (i < text.Length && text[i] == '\u2029')
                yield return new(i, 0);
            start = i + 1;
        }
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && Tokenizer.IsBlank(text[start]))
            start++;
        while (end > start && Tokenizer.IsBlank(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
