using Quiz.Language.Lexing;
using Quiz.Language.Numbers;

namespace Quiz.Language.Dates;

/// <summary>Reads what is counted from the dateline: "yesterday", "last week", "this year", "three days ago", "a few days ago".</summary>
internal static class RelativeDateReader
{
    public static bool TryRead(LexemeSequence lexemes, int index, out DateReading reading) =>
        TryReadDay(lexemes, index, out reading)
        || TryReadShifted(lexemes, index, out reading)
        || TryReadAgo(lexemes, index, out reading)
        || TryReadFromContext(lexemes, index, out reading);

    private static bool TryReadDay(LexemeSequence lexemes, int index, out DateReading reading)
    {
        reading = default;
        if (lexemes.IsPhrase(index, "day before yesterday") || lexemes.IsPhrase(index, "day after tomorrow"))
        {
            reading = new DateReading(index, index + 3, new RelativeDate(CalendarUnit.Day, lexemes.Is(index + 1, "before") ? -2 : 2));
            return true;
        }

        if (lexemes.IsPhrase(index, "last night")) return Read(new RelativeDate(CalendarUnit.Day, -1), index + 2, out reading);
        if (lexemes.Is(index, "this") && lexemes.IsAny(index + 1, "morning", "afternoon", "evening"))
            return Read(new RelativeDate(CalendarUnit.Day, 0), index + 2, out reading);
        return lexemes[index].Lower switch
        {
            "yesterday" => Read(new RelativeDate(CalendarUnit.Day, -1), PartOfDayEnd(), out reading),
            "tomorrow" => Read(new RelativeDate(CalendarUnit.Day, 1), PartOfDayEnd(), out reading),
            "today" => Read(new RelativeDate(CalendarUnit.Day, 0, MayMeanNowadays: true), index + 1, out reading),
            "tonight" => Read(new RelativeDate(CalendarUnit.Day, 0), index + 1, out reading),
            _ => false,
        };

        int PartOfDayEnd() => CalendarWords.IsPartOfDay(lexemes[index + 1].Lower) ? index + 2 : index + 1;

        bool Read(DateMeaning meaning, int end, out DateReading result)
        {
            result = new DateReading(index, end, meaning);
            return true;
        }
    }

    private static bool TryReadShifted(LexemeSequence lexemes, int index, out DateReading reading)
    {
        reading = default;
        if (CalendarWords.Shift(lexemes[index].Lower) is not { } shift) return false;
        // "the last week" and "his last year" are stretches or ends, not the week before this one.
        if (shift != RelativeShift.This && lexemes.IsAny(index - 1, "the", "his", "her", "their", "its", "my", "our", "your", "s")) return false;
        if (CalendarWords.TryMonth(lexemes, index + 1, out var month, out var end, out var isShort) && !isShort)
        {
            reading = new DateReading(index, end, new RelativeMonth(month, shift));
            return true;
        }

        if (Unit(lexemes[index + 1].Lower) is not { } unit || (lexemes.Is(index + 2, "of") && shift != RelativeShift.This)) return false;
        reading = new DateReading(index, index + 2, unit is CalendarUnit.Decade or CalendarUnit.Century && shift != RelativeShift.This
            ? UnknowableDate.Instance
            : new RelativeDate(unit, (int)shift));
        return true;
    }

    private static bool TryReadAgo(LexemeSequence lexemes, int index, out DateReading reading)
    {
        reading = default;
        int? count = null;
        var unitAt = index;
        if (lexemes.IsPhrase(index, "a few")) unitAt = index + 2;
        else if (lexemes.IsPhrase(index, "a couple of")) unitAt = index + 3;
        else if (lexemes.IsAny(index, "several", "many", "some", "few")) unitAt = index + 1;
        else if (lexemes.IsAny(index, "a", "an")) (count, unitAt) = (1, index + 1);
        else if (CardinalReader.TryRead(lexemes, index, out var cardinal))
        {
            unitAt = cardinal.End;
            count = cardinal.Value is { } value and <= 400 && value == decimal.Truncate(value) ? (int)value : null;
        }

        if (UnitReader.Duration(lexemes[unitAt].Lower) is not { } unit || !lexemes.Is(unitAt + 1, "ago")) return false;
        var isHedged = lexemes.IsAny(index - 1, "about", "around", "almost", "nearly", "over", "than", "some", "roughly", "least", "approximately");
        reading = new DateReading(index, unitAt + 2, isHedged || count is null ? UnknowableDate.Instance : Ago(count.Value, unit));
        return true;
    }

    /// <summary>Exact only where people count exactly: "10 years ago" and "30 days ago" are round figures.</summary>
    private static DateMeaning Ago(int count, string unit) => unit switch
    {
        "day" when count <= 14 && count != 10 => new RelativeDate(CalendarUnit.Day, -count),
        "week" when count <= 6 => new RelativeDate(CalendarUnit.Week, -count),
        "month" when count <= 11 && count != 6 => new RelativeDate(CalendarUnit.Month, -count),
        "year" when count <= 9 && count != 5 => new RelativeDate(CalendarUnit.Year, -count),
        _ => UnknowableDate.Instance,
    };

    /// <summary>"the following day", "the same year", "that week": told from a date that the text gave before.</summary>
    private static bool TryReadFromContext(LexemeSequence lexemes, int index, out DateReading reading)
    {
        reading = default;
        var isTold = lexemes.IsAny(index, "following", "previous", "same", "preceding") && lexemes.Is(index - 1, "the");
        isTold |= lexemes.Is(index, "next") && lexemes.Is(index - 1, "the");
        isTold |= lexemes.Is(index, "that");
        var word = lexemes[index + 1].Lower;
        if (!isTold || !(Unit(word) is not null || word is "day" || CalendarWords.IsPartOfDay(word))) return false;
        if (lexemes.Is(index, "next") && word is not ("day" or "morning" or "year" or "month")) return false;
        reading = new DateReading(index, index + 2, UnknowableDate.Instance);
        return true;
    }

    private static CalendarUnit? Unit(string word) => word switch
    {
        "week" => CalendarUnit.Week, "weekend" => CalendarUnit.Weekend, "month" => CalendarUnit.Month, "year" => CalendarUnit.Year,
        "decade" => CalendarUnit.Decade, "century" => CalendarUnit.Century, _ => null,
    };
}
