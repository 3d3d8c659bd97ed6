using Quiz.Language.Lexing;

namespace Quiz.Language.Dates;

/// <summary>Reads ranges: "May 3-5, 2019", "2 to 5 September", "from 1914 to 1918", "between May and July 2015".</summary>
internal static class DateRangeReader
{
    /// <summary>Two days of one month.</summary>
    public static bool TryReadDays(LexemeSequence lexemes, int index, out DateReading reading)
    {
        reading = default;
        if (CalendarWords.TryMonth(lexemes, index, out var month, out var end, out _) && CalendarWords.TryDay(lexemes, end, out var first, out end)
            && TryJoint(lexemes, index, end, out end) && CalendarWords.TryDay(lexemes, end, out var last, out end)
            && !CalendarWords.TryMonth(lexemes, end, out _, out _, out _))
        {
            var yearAt = lexemes.Is(end, ",") ? end + 1 : end;
            int? year = CalendarWords.TryYear(lexemes, yearAt, out var told) ? told : null;
            reading = Range(index, year is null ? end : yearAt + 1, year, month, first, last);
            return last > first;
        }

        if (CalendarWords.TryDay(lexemes, index, out first, out end) && TryJoint(lexemes, index, end, out end)
            && CalendarWords.TryDay(lexemes, end, out last, out end) && CalendarWords.TryMonth(lexemes, end, out month, out end, out _))
        {
            int? year = CalendarWords.TryYear(lexemes, end, out var told) ? told : null;
            reading = Range(index, year is null ? end : end + 1, year, month, first, last);
            return last > first;
        }

        return false;
    }

    /// <summary>Joins a date to the one after it where they are the ends of a range.</summary>
    public static bool TryJoin(LexemeSequence lexemes, DateReading start, Func<int, DateReading?> readAt, out DateReading range)
    {
        range = default;
        if (start.Meaning is UnknowableDate or DateRange or RelativeDate || !TryJoint(lexemes, start.First, start.End, out var next)) return false;
        if (readAt(next) is not { } to || to.First != next) return false;
        var isSaid = lexemes.IsAny(start.First - 1, "from", "between") || lexemes.IsHyphen(start.End) || lexemes.Is(start.First - 1, "(");
        var areYears = start.Meaning is CalendarDate { Month: null } && to.Meaning is CalendarDate { Month: null };
        if (!isSaid && !areYears) return false;
        if (start.Meaning.GetType() != to.Meaning.GetType()) return false;
        var (first, last) = start.Meaning is CalendarDate a && to.Meaning is CalendarDate b ? Complete(a, b) : (start.Meaning, to.Meaning);
        range = new DateReading(start.First, to.End, new DateRange(first, last));
        return true;
    }

    private static (DateMeaning From, DateMeaning To) Complete(CalendarDate first, CalendarDate last)
    {
        if (!first.HasYear && last.HasYear && first.Month <= last.Month) first = first with { Year = last.Year, YearShift = last.YearShift };
        if (first.HasYear && !last.HasYear && first.Month <= last.Month) last = last with { Year = first.Year, YearShift = first.YearShift };
        return (first, last);
    }

    private static bool TryJoint(LexemeSequence lexemes, int first, int index, out int next)
    {
        next = index + 1;
        return lexemes.Is(index, "-") || lexemes.IsAny(index, "to", "until", "till", "through")
            || (lexemes.Is(index, "and") && lexemes.Is(first - 1, "between"));
    }

    private static DateReading Range(int index, int end, int? year, int month, int first, int last) =>
        new(index, end, new DateRange(new CalendarDate(year, month, first), new CalendarDate(year, month, last)));
}
