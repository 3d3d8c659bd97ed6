using Quiz.Language.Gazetteers;
using Quiz.Language.Lexing;

namespace Quiz.Language.Dates;

/// <summary>Reads holidays that have the same day each year: "Christmas Day", "Halloween 2019".</summary>
internal static class HolidayReader
{
    private static readonly (string[] Words, int Month, int Day)[] Holidays =
    [
        .. CalendarNames.Default.Holidays.Select(holiday =>
        {
            var lexemes = LexemeScanner.Scan(holiday.Name, new TextSpan(0, holiday.Name.Length));
            return (Enumerable.Range(0, lexemes.Count).Select(i => lexemes[i].Lower).ToArray(), holiday.Month, holiday.Day);
        }),
    ];

    public static bool TryRead(LexemeSequence lexemes, int index, out DateReading reading)
    {
        reading = default;
        if (!lexemes[index].Capital) return false;
        foreach (var (words, month, day) in Holidays)
        {
            if (!Stands(lexemes, index, words)) continue;
            var end = index + words.Length;
            var yearAt = lexemes.IsAny(end, ",", "of", "in") ? end + 1 : end;
            reading = CalendarWords.TryYear(lexemes, yearAt, out var year)
                ? new DateReading(index, yearAt + 1, new CalendarDate(year, month, day))
                : new DateReading(index, end, new CalendarDate(null, month, day));
            return true;
        }

        return false;
    }

    private static bool Stands(LexemeSequence lexemes, int index, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!lexemes.Is(index + i, words[i])) return false;
        }

        return true;
    }
}
