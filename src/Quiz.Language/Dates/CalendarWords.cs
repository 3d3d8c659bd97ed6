using System.Globalization;
using Quiz.Language.Gazetteers;
using Quiz.Language.Lexing;
using Quiz.Language.Numbers;

namespace Quiz.Language.Dates;

/// <summary>Reads the parts that dates are made of.</summary>
internal static class CalendarWords
{
    public const int EarliestYear = 1000;
    public const int LatestYear = 2199;

    /// <summary>A month's name, or its short form with or without full stop.</summary>
    public static bool TryMonth(LexemeSequence lexemes, int index, out int month, out int end, out bool isShort)
    {
        (end, isShort) = (index + 1, false);
        month = 0;
        if (!lexemes[index].Capital) return false;
        month = CalendarNames.Default.Month(lexemes[index].Lower);
        if (month > 0) return true;
        month = CalendarNames.Default.MonthAbbreviation(lexemes[index].Lower);
        isShort = month > 0;
        if (lexemes.Is(end, ".") && lexemes[end].Glued) end++;
        return isShort;
    }

    /// <summary>1 to 31, with or without "st", "nd", "rd", "th".</summary>
    public static bool TryDay(LexemeSequence lexemes, int index, out int day, out int end)
    {
        (day, end) = (0, index + 1);
        var digits = lexemes[index];
        if (digits.Kind != LexemeKind.Digits || digits.Lower.Length > 2) return false;
        day = int.Parse(digits.Lower, CultureInfo.InvariantCulture);
        if (lexemes[end].Glued && lexemes.IsAny(end, "st", "nd", "rd", "th")) end++;
        else if (lexemes[end].Glued && lexemes.IsWord(end)) return false;
        if (lexemes[end].Glued && lexemes.IsAny(end, "%", ":") && lexemes.IsDigits(end + 1)) return false;
        return day is >= 1 and <= 31;
    }

    /// <summary>The day in words: "the third of May", "May third".</summary>
    public static bool TryDayWord(LexemeSequence lexemes, int index, out int day, out int end)
    {
        day = 0;
        end = index;
        if (lexemes.IsDigits(index) || !OrdinalReader.TryRead(lexemes, index, out var ordinal) || ordinal.Value is not (>= 1 and <= 31)) return false;
        (day, end) = ((int)ordinal.Value, ordinal.End);
        return true;
    }

    /// <summary>Four figures without a separator that may be a year.</summary>
    public static bool TryYear(LexemeSequence lexemes, int index, out int year)
    {
        year = 0;
        if (!lexemes.IsDigits(index) || lexemes[index].Lower.Length != 4 || !int.TryParse(lexemes[index].Lower, NumberStyles.None, CultureInfo.InvariantCulture, out year)) return false;
        if (lexemes[index + 1].Glued && lexemes.IsWord(index + 1)) return false;
        return year is >= EarliestYear and <= LatestYear;
    }

    public static bool TryWeekday(LexemeSequence lexemes, int index, out DayOfWeek weekday, out int end)
    {
        end = index + 1;
        weekday = default;
        if (!lexemes[index].Capital) return false;
        if (CalendarNames.Default.Weekday(lexemes[index].Lower) is { } full)
        {
            weekday = full;
            return true;
        }

        if (CalendarNames.Default.WeekdayAbbreviation(lexemes[index].Lower) is not { } abbreviated) return false;
        weekday = abbreviated;
        if (lexemes.Is(end, ".") && lexemes[end].Glued) end++;
        // "Sun" and "Sat" are words and names too; before a day or month they are weekdays.
        var dayAt = lexemes.Is(end, ",") ? end + 1 : end;
        return TryDay(lexemes, dayAt, out _, out _) || TryMonth(lexemes, dayAt, out _, out _, out _);
    }

    public static RelativeShift? Shift(string lower) => lower switch
    {
        "last" => RelativeShift.Last, "this" => RelativeShift.This, "next" => RelativeShift.Next, _ => null,
    };

    public static bool IsPartOfDay(string lower) => lower is "morning" or "afternoon" or "evening" or "night";
}
