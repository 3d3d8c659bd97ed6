namespace Quiz.Language.Dates;

/// <summary>
/// Days that a season may mean, from the first day of its first month to its astronomical end, in the northern hemisphere.
/// "the winter of 2018" may be either end of that year and stays unknown.
/// </summary>
internal static class SeasonNormalizer
{
    private const int Winter = 4;

    public static DateValue? Resolve(SeasonDate season, DateAnchor anchor)
    {
        if (season.Year is { } year)
        {
            if (season.LastYear is { } last) return season.Season == Winter && last == year + 1 ? Days(Winter, year, DateBasis.Absolute) : null;
            return season.Season == Winter ? null : Days(season.Season, year, DateBasis.Absolute);
        }

        if (anchor.Dateline is not { } dateline || season.Season == Winter || season.Shift is not { } shift) return null;
        var thisYears = Days(season.Season, dateline.Year, DateBasis.Dateline);
        return shift switch
        {
            RelativeShift.This => thisYears,
            // Once this year's has begun, "last summer" may be it or the one before; "next summer" likewise until it has begun.
            RelativeShift.Last when thisYears.First > dateline => Days(season.Season, dateline.Year - 1, DateBasis.Dateline),
            RelativeShift.Next when thisYears.First <= dateline => Days(season.Season, dateline.Year + 1, DateBasis.Dateline),
            _ => null,
        };
    }

    private static DateValue Days(int season, int year, DateBasis basis)
    {
        var (first, last) = season switch
        {
            1 => (new DateOnly(year, 3, 1), new DateOnly(year, 6, 20)),
            2 => (new DateOnly(year, 6, 1), new DateOnly(year, 9, 22)),
            3 => (new DateOnly(year, 9, 1), new DateOnly(year, 12, 20)),
            _ => (new DateOnly(year, 12, 1), new DateOnly(year + 1, 3, 20)),
        };
        return new DateValue(first, last, DateGranularity.Season, basis);
    }
}
