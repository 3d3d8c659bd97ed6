using System.Collections.Immutable;

namespace Quiz.Language.Segmentation;

/// <summary>
/// Finds the paragraphs of a text. An empty line always parts two; a single line end does too, unless the lines are those of
/// one paragraph that was wrapped to a width.
/// </summary>
internal static class ParagraphSplitter
{
    // Text is wrapped by hand or by programs to less than this; longer lines are paragraphs.
    private const int WidestWrap = 160;

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
        if (lines.Count > 1 && IsWrapped(text, lines))
            paragraphs.Add(TextSpan.FromBounds(lines[0].Start, lines[^1].End));
        else
            paragraphs.AddRange(lines);
        lines.Clear();
    }

    // Lines were broken to a width when no line could have taken the next line's first word, and when enough of them go on in
    // small letters: two headlines, or a list, may be of fitting lengths by chance.
    private static bool IsWrapped(string text, List<TextSpan> lines)
    {
        var width = lines.Max(line => line.Length);
        if (width > WidestWrap)
            return false;
        var goesOn = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var next = lines[i + 1];
            if (lines[i].Length + 1 + FirstWordLength(text, next) <= width)
                return false;
            if (char.IsLower(text[next.Start]))
                goesOn++;
        }
        return goesOn * 3 >= lines.Count - 1;
    }

    private static int FirstWordLength(string text, TextSpan line)
    {
        var end = line.Start;
        while (end < line.End && !Tokenizer.IsBlank(text[end]))
            end++;
        return end - line.Start;
    }

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
