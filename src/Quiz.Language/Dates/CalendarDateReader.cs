using Quiz.Language.Gazetteers;
using Quiz.Language.Lexing;

namespace Quiz.Language.Dates;

/// <summary>Reads dates told by month: "October 6, 2019", "Monday, 2 September", "Oct. 6", "May 2015", "in May last year".</summary>
internal static class CalendarDateReader
{
    public static bool TryRead(LexemeSequence lexemes, int index, out DateReading reading)
    {
        reading = default;
        var start = index;
        DayOfWeek? weekday = null;
        if (CalendarWords.TryWeekday(lexemes, index, out var named, out var afterWeekday))
        {
            weekday = named;
            start = lexemes.Is(afterWeekday, ",") ? afterWeekday + 1 : afterWeekday;
            if (CalendarWords.IsPartOfDay(lexemes[start].Lower)) start = lexemes.Is(start + 1, ",") ? start + 2 : start + 1;
        }

        if (!TryReadMonthFirst(lexemes, start, out var date, out var end) && !TryReadDayFirst(lexemes, start, out date, out end)) return false;
        if (weekday is not null && date.Day is null) return false;
        if (!date.HasYear) date = WithRelativeYear(lexemes, date, end, out end);
        reading = new DateReading(index, end, date with { Weekday = weekday });
        return true;
    }

    /// <summary>"May 3", "May 3rd, 2019", "May 2019", "May".</summary>
    private static bool TryReadMonthFirst(LexemeSequence lexemes, int index, out CalendarDate date, out int end)
    {
        date = new CalendarDate(null, null, null);
        if (!CalendarWords.TryMonth(lexemes, index, out var month, out end, out var isShort)) return false;
        date = date with { Month = month };
        var dayAt = lexemes.Is(end, "the") ? end + 1 : end;
        if (CalendarWords.TryDay(lexemes, dayAt, out var day, out var afterDay) || (CalendarWords.TryDayWord(lexemes, dayAt, out day, out afterDay) && !lexemes.Is(afterDay, "of")))
        {
            end = afterDay;
            date = date with { Day = day };
            date = WithYear(lexemes, date, end, out end);
            return true;
        }

        date = WithYear(lexemes, date, end, out end);
        if (date.Year is not null) return true;
        // A short form alone ("Mar", "Dec.") is too likely something else.
        return !isShort && IsMonthByContext(lexemes, index);
    }

    /// <summary>"3 May", "the 3rd of May 2019", "the third of May".</summary>
    private static bool TryReadDayFirst(LexemeSequence lexemes, int index, out CalendarDate date, out int end)
    {
        date = new CalendarDate(null, null, null);
        end = index;
        var dayAt = lexemes.Is(index, "the") ? index + 1 : index;
        var inWords = false;
        if (!CalendarWords.TryDay(lexemes, dayAt, out var day, out var after))
        {
            if (!CalendarWords.TryDayWord(lexemes, dayAt, out day, out after)) return false;
            inWords = true;
        }

        var monthAt = lexemes.Is(after, "of") ? after + 1 : after;
        if ((inWords && monthAt == after) || !CalendarWords.TryMonth(lexemes, monthAt, out var month, out end, out _)) return false;
        date = WithYear(lexemes, new CalendarDate(null, month, day), end, out end);
        return true;
    }

    private static CalendarDate WithYear(LexemeSequence lexemes, CalendarDate date, int index, out int end)
    {
        end = index;
        var yearAt = lexemes.IsAny(index, ",", "of") ? index + 1 : index;
        if (!CalendarWords.TryYear(lexemes, yearAt, out var year)) return date;
        end = yearAt + 1;
        return date with { Year = year };
    }

    /// <summary>"May 3 last year", "in May of this year".</summary>
    private static CalendarDate WithRelativeYear(LexemeSequence lexemes, CalendarDate date, int index, out int end)
    {
        end = index;
        var shiftAt = lexemes.IsAny(index, ",", "of") ? index + 1 : index;
        if (CalendarWords.Shift(lexemes[shiftAt].Lower) is not { } shift || !lexemes.Is(shiftAt + 1, "year")) return date;
        end = shiftAt + 2;
        return date with { YearShift = (int)shift };
    }

    /// <summary>"May", "March" and "August" are words and names too: alone they need a word before them that dates have.</summary>
    private static bool IsMonthByContext(LexemeSequence lexemes, int index)
    {
        if (lexemes.IsAny(index - 1, "in", "since", "until", "till", "by", "last", "next", "this", "early", "late", "mid", "of", "from", "during", "through", "between", "before", "after")
            || (lexemes.IsAny(index - 1, "and", "to", "or", "-") && index >= 2 && CalendarNames.Default.Month(lexemes[index - 2].Lower) > 0))
            return !lexemes[index + 1].Capital;
        return lexemes.Is(index - 1, "-") && lexemes.Is(index - 2, "mid")
            || (lexemes[index].Lower is "january" or "february" or "july" or "september" or "october" or "november" or "december" && !lexemes[index + 1].Capital && !lexemes[index - 1].Capital);
    }
}
