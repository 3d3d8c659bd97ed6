using System.Globalization;
using System.Text.RegularExpressions;
using Quiz.Domain.Articles;

namespace Quiz.Interchange.ArticleImport;

/// <summary>Recognises where and when an article was written: a line of its own, or the opening of the first paragraph.</summary>
internal static partial class Datelines
{
    private const int Longest = 140;

    /// <summary>Whether the line tells a time of publication and nothing else; it need not be clear which day that is.</summary>
    public static bool IsDay(string text) => text.Length <= Longest && (Ago().IsMatch(text) || Remainder(text) is "");

    /// <returns>Place and day of a line that tells nothing else, or null.</returns>
    public static Dateline? Read(string text)
    {
        if (text.Length > Longest)
            return null;
        if (Opening().Match(text) is { Success: true } opening && opening.Length == text.Length)
            return Told(opening);
        if (Remainder(text) is not { } rest || WrittenDay.In(text) is not { } found)
            return null;
        var place = rest.Length == 0 ? null : PlaceAlone().IsMatch(rest) ? Named(rest) : "";
        return place is "" || place is null && found.Day is null ? null : new(place, found.Day);
    }

    /// <returns>How much of a first paragraph is its dateline (“SEOUL, Sept. 3 (Agency) – ”); 0 for none.</returns>
    public static int OpeningLength(string paragraph)
    {
        var opening = Opening().Match(paragraph);
        if (!opening.Success || opening.Length == paragraph.Length)
            return 0;
        if (opening.Groups["day"].Success || opening.Groups["agency"].Success)
            return opening.Length;
        // "NATO — the alliance — said" opens like "ROME — The strike", until the second dash.
        var dash = paragraph.AsSpan(opening.Index, opening.Length).Trim()[^1];
        return paragraph.AsSpan(opening.Length, Math.Min(160, paragraph.Length - opening.Length)).Contains(dash) ? 0 : opening.Length;
    }

    private static Dateline? Told(Match opening)
    {
        var day = WrittenDay.In(opening.Value)?.Day;
        return new(Named(opening.Groups["place"].Value.Trim(' ', ',')), day);
    }

    // What is left when label, weekday, hour, zone and day are taken away; null without a day.
    private static string? Remainder(string text)
    {
        if (WrittenDay.In(text) is not { } found)
            return null;
        var rest = string.Concat(text.AsSpan(0, found.Start), " ", text.AsSpan(found.Start + found.Length));
        rest = Beside().Replace(rest, " ");
        return rest.Trim(' ', ',', ':', ';', '|', '-', '–', '—', '(', ')', '.', '·', '•', '/', '[', ']');
    }

    private static string Named(string place) => place.Any(char.IsLower)
        ? place
        : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(place.ToLowerInvariant());

    [GeneratedRegex(@"\b(?:(?:first |last )?(?:published|posted|updated|modified|created|issued|date)(?: (?:on|at))?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\b\.?|at|on|\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\b\.?)?|\d{1,2}\s*[ap]\.?m\b\.?|(?:gmt|utc|bst|cet|cest|[a-z][sd]t)\b(?:\s?[+-]\d{1,2}(?::?\d{2})?)?)|(?<=\d)T\d{2}:\d{2}\S*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beside();

    [GeneratedRegex(@"^(?:(?:published|posted|updated|last updated)\s*:?\s*)?(?:\d{1,3}|an?|one)\s+(?:second|minute|min|hour|hr|day|week|month|year)s?\s+ago$|^(?:(?:published|posted|updated|last updated)\s*:?\s*)?(?:yesterday|today|just now)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ago();

    [GeneratedRegex(@"^\p{Lu}[\p{L}\p{M}.'’-]*(?:,?\s\p{Lu}[\p{L}\p{M}.'’-]*){0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceAlone();

    [GeneratedRegex(@"^(?:(?<place>\p{Lu}{3,}|\p{Lu}[\p{Lu}.'’/-]+(?:\s[\p{Lu}.'’/-]+){1,3})(?:,\s(?:\p{Lu}\p{Ll}+\.?(?:\s\p{Lu}\p{Ll}+)?|(?:\p{Lu}\.){2,}|\p{Lu}{2,})(?!\S*\d)(?=\s*[,(–—-]))?|(?<place>\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3})(?=(?:,[^()]{1,30})?\s*\([\p{Lu}]))"
        + @"(?<day>,?\s(?i:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d{1,2}(?:,?\s\d{4})?|\d{1,2}\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:,?\s\d{4})?))?"
        + @"(?:\s*\((?<agency>[\p{L}\p{M} .,/&’'-]{2,40})\))?\s*(?:--|[–—]|(?<=\s)-(?=\s|$)),?\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
