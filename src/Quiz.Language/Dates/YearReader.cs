using System.Globalization;
using Quiz.Language.Lexing;

namespace Quiz.Language.Dates;

/// <summary>Tells years from other numbers of four figures: "in 2017", "his 2017 inauguration", but not "2000 people".</summary>
internal static class YearReader
{
    public static bool TryRead(LexemeSequence lexemes, int index, Sentence sentence, out DateReading reading)
    {
        reading = default;
        if (lexemes.IsAny(index, "ad", "a") && TryReadEra(lexemes, index, out reading)) return true;
        if (TryReadBefore(lexemes, index, out reading)) return true;
        if (!CalendarWords.TryYear(lexemes, index, out var year)) return false;
        if (TrySecondYear(lexemes, index, year, out var last, out var end))
        {
            reading = new DateReading(index, end, new DateRange(new CalendarDate(year, null, null), new CalendarDate(last, null, null)));
            return true;
        }

        if (!StandsForYear(lexemes, index, year, sentence)) return false;
        reading = new DateReading(index, index + 1, new CalendarDate(year, null, null));
        return true;
    }

    /// <summary>The end of "1939-45", "2014/15" or "1914–1918", whose first year stands at <paramref name="index"/>.</summary>
    public static bool TrySecondYear(LexemeSequence lexemes, int index, int first, out int last, out int end)
    {
        (last, end) = (0, index + 3);
        var digits = lexemes[index + 2];
        if (!lexemes[index + 1].Glued || !lexemes.IsAny(index + 1, "-", "/") || !digits.Glued || digits.Kind != LexemeKind.Digits) return false;
        if (lexemes[end].Glued && lexemes.IsAny(end, "-", "/")) return false;
        if (!int.TryParse(digits.Lower, NumberStyles.None, CultureInfo.InvariantCulture, out last)) return false;
        if (digits.Lower.Length == 2) last += first / 100 * 100;
        else if (digits.Lower.Length != 4) return false;
        return last > first && last <= CalendarWords.LatestYear;
    }

    /// <summary>"AD 79".</summary>
    private static bool TryReadEra(LexemeSequence lexemes, int index, out DateReading reading)
    {
        reading = default;
        var digitsAt = lexemes.Is(index, "ad") ? index + 1 : lexemes.IsPhrase(index, "a . d .") ? index + 4 : -1;
        if (digitsAt < 0 || !lexemes[index].Capital || !lexemes.IsDigits(digitsAt)
            || !int.TryParse(lexemes[digitsAt].Lower, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1 or > CalendarWords.LatestYear)
            return false;
        reading = new DateReading(index, digitsAt + 1, new CalendarDate(year, null, null));
        return true;
    }

    /// <summary>"500 BC": before the calendar's first day.</summary>
    private static bool TryReadBefore(LexemeSequence lexemes, int index, out DateReading reading)
    {
        reading = default;
        if (!lexemes.IsDigits(index) || !lexemes.IsAny(index + 1, "bc", "bce") || !lexemes[index + 1].Capital) return false;
        reading = new DateReading(index, index + 2, UnknowableDate.Instance);
        return true;
    }

    private static bool StandsForYear(LexemeSequence lexemes, int index, int year, Sentence sentence)
    {
        // Hedges, currency signs, "No." and glued letters or hyphens make it a number or a code.
        if (lexemes.IsAny(index - 1, "$", "£", "€", "#", "about", "than", "nearly", "almost", "roughly", "least", "some", "approximately", "number", "room", "flight", "route")) return false;
        if (lexemes[index].Glued && lexemes[index - 1].Lower is not ("(" or "-" or "'" or "\"" or "“" or ",")) return false;
        if (lexemes[index].Glued && lexemes.Is(index - 1, "-") && !lexemes.IsAny(index - 2, "mid", "pre", "post", "early", "late")) return false;
        if (lexemes[index + 1].Glued && lexemes.IsAny(index + 1, "%", "°", "/", ":")) return false;
        if (lexemes.IsAny(index + 1, "percent", "million", "billion", "km", "miles", "metres", "meters", "feet", "kg", "tonnes", "tons", "dollars", "euros", "years", "days", "hours", "people")) return false;

        var token = sentence.TokenAt(lexemes[index].Span.Start);
        if (token >= 0 && CountsPlural(sentence, token)) return false;
        var isUsual = year is >= 1700 and < 2100;
        if (lexemes.IsAny(index - 1, "in", "since", "until", "till", "by", "during", "early", "late", "mid", "circa", "year", "before", "after", "from", "of", "around", "for", "to", "and", "between", "("))
            return isUsual || lexemes.IsAny(index - 1, "in", "since", "until", "by", "circa", "year", "between", "from", "(");
        return year is >= 1800 and < 2100;
    }

    /// <summary>"2000 people" counts; "2017 inauguration" and "2019 elections" of one year date, so round numbers alone are doubted.</summary>
    private static bool CountsPlural(Sentence sentence, int token)
    {
        if (token + 1 >= sentence.Tokens.Length) return false;
        var next = sentence.Tokens[token + 1];
        return next.PennTag == "NNS" && sentence.Tokens[token].Relation == "nummod" && sentence.Tokens[token].Head > token
            && sentence.Tokens[token].Form.EndsWith("00", StringComparison.Ordinal);
    }
}
