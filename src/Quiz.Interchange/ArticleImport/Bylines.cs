using System.Text.RegularExpressions;

namespace Quiz.Interchange.ArticleImport;

/// <summary>Recognises the line that says who wrote an article.</summary>
internal static partial class Bylines
{
    private const int Longest = 140;

    public static bool IsByline(string text) =>
        text.Length <= Longest && (ByNames().IsMatch(text) || NameAndPost().IsMatch(text));

    /// <summary>Whether the text could be one or two names and nothing else; only its surroundings can tell more.</summary>
    public static bool IsName(string text) => text.Length <= Longest && NamesAlone().IsMatch(text);

    /// <summary>Cuts a line that tells author and day: “By Ann Lee | 3 September 2019”.</summary>
    /// <returns>Where the day begins, and how long the mark before it is; null when the line holds no such thing.</returns>
    public static (int At, int Mark)? DayAfterNames(string text)
    {
        if (text.Length > Longest)
            return null;
        foreach (Match mark in Separator().Matches(text))
        {
            if (IsByline(text[..mark.Index]) && Datelines.IsDay(text[(mark.Index + mark.Length)..]))
                return (mark.Index + mark.Length, mark.Length);
        }
        return null;
    }

    private const string Name = @"\p{Lu}[\p{L}\p{M}'’.-]*";

    [GeneratedRegex(@"^(?i:by|written by|words by|text by|reported by|story by)\s*:?\s+" + Name
        + @"(?:(?:\s|,\s|\s?&\s?|\s?/\s?)(?:" + Name + @"|and|in|of|for|the|at|with|von|van|de|da|del|la|al|bin|(?:staff|senior|chief|special|political|foreign|business|science|sports|news)|(?:writer|reporter|editor|correspondent|contributor|columnist))){0,13}$",
        RegexOptions.CultureInvariant)]
    private static partial Regex ByNames();

    [GeneratedRegex(@"^" + Name + @"(?:\s" + Name + @"){1,3},?\s+(?:(?:staff|senior|chief|special|political|foreign|business|science|sports|news)\s+)?(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Cc]olumnist|[Cc]ontributor|[Ee]ditor)$", RegexOptions.CultureInvariant)]
    private static partial Regex NameAndPost();

    [GeneratedRegex(@"^" + Name + @"(?:\s" + Name + @"){1,3}(?:(?:,|\sand)\s" + Name + @"(?:\s" + Name + @"){1,3})?$", RegexOptions.CultureInvariant)]
    private static partial Regex NamesAlone();

    [GeneratedRegex(@"\s*[|·•/]\s*|\s+[–—-]\s+|,\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}
