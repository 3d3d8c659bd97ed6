namespace Quiz.Language.Dates;

/// <summary>Finds the year of a month or day that was written without one, as news does for what is less than a year away.</summary>
internal static class YearCompletion
{
    /// <summary>Beyond this many days the text would have named the year.</summary>
    private const int FarthestByTense = 340;

    /// <summary>Without a tense only what is clearly nearer than the same day a year on.</summary>
    private const int FarthestWithoutTense = 120;

    public static DateValue? Complete(CalendarDate date, int month, DateOnly dateline, TimeDirection direction)
    {
        var candidates = new[] { dateline.Year - 1, dateline.Year, dateline.Year + 1 }
            .Select(year => DateNormalizer.Days(year, month, date.Day, DateBasis.Dateline))
            .OfType<DateValue>()
            .Where(value => date.Weekday is null || value.First.DayOfWeek == date.Weekday)
            .ToList();
        return direction switch
        {
            TimeDirection.Past => candidates.LastOrDefault(value => value.First <= dateline && Distance(value, dateline) <= FarthestByTense),
            TimeDirection.Future => candidates.FirstOrDefault(value => value.Last >= dateline && Distance(value, dateline) <= FarthestByTense),
            _ => candidates.Where(value => Distance(value, dateline) <= FarthestWithoutTense).OrderBy(value => Distance(value, dateline)).FirstOrDefault(),
        };
    }

    private static int Distance(DateValue value, DateOnly dateline) =>
        value.Last < dateline ? dateline.DayNumber - value.Last.DayNumber : Math.Max(0, value.First.DayNumber - dateline.DayNumber);
}
