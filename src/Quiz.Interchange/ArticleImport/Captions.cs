using System.Text.RegularExpressions;

namespace Quiz.Interchange.ArticleImport;

/// <summary>Recognises what stands under a picture by its own words.</summary>
internal static partial class Captions
{
    private const double MostWords = 90;
    private const int LongestCredit = 80;

    /// <summary>Whether the words say that they describe a picture or name who took it.</summary>
    /// <param name="withinText">Among paragraphs, where a sentence about a photograph is no caption yet.</param>
    public static bool IsCaption(PageUnit unit, bool withinText) => unit.Words is >= 4 and <= MostWords
        && (CreditStart(unit.Text) > 0 || Label().IsMatch(unit.Text) || NamesItself().IsMatch(unit.Text) || !withinText && SaysPicture().IsMatch(unit.Text));

    /// <summary>Whether the line names who took a picture, and nothing else.</summary>
    public static bool IsCredit(string text) => text.Length <= LongestCredit && CreditAlone().IsMatch(text);

    /// <returns>Where a credit begins that follows the last sentence, or 0.</returns>
    public static int CreditStart(string text)
    {
        var tail = Math.Max(0, text.Length - LongestCredit);
        foreach (Match gap in SentenceGap().Matches(text[tail..]))
        {
            var start = tail + gap.Index + gap.Length;
            if (IsCredit(text[start..]))
                return start;
        }
        return 0;
    }

    private const string Agency = @"(?:AP|AFP|Reuters|REUTERS|Yonhap|EPA|Getty(?:\sImages)?|Xinhua|Kyodo|TASS|ANSA|DPA|dpa|PTI|ANI|CNS|NYT|PA(?:\s(?:Wire|Media|Images))?|Bloomberg|Shutterstock|Alamy|NurPhoto|Anadolu(?:\sAgency)?|Zuma(?:\sPress)?|Imago|Newsis|NASA|ESA|EFE|AAP|Magnum|iStock|Unsplash|Wikimedia(?:\sCommons)?|Library\sof\sCongress)";
    private const string Names = @"[\p{L}\p{M}\d .,'’&/|-]{2,60}";

    [GeneratedRegex(@"^[(\[]?(?:(?i:photo(?:graph)?|picture|image|credit|illustration|graphic|video)s?(?:\s(?i:credit|courtesy))?\s?(?:[:/]|\s(?i:by|courtesy\sof)\s)\s?\p{Lu}" + Names
        + @"|(?i:courtesy\sof)\s" + Names
        + @"|(?:" + Names + @"\s?[/|,-]\s?)?" + Agency + @"(?:\s?[/|,-]\s?" + Names + @"|\s(?i:photo|file)s?(?:\s?[/|]\s?" + Names + @")?)?"
        + @"|(?:\p{Lu}[\p{L}'’-]*\s){1,4}(?i:photo|file)s?"
        + @")[)\]]?$", RegexOptions.CultureInvariant)]
    private static partial Regex CreditAlone();

    [GeneratedRegex(@"(?<=[.!?…”""'’)])\s+(?:/\s*)?(?=[\p{Lu}(\[d]|photo|courtesy)", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceGap();

    [GeneratedRegex(@"^(?:photo|picture|image|photograph|caption|pictured|file photo|above|below)(?:\s(?:above|below))?\s*[:|]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"[(\[](?:file|photo|image|picture|credit|courtesy)\b[^)\]]{0,60}[)\]]\.?$|\b(?:in|is) (?:this|an?)(?: undated)? (?:file|handout|undated) (?:photo|photograph|image|picture)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamesItself();

    [GeneratedRegex(@"\b(?:in|is) (?:this|an?)(?: undated)?(?: \w+)? (?:photo|photograph|image|picture)\b|\bfile (?:photo|picture|image)\b|\b(?:photo|image|photograph|picture) (?:taken|released|provided|shows|courtesy)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaysPicture();
}
