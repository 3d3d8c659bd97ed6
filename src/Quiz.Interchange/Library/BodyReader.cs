using System.Text.RegularExpressions;
using Quiz.Domain.Articles;

namespace Quiz.Interchange.Library;

/// <summary>Reads an article's body: paragraphs and quotations parted by blank lines, plain text without markup.</summary>
internal static partial class BodyReader
{
    /// <param name="lines">All lines of the file.</param>
    /// <param name="first">Index of the body's first line.</param>
    public static IReadOnlyList<DraftBlock> Read(IReadOnlyList<string> lines, int first, ProblemLog log)
    {
        List<DraftBlock> blocks = [];
        List<string> open = [];
        var kind = BlockKind.Paragraph;
        for (var i = first; i < lines.Count; i++)
        {
            var line = lines[i].Trim();
            var quoted = line.StartsWith('>');
            var words = quoted ? line[1..].TrimStart() : line;
            if (words.Length == 0)
            {
                Close();
                continue;
            }
            if (open.Count == 0)
                kind = quoted ? BlockKind.Quotation : BlockKind.Paragraph;
            else if (quoted != kind is BlockKind.Quotation)
                log.Add(i + 1, "a quotation and a paragraph need a blank line between them");
            if ((MarkupIn(words, startsBlock: open.Count == 0) ?? Typography.ProblemIn(words)) is { } problem)
                log.Add(i + 1, problem);
            open.Add(words);
        }
        Close();
        if (blocks.Count == 0)
            log.Add(Math.Min(first + 1, lines.Count), "the article has no paragraphs");
        return blocks;

        void Close()
        {
            if (open.Count > 0)
                blocks.Add(new(kind, string.Join(' ', open)));
            open.Clear();
        }
    }

    private static string? MarkupIn(string line, bool startsBlock)
    {
        var what = Heading().IsMatch(line) ? "a heading or rule"
            // Within a block a line may begin with a year and a full stop: "… in" / "1989. Then …".
            : line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("+ ", StringComparison.Ordinal)
                || startsBlock && Numbered().IsMatch(line) ? "a list"
            : Link().IsMatch(line) ? "a link"
            : line.Contains('`') || Opening().IsMatch(line) && Closing().IsMatch(line) ? "emphasis or code (* _ `)"
            : Html().IsMatch(line) ? "HTML"
            : null;
        return what is null ? null : $"{what} in the body, which is plain text";
    }

    [GeneratedRegex(@"^(#{1,6}(\s|$)|[-=*_]{3,}\s*$)")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\d{1,3}[.)]\s")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\]\(|\]\[|https?://|www\.")]
    private static partial Regex Link();

    // Emphasis needs a mark on either side of some words: a star may be part of a name (Sagittarius A*).
    [GeneratedRegex(@"(?<!\w)[*_]+\w")]
    private static partial Regex Opening();

    [GeneratedRegex(@"[\w.,;:!?”’][*_]+(?!\w)")]
    private static partial Regex Closing();

    [GeneratedRegex(@"<[A-Za-z/!?]|&(\w+|#\w+);")]
    private static partial Regex Html();
}
