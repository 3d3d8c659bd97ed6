using System.Globalization;
using Quiz.Language.Lexing;

namespace Quiz.Language.Dates;

/// <summary>Reads dates in figures alone: "2019-09-02", "23/08/2015"; "02/09/2015" stays unknown, since the order is.</summary>
internal static class NumericDateReader
{
    public static bool TryRead(LexemeSequence lexemes, int index, out DateReading reading)
    {
        reading = default;
        var separator = lexemes[index + 1];
        if (!lexemes.IsDigits(index) || !lexemes.IsDigits(index + 2) || !lexemes.IsDigits(index + 4)
            || separator.Lower is not ("-" or "/") || lexemes[index + 3].Lower != separator.Lower
            || !separator.Glued || !lexemes[index + 2].Glued || !lexemes[index + 3].Glued || !lexemes[index + 4].Glued)
            return false;

        if (!TryPart(lexemes, index, out var a) || !TryPart(lexemes, index + 2, out var b) || !TryPart(lexemes, index + 4, out var c)) return false;
        DateMeaning? meaning = lexemes[index].Lower.Length == 4 && separator.Lower == "-" ? new CalendarDate(a, b, c)
            : lexemes[index + 4].Lower.Length != 4 || a > 31 || b > 31 ? null
            : a > 12 ? new CalendarDate(c, b, a)
            : b > 12 ? new CalendarDate(c, a, b)
            : UnknowableDate.Instance;
        if (meaning is null) return false;
        reading = new DateReading(index, index + 5, meaning);
        return true;
    }

    private static bool TryPart(LexemeSequence lexemes, int index, out int value) =>
        int.TryParse(lexemes[index].Lower, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value is > 0 and <= 9999;
}
