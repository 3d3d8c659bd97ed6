using System.Collections.Immutable;
using System.Globalization;

namespace Quiz.Interchange.ArticleImport;

/// <summary>
/// Makes an article of a page's text as people copy it: takes off menus, labels, lists of other stories and the like, and
/// tells headline, byline, dateline, captions and paragraphs apart. Plain text with a title passes whole. The rules know
/// shapes and places of lines, no site.
/// </summary>
public static class PageImport
{
    /// <summary>The longest page that is read, in UTF-16 units; ten times the longest newspaper article.</summary>
    public const int LargestPage = 400_000;

    private const int MostLines = 10_000;

    /// <summary>Reads any text; never throws on what stands in it.</summary>
    /// <returns>The page's parts, every line among them; none, and the problem, when there is too much text.</returns>
    public static ImportedPage Read(string page)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (page.Length > LargestPage)
            return TooMuch(page.Length, "characters", LargestPage);
        var units = PageLines.Read(page);
        if (units.Count > MostLines)
            return TooMuch(units.Count, "lines", MostLines);
        return ImportedPage.Of([.. PageStructure.Of(Cut(units))]);
    }

    private static ImportedPage TooMuch(int count, string what, int most) => new(
        ImmutableArray<PagePart>.Empty,
        string.Create(CultureInfo.InvariantCulture, $"The text is {count:N0} {what} long; at most {most:N0} are read. Copy the article alone."));

    // Author and day on one line are two parts from here on.
    private static List<PageUnit> Cut(List<PageUnit> units)
    {
        List<PageUnit> result = new(units.Count);
        foreach (var unit in units)
        {
            if (Bylines.DayAfterNames(unit.Text) is not { } day)
            {
                result.Add(unit);
                continue;
            }
            var names = unit.Text[..(day.At - day.Mark)];
            var rest = unit.Text[day.At..];
            var cut = unit.Source.Length - rest.Length;
            result.Add(unit with { Source = unit.Source[..cut].TrimEnd(), Text = names });
            result.Add(unit with { Source = unit.Source[cut..], Text = rest, Mark = LineMark.None, AfterBlank = false });
        }
        return result;
    }
}
