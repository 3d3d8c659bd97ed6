namespace Quiz.Language.Dates;

/// <summary>Turns what a date expression says into days. Where dateline and context leave a doubt the answer is null.</summary>
internal static class DateNormalizer
{
    public static DateValue? Resolve(DateMeaning meaning, DateAnchor anchor) => meaning switch
    {
        CalendarDate date => ResolveCalendar(date, anchor),
        WeekdayDate weekday => ResolveWeekday(weekday, anchor),
        RelativeMonth month => ResolveRelativeMonth(month, anchor),
        RelativeDate relative => ResolveRelative(relative, anchor),
        DecadeDate decade => Years(decade.FirstYear, decade.FirstYear + 9, DateGranularity.Decade, DateBasis.Absolute),
        CenturyDate century => Years(((century.First - 1) * 100) + 1, century.Last * 100, century.First == century.Last ? DateGranularity.Century : DateGranularity.Range, DateBasis.Absolute),
        SeasonDate season => SeasonNormalizer.Resolve(season, anchor),
        DateRange range => ResolveRange(range, anchor),
        _ => null,
    };

    /// <summary>The days of a year, month or day; null where there is no such day.</summary>
    internal static DateValue? Days(int year, int? month, int? day, DateBasis basis)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12) return null;
        if (month is null) return Years(year, year, DateGranularity.Year, basis);
        if (day is null) return new DateValue(new DateOnly(year, month.Value, 1), new DateOnly(year, month.Value, DateTime.DaysInMonth(year, month.Value)), DateGranularity.Month, basis);
        if (day < 1 || day > DateTime.DaysInMonth(year, month.Value)) return null;
        var only = new DateOnly(year, month.Value, day.Value);
        return new DateValue(only, only, DateGranularity.Day, basis);
    }

    private static DateValue? Years(int first, int last, DateGranularity granularity, DateBasis basis) =>
        first < 1 || last > 9999 ? null : new DateValue(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31), granularity, basis);

    private static DateValue? ResolveCalendar(CalendarDate date, DateAnchor anchor)
    {
        DateValue? value;
        if (date.Year is { } year) value = Days(year, date.Month, date.Day, DateBasis.Absolute);
        else if (date.YearShift is { } shift) value = anchor.Dateline is { } dateline ? Days(dateline.Year + shift, date.Month, date.Day, DateBasis.Dateline) : null;
        else if (date.Month is { } month) value = CompleteYear(date, month, anchor);
        else return null;
        // A weekday that contradicts the date leaves neither to be trusted.
        return value is not null && date.Weekday is { } weekday && value.First.DayOfWeek != weekday ? null : value;
    }

    private static DateValue? CompleteYear(CalendarDate date, int month, DateAnchor anchor)
    {
        if (anchor.ContextYear is { } year && anchor.Direction != TimeDirection.Future)
            return anchor.ContextMonth > month ? null : Days(year, month, date.Day, DateBasis.Context);
        return anchor.Dateline is not { } dateline || anchor.IsYearDoubtful ? null : YearCompletion.Complete(date, month, dateline, anchor.Direction);
    }

    private static DateValue? ResolveWeekday(WeekdayDate weekday, DateAnchor anchor)
    {
        if (anchor.Dateline is not { } dateline) return null;
        if (weekday.WeekShift is { } weeks) return Day(dateline.AddDays(-FromMonday(dateline) + (7 * weeks) + ((int)weekday.Weekday + 6) % 7));
        var back = ((int)dateline.DayOfWeek - (int)weekday.Weekday + 7) % 7;
        return (weekday.Shift, anchor.Direction) switch
        {
            (RelativeShift.Last, _) => Day(dateline.AddDays(back == 0 ? -7 : -back)),
            (RelativeShift.Next, _) => Day(dateline.AddDays(7 - back)),
            (_, TimeDirection.Past) => Day(dateline.AddDays(-back)),
            // "will meet on Monday", written on a Monday, may mean this one or the next.
            (_, TimeDirection.Future) when back > 0 => Day(dateline.AddDays(7 - back)),
            _ => null,
        };
    }

    private static DateValue? ResolveRelativeMonth(RelativeMonth relative, DateAnchor anchor)
    {
        if (anchor.Dateline is not { } dateline) return null;
        var year = relative.Shift switch
        {
            RelativeShift.Last => relative.Month < dateline.Month ? dateline.Year : dateline.Year - 1,
            RelativeShift.Next => relative.Month > dateline.Month ? dateline.Year : dateline.Year + 1,
            _ => dateline.Year,
        };
        return Days(year, relative.Month, null, DateBasis.Dateline);
    }

    private static DateValue? ResolveRelative(RelativeDate relative, DateAnchor anchor)
    {
        if (anchor.Dateline is not { } dateline) return null;
        if (relative.MayMeanNowadays && anchor.Direction == TimeDirection.Unknown) return null;
        var monday = dateline.AddDays(-FromMonday(dateline));
        switch (relative.Unit)
        {
            case CalendarUnit.Day:
                return Day(dateline.AddDays(relative.Offset));
            case CalendarUnit.Week:
                var week = monday.AddDays(7 * relative.Offset);
                return new DateValue(week, week.AddDays(6), DateGranularity.Week, DateBasis.Dateline);
            case CalendarUnit.Weekend:
                return Weekend(relative.Offset, dateline, monday, anchor.Direction);
            case CalendarUnit.Month:
                var month = dateline.AddMonths(relative.Offset);
                return Days(month.Year, month.Month, null, DateBasis.Dateline);
            case CalendarUnit.Year:
                return Days(dateline.Year + relative.Offset, null, null, DateBasis.Dateline);
            case CalendarUnit.Decade:
                return Years(dateline.Year / 10 * 10, (dateline.Year / 10 * 10) + 9, DateGranularity.Decade, DateBasis.Dateline);
            case CalendarUnit.Century:
                return Years(((dateline.Year - 1) / 100 * 100) + 1, ((dateline.Year - 1) / 100 * 100) + 100, DateGranularity.Century, DateBasis.Dateline);
            default:
                return null;
        }
    }

    /// <summary>"this weekend" said in midweek may be either; "next weekend" always may.</summary>
    private static DateValue? Weekend(int offset, DateOnly dateline, DateOnly monday, TimeDirection direction)
    {
        var isWeekend = dateline.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        DateOnly? saturday = offset switch
        {
            < 0 => monday.AddDays(-2),
            0 when isWeekend => monday.AddDays(5),
            0 when direction == TimeDirection.Past => monday.AddDays(-2),
            0 when direction == TimeDirection.Future => monday.AddDays(5),
            _ => null,
        };
        return saturday is { } first ? new DateValue(first, first.AddDays(1), DateGranularity.Range, DateBasis.Dateline) : null;
    }

    private static DateValue? ResolveRange(DateRange range, DateAnchor anchor)
    {
        if (Resolve(range.To, anchor) is not { } last) return null;
        // The start of a range lies before its end, whatever the dateline: "from December to March 2015" starts in 2014.
        var backwards = range.From is CalendarDate { HasYear: true } or DecadeDate or CenturyDate ? anchor : new DateAnchor(last.First, TimeDirection.Past);
        if (Resolve(range.From, backwards) is not { } first || first.First > last.Last) return null;
        return new DateValue(first.First, last.Last, DateGranularity.Range, last.Basis);
    }

    private static int FromMonday(DateOnly day) => ((int)day.DayOfWeek + 6) % 7;

    private static DateValue Day(DateOnly day) => new(day, day, DateGranularity.Day, DateBasis.Dateline);
}
