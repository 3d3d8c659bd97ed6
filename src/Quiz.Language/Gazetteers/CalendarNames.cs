using System.Collections.Frozen;
using System.Globalization;

namespace Quiz.Language.Gazetteers;

/// <summary>The names of months, weekdays, seasons and of holidays with a fixed day.</summary>
internal sealed class CalendarNames
{
    private static readonly Lazy<CalendarNames> Shared = new(() => new CalendarNames());

    private readonly FrozenDictionary<string, int> months;
    private readonly FrozenDictionary<string, int> monthAbbreviations;
    private readonly FrozenDictionary<string, DayOfWeek> weekdays;
    private readonly FrozenDictionary<string, DayOfWeek> weekdayAbbreviations;
    private readonly FrozenDictionary<string, int> seasons;

    private CalendarNames()
    {
        var rows = GazetteerTable.Embedded("calendar.tsv", "name", "kind", "number", "other_forms", "day");
        months = Names("month").ToFrozenDictionary();
        monthAbbreviations = OtherForms("month").ToFrozenDictionary();
        weekdays = Names("weekday").ToFrozenDictionary(pair => pair.Key, pair => ToDayOfWeek(pair.Value));
        weekdayAbbreviations = OtherForms("weekday").ToFrozenDictionary(pair => pair.Key, pair => ToDayOfWeek(pair.Value));
        seasons = Names("season").Concat(OtherForms("season")).ToFrozenDictionary();
        Holidays = rows.Where(row => row[1] == "holiday")
            .SelectMany(row => GazetteerTable.List(row[3]).Prepend(row[0])
                .Select(name => (name.ToLowerInvariant(), Number(row[2]), Number(row[4]))))
            .OrderByDescending(holiday => holiday.Item1.Length).ThenBy(holiday => holiday.Item1, StringComparer.Ordinal)
            .ToList();

        IEnumerable<KeyValuePair<string, int>> Names(string kind) => rows.Where(row => row[1] == kind)
            .Select(row => KeyValuePair.Create(row[0].ToLowerInvariant(), Number(row[2])));

        IEnumerable<KeyValuePair<string, int>> OtherForms(string kind) => rows.Where(row => row[1] == kind)
            .SelectMany(row => GazetteerTable.List(row[3]).Select(form => KeyValuePair.Create(form.ToLowerInvariant(), Number(row[2]))));
    }

    public static CalendarNames Default => Shared.Value;

    /// <summary>Holidays in lower case with month and day, longest names first.</summary>
    public IReadOnlyList<(string Name, int Month, int Day)> Holidays { get; }

    /// <summary>1 to 12, or 0 when the word (in lower case) is no month's full name.</summary>
    public int Month(string lower) => months.GetValueOrDefault(lower);

    /// <summary>1 to 12, or 0 when the word (in lower case) is no month's short form.</summary>
    public int MonthAbbreviation(string lower) => monthAbbreviations.GetValueOrDefault(lower);

    public DayOfWeek? Weekday(string lower) => weekdays.TryGetValue(lower, out var day) ? day : null;

    public DayOfWeek? WeekdayAbbreviation(string lower) => weekdayAbbreviations.TryGetValue(lower, out var day) ? day : null;

    /// <summary>1 spring to 4 winter, or 0.</summary>
    public int Season(string lower) => seasons.GetValueOrDefault(lower);

    private static int Number(string field) => int.Parse(field, CultureInfo.InvariantCulture);

    private static DayOfWeek ToDayOfWeek(int isoNumber) => (DayOfWeek)(isoNumber % 7);
}
