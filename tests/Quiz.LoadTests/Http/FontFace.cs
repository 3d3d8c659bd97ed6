using System.Globalization;
using System.Text.RegularExpressions;

namespace Quiz.LoadTests.Http;

/// <summary>Font rules of a style sheet. A browser fetches a font only when the page has a character of its range.</summary>
public static partial class FontFace
{
    /// <returns>The style sheet without the font rules that <paramref name="page"/> does not need.</returns>
    public static string Needed(string style, string page) => Rule().Replace(style, rule => IsNeeded(rule.Value, page) ? rule.Value : "");

    private static bool IsNeeded(string rule, string page)
    {
        if (UnicodeRange().Match(rule) is not { Success: true } declared)
            return true;
        var ranges = declared.Groups[1].Value.Split(',').Select(Range).ToArray();
        return page.EnumerateRunes().Any(rune => Array.Exists(ranges, range => rune.Value >= range.From && rune.Value <= range.To));
    }

    private static (int From, int To) Range(string text)
    {
        var ends = text.Trim()[2..].Split('-');
        return (Number(ends[0].Replace('?', '0')), Number(ends[^1].Replace('?', 'F')));
    }

    private static int Number(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    [GeneratedRegex("@font-face\\s*\\{[^}]*\\}")]
    private static partial Regex Rule();

    [GeneratedRegex("unicode-range:\\s*([^;}]+)")]
    private static partial Regex UnicodeRange();
}
