using System.Globalization;
using System.Text.RegularExpressions;
using Quiz.Language.Dates;

namespace Quiz.Generation.Syntax;

/// <summary>Writes dates as a question may use them.</summary>
internal static partial class DateWording
{
    /// <summary>Whether the words alone say which day, month or year is meant: "October 6", "May 2019", "1996".</summary>
    public static bool IsSelfContained(DateMention date, string text)
    {
        var words = date.Span.Of(text);
        return !Relative().IsMatch(words) && (MonthName().IsMatch(words) || Year().IsMatch(words));
    }

    /// <summary>The date written out with its preposition, "on 2 September 2019", "in 2018"; null where it is not known or of no such kind.</summary>
    public static string? WrittenOut(DateMention date)
    {
        if (date.Value is not { } value)
            return null;
        return value.Granularity switch
        {
            DateGranularity.Day => "on " + Plain(date),
            DateGranularity.Month or DateGranularity.Year => "in " + Plain(date),
            _ => null,
        };
    }

    /// <summary>The date written out without a preposition: "2 September 2019".</summary>
    public static string? Plain(DateMention date) => date.Value is not { } value ? null : value.Granularity switch
    {
        DateGranularity.Day => value.First.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        DateGranularity.Month => value.First.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        DateGranularity.Year => value.First.ToString("yyyy", CultureInfo.InvariantCulture),
        _ => null,
    };

    [GeneratedRegex(@"\b(last|next|this|past|previous|coming|following|ago|yesterday|today|tomorrow|tonight|same|earlier|later)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Relative();

    [GeneratedRegex(@"\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December)\b")]
    private static partial Regex MonthName();

    [GeneratedRegex(@"\b1[0-9]{3}s?\b|\b20[0-9]{2}s?\b")]
    private static partial Regex Year();
}
