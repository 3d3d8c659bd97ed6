using Quiz.Language.Lexing;

namespace Quiz.Language.Dates;

/// <summary>Reads weekdays: "Monday", "next Monday", "Monday night", "Monday of last week".</summary>
internal static class WeekdayReader
{
    public static bool TryRead(LexemeSequence lexemes, int index, out DateReading reading)
    {
        reading = default;
        var shift = CalendarWords.Shift(lexemes[index].Lower);
        var at = shift is null ? index : index + 1;
        if (!CalendarWords.TryWeekday(lexemes, at, out var weekday, out var end)) return false;
        if (lexemes[end].Capital && lexemes.IsWord(end)) return false;
        if (shift is null && lexemes[at - 1] is { Kind: LexemeKind.Word, Capital: true } && at > 1 && !CalendarWords.TryWeekday(lexemes, at - 1, out _, out _))
        {
            // "Black Friday", "Easter Monday": a day that has a name of its own.
            if (!lexemes.IsAny(at - 1, "black", "good", "easter", "ash", "bloody", "super", "palm", "cyber", "holy", "fat")) return TryPlain(lexemes, index, weekday, end, out reading);
            reading = new DateReading(at - 1, end, UnknowableDate.Instance);
            return true;
        }

        if (shift is null) return TryPlain(lexemes, index, weekday, end, out reading);
        if (CalendarWords.IsPartOfDay(lexemes[end].Lower)) end++;
        reading = new DateReading(index, end, new WeekdayDate(weekday, shift));
        return true;
    }

    private static bool TryPlain(LexemeSequence lexemes, int index, DayOfWeek weekday, int end, out DateReading reading)
    {
        if (CalendarWords.IsPartOfDay(lexemes[end].Lower)) end++;
        var shiftAt = lexemes.Is(end, "of") ? end + 1 : end;
        if (CalendarWords.Shift(lexemes[shiftAt].Lower) is { } weekShift && lexemes.Is(shiftAt + 1, "week"))
        {
            reading = new DateReading(index, shiftAt + 2, new WeekdayDate(weekday, WeekShift: (int)weekShift));
            return true;
        }

        // "every Monday" and "a Monday" are no one day.
        var recurs = lexemes.IsAny(index - 1, "every", "each", "any", "a", "that", "one", "following", "previous");
        reading = new DateReading(index, end, recurs ? UnknowableDate.Instance : new WeekdayDate(weekday));
        return true;
    }
}
