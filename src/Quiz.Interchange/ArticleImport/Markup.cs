using System.Buffers;
using System.Text.RegularExpressions;

namespace Quiz.Interchange.ArticleImport;

/// <summary>List marks and the light markup that plain text carries (headings, quotations, emphasis, links).</summary>
internal static partial class Markup
{
    private static readonly SearchValues<char> Ornaments = SearchValues.Create("-=_*~|·•. ");

    public static bool BeginsBlock(string line) => BlockMark().IsMatch(line);

    /// <returns>The words alone, and what the line began with.</returns>
    public static (string Text, LineMark Mark) Read(string line)
    {
        if (Picture().IsMatch(line) || !line.AsSpan().ContainsAnyExcept(Ornaments))
            return (line, LineMark.Ornament);
        var mark = BlockMark().Match(line);
        var words = Plain(mark.Success ? line[mark.Length..] : line);
        if (words.Length == 0)
            return (line, LineMark.Ornament);
        return (words, !mark.Success ? LineMark.None
            : mark.Groups["heading"].Success ? mark.Groups["heading"].Length == 1 ? LineMark.Title : LineMark.Heading
            : mark.Groups["quote"].Success ? LineMark.Quote
            : mark.Groups["number"].Success ? LineMark.Number
            : LineMark.Bullet);
    }

    private static string Plain(string words)
    {
        if (words.AsSpan().ContainsAny("*_`["))
        {
            words = Link().Replace(words, "$1");
            words = Strong().Replace(words, "$2");
            words = Emphasis().Replace(words, "$2");
        }
        return words.Trim();
    }

    [GeneratedRegex(@"^(?:(?<heading>\#{1,6})(?:\s+|$)|(?<quote>(?:>\s*)+)|(?<number>\d{1,3}[.)]\s+)|(?:[•◦▪‣●○■□*+·–—-]\s+))", RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex BlockMark();

    [GeneratedRegex(@"^!\[[^\]]*\]\([^)]*\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Picture();

    [GeneratedRegex(@"!?\[([^\]\[]{1,300})\]\([^()\s]{1,2000}(?:\s+""[^""]{0,300}"")?\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<![\w*_])(\*\*|__|`)(?=\S)([^*_`]{1,500}?)(?<=\S)\1(?![\w*_])", RegexOptions.CultureInvariant)]
    private static partial Regex Strong();

    [GeneratedRegex(@"(?<![\w*_])([*_])(?=\S)([^*_]{1,500}?)(?<=\S)\1(?![\w*_])", RegexOptions.CultureInvariant)]
    private static partial Regex Emphasis();
}
