using Quiz.Language.Lexing;

namespace Quiz.Language.Dates;

/// <summary>Finds the date expressions of one sentence by their patterns.</summary>
internal static class DateReader
{
    public static IReadOnlyList<DateReading> ReadAll(LexemeSequence lexemes, Sentence sentence)
    {
        var readings = new List<DateReading>();
        var index = 0;
        while (index < lexemes.Count)
        {
            if (ReadAt(lexemes, index, sentence) is not { } reading)
            {
                index++;
                continue;
            }

            if (DateRangeReader.TryJoin(lexemes, reading, next => ReadAt(lexemes, next, sentence), out var range)) reading = range;
            readings.Add(WithEarlyOrLate(lexemes, reading));
            index = reading.End;
        }

        return readings;
    }

    /// <summary>Longer patterns come first: a range of days before its first day, a month before its year.</summary>
    private static DateReading? ReadAt(LexemeSequence lexemes, int index, Sentence sentence) =>
        NumericDateReader.TryRead(lexemes, index, out var reading)
        || DateRangeReader.TryReadDays(lexemes, index, out reading)
        || CalendarDateReader.TryRead(lexemes, index, out reading)
        || WeekdayReader.TryRead(lexemes, index, out reading)
        || HolidayReader.TryRead(lexemes, index, out reading)
        || PeriodReader.TryRead(lexemes, index, out reading)
        || RelativeDateReader.TryRead(lexemes, index, out reading)
        || YearReader.TryRead(lexemes, index, sentence, out reading)
            ? reading
            : null;

    /// <summary>"early May", "mid-2015", "late Monday": part of the expression; the value stays the whole, which surely holds it.</summary>
    private static DateReading WithEarlyOrLate(LexemeSequence lexemes, DateReading reading)
    {
        var before = lexemes.IsHyphen(reading.First - 1) ? reading.First - 2 : reading.First - 1;
        return before >= 0 && lexemes.IsAny(before, "early", "late", "mid") && reading.Meaning is not RelativeDate ? reading with { First = before } : reading;
    }
}
