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

    // Lines of one text need not be filled to the same last letter.
    private const int WidthSlack = 6;

    /// <summary>The paragraphs in order, each without white space at its ends; none is empty.</summary>
    public static ImmutableArray<TextSpan> Split(string text)
    {
        var blocks = Blocks(text);
        var width = blocks.SelectMany(block => block).Select(line => line.Length).Where(length => length <= WidestWrap).DefaultIfEmpty().Max();
        var joins = blocks.Sum(block => block.Count - 1);
        var isWrapped = joins > 0 && blocks.Sum(block => GoingOn(text, block)) * 3 >= joins;
        var paragraphs = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var block in blocks)
        {
            // One block alone tells little: a line may well break before "States" of "the United States".
            if (Fills(text, block, block.Max(line => line.Length)) && (GoingOn(text, block) * 3 >= block.Count - 1 || isWrapped && Fills(text, block, width - WidthSlack)))
                paragraphs.Add(TextSpan.FromBounds(block[0].Start, block[^1].End));
            else
                paragraphs.AddRange(block);
        }
        return paragraphs.ToImmutable();
    }

    // Lines were broken to a width when none could have taken the next line's first word as well.
    private static bool Fills(string text, List<TextSpan> lines, int width)
    {
        if (lines.Any(line => line.Length > WidestWrap))
            return lines.Count == 1;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Length + 1 + FirstWordLength(text, lines[i + 1]) <= width)
                return false;
        }
        return true;
    }

    // Lines that begin in the middle of a sentence: of two headlines, or a list, none does.
    private static int GoingOn(string text, List<TextSpan> lines) => lines.Skip(1).Count(line => char.IsLower(text[line.Start]));

    private static List<List<TextSpan>> Blocks(string text)
    {
        var blocks = new List<List<TextSpan>>();
        var block = new List<TextSpan>();
        foreach (var line in Lines(text).Append(default))
        {
            if (line.Length > 0)
                block.Add(line);
            else if (block.Count > 0)
            {
                blocks.Add(block);
                block = [];
            }
        }
        return blocks;
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
