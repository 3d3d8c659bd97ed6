using System.Globalization;
using System.Text.RegularExpressions;

namespace Quiz.Generation.Distractors;

/// <summary>A date as an article writes it, from which other dates are written in the same way: "Monday", "Oct. 6", "3 May 2017", "2017".</summary>
internal sealed partial record DateWording(string Pattern, int? Weekday, int? Day, int? Month, int? Year)
{
    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    private static readonly string[] Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12)];
    private static readonly string[] ShortMonths = ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

    /// <summary>Reads a wording; null where it is no plain date ("two weeks after the vote").</summary>
    public static DateWording? Of(string text)
    {
        var (pattern, weekday, day, month, year) = (text, (int?)null, (int?)null, (int?)null, (int?)null);
        if (MonthName().Match(pattern) is { Success: true } named)
        {
            month = Array.FindIndex(Months, name => name.StartsWith(named.Groups["name"].Value[..3], StringComparison.OrdinalIgnoreCase)) + 1;
            pattern = Put(pattern, named, named.Value.EndsWith('.') || named.Groups["name"].Length is 3 or 4 && named.Groups["name"].Value is not ("May" or "June" or "July") ? "{s}" : "{m}");
        }
        if (YearNumber().Match(pattern) is { Success: true } four)
            (year, pattern) = (int.Parse(four.Value, CultureInfo.InvariantCulture), Put(pattern, four, "{y}"));
        if (month is not null && DayNumber().Match(pattern) is { Success: true } number)
            (day, pattern) = (int.Parse(number.Value, CultureInfo.InvariantCulture), Put(pattern, number, "{d}"));
        if (WeekdayName().Match(pattern) is { Success: true } dayName)
            (weekday, pattern) = (Array.IndexOf(Weekdays, dayName.Value), Put(pattern, dayName, "{w}"));
        return weekday is null && month is null && year is null || pattern.Any(char.IsDigit) ? null : new(pattern, weekday, day, month, year);
    }

    // "around Oct. 6" is Oct. 4 as well.
    private bool IsRough => Roughly().IsMatch(Pattern);

    /// <summary>Whether another date can be told as finely as this one, in its wording.</summary>
    public bool IsAlike(DateWording other) =>
        Roughly().Match(Pattern).Value.Equals(Roughly().Match(other.Pattern).Value, StringComparison.OrdinalIgnoreCase)
        && Weekday.HasValue == other.Weekday.HasValue && Day.HasValue == other.Day.HasValue && Month.HasValue == other.Month.HasValue
        && (Year.HasValue == other.Year.HasValue || Month.HasValue && other.Year.HasValue);

    /// <summary>Later wordings have the higher number.</summary>
    public decimal Order => (Year ?? 0) * 10000m + (Month ?? 0) * 100m + (Day ?? 0) * 1m + (Month is null && Year is null ? Weekday ?? 0 : 0);

    /// <summary>Another date in this one's wording.</summary>
    public string With(DateWording other) => Pattern
        .Replace("{w}", other.Weekday is { } weekday ? Weekdays[weekday] : "", StringComparison.Ordinal)
        .Replace("{d}", other.Day?.ToString(CultureInfo.InvariantCulture) ?? "", StringComparison.Ordinal)
        .Replace("{m}", other.Month is { } month ? Months[month - 1] : "", StringComparison.Ordinal)
        .Replace("{s}", other.Month is { } shortMonth ? ShortMonths[shortMonth - 1] : "", StringComparison.Ordinal)
        .Replace("{y}", other.Year?.ToString(CultureInfo.InvariantCulture) ?? "", StringComparison.Ordinal);

    /// <summary>Neighbours in the calendar, <paramref name="below"/> of them earlier where that can be; none after <paramref name="latest"/>.</summary>
    public IReadOnlyList<DateWording> Near(int below, int? latest)
    {
        var all = Weekday is not null && Day is null && Month is null && Year is null ? AroundWeekday(below)
            : Weekday is not null ? []
            : Day is not null && Month is { } far && IsRough ? Offsets(below).Select(offset => this with { Month = (far - 1 + offset + 12) % 12 + 1 })
            : Day is { } day && Month is { } month ? AroundDay(day, month, below)
            : Month is { } only ? Offsets(below).Select(offset => this with { Month = (only - 1 + offset + 12) % 12 + 1 })
            : Year is { } year ? AroundYear(year, below, latest)
            : [];
        return [.. all];
    }

    private IEnumerable<DateWording> AroundWeekday(int below) =>
        Offsets(below).Select(offset => this with { Weekday = (Weekday!.Value + offset + 7) % 7 });

    private IEnumerable<DateWording> AroundDay(int day, int month, int below)
    {
        var days = DateTime.DaysInMonth(Year ?? 2000, month);
        foreach (var offset in Offsets(below))
        {
            var other = day + offset * 2;
            yield return this with { Day = other < 1 ? day + 8 + offset : other > days ? day - 8 + offset : other };
        }
    }

    private IEnumerable<DateWording> AroundYear(int year, int below, int? latest)
    {
        var room = latest is { } last ? Math.Clamp(last - year, 0, 3) : 3;
        return Offsets(Math.Max(below, 3 - room)).Select(offset => this with { Year = year + offset });
    }

    private static IEnumerable<int> Offsets(int below) => Enumerable.Range(-below, 4).Where(offset => offset != 0);

    private static string Put(string text, Match match, string by) => string.Concat(text.AsSpan(0, match.Index), by, text.AsSpan(match.Index + match.Length));

    [GeneratedRegex(@"\b(?:around|about|approximately|early|late|mid|circa|roughly|sometime)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Roughly();

    [GeneratedRegex(@"\b(?<name>January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?")]
    private static partial Regex MonthName();

    [GeneratedRegex(@"\b(?:1[0-9]|20)\d\d\b(?!s)")]
    private static partial Regex YearNumber();

    [GeneratedRegex(@"(?<!\d)(?:[12]\d|3[01]|[1-9])(?!\d|st|nd|rd|th)")]
    private static partial Regex DayNumber();

    [GeneratedRegex(@"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")]
    private static partial Regex WeekdayName();
}
