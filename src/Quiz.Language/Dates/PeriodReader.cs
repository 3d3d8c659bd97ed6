using Quiz.Language.Gazetteers;
using Quiz.Language.Lexing;
using Quiz.Language.Numbers;

namespace Quiz.Language.Dates;

/// <summary>Reads decades, centuries and seasons: "the 1990s", "the ’90s", "19th century", "summer of 2015", "last spring".</summary>
internal static class PeriodReader
{
    public static bool TryRead(LexemeSequence lexemes, int index, out DateReading reading) =>
        TryReadDecade(lexemes, index, out reading) || TryReadCentury(lexemes, index, out reading) || TryReadSeason(lexemes, index, out reading);

    private static bool TryReadDecade(LexemeSequence lexemes, int index, out DateReading reading)
    {
        reading = default;
        var apostrophe = lexemes.Is(index, "'") && lexemes[index + 1].Glued;
        var digitsAt = apostrophe ? index + 1 : index;
        var digits = lexemes[digitsAt];
        if (digits.Kind == LexemeKind.Digits && digits.Lower.EndsWith('0'))
        {
            var end = lexemes.Is(digitsAt + 1, "'") && lexemes[digitsAt + 1].Glued ? digitsAt + 2 : digitsAt + 1;
            if (!lexemes.Is(end, "s") || !lexemes[end].Glued) return false;
            int? first = digits.Lower.Length == 4 ? int.Parse(digits.Lower, System.Globalization.CultureInfo.InvariantCulture)
                : digits.Lower.Length == 2 && (apostrophe || lexemes.IsAny(index - 1, "early", "late", "mid")) ? OfLastCentury(digits.Lower[0] - '0')
                : null;
            if (first is not (>= CalendarWords.EarliestYear and <= CalendarWords.LatestYear)) return false;
            reading = new DateReading(index, end + 1, new DecadeDate(first.Value));
            return true;
        }

        if (digits.Lower is "thirties" or "forties" or "fifties" or "sixties" or "seventies" or "eighties" or "nineties" && lexemes.IsAny(index - 1, "the", "early", "late") && !lexemes.IsAny(index - 2, "his", "her", "their"))
        {
            reading = new DateReading(index, index + 1, new DecadeDate(1900 + NumberWords.Ten(digits.Lower[..^3] + "y")!.Value));
            return true;
        }

        return false;
    }

    /// <summary>"the ’20s" may be either century's; the others are the last one's.</summary>
    private static int? OfLastCentury(int ten) => ten >= 3 ? 1900 + (ten * 10) : null;

    private static bool TryReadCentury(LexemeSequence lexemes, int index, out DateReading reading)
    {
        reading = default;
        if (!OrdinalReader.TryRead(lexemes, index, out var first) || first.Value is not (>= 1 and <= 21)) return false;
        var last = first;
        if (lexemes.IsAny(first.End, "and", "or", "to") && OrdinalReader.TryRead(lexemes, first.End + 1, out var second) && second.Value is <= 21 && second.Value > first.Value) last = second;
        var wordAt = lexemes.SkipHyphen(last.End);
        if (!lexemes.IsAny(wordAt, "century", "centuries")) return false;
        var isBefore = lexemes.IsAny(wordAt + 1, "bc", "bce");
        reading = new DateReading(index, isBefore ? wordAt + 2 : wordAt + 1, isBefore ? UnknowableDate.Instance : new CenturyDate((int)first.Value, (int)last.Value!));
        return true;
    }

    private static bool TryReadSeason(LexemeSequence lexemes, int index, out DateReading reading)
    {
        reading = default;
        var shift = CalendarWords.Shift(lexemes[index].Lower);
        var at = shift is null ? index : index + 1;
        var isFall = lexemes.Is(at, "fall");
        var season = isFall ? 3 : CalendarNames.Default.Season(lexemes[at].Lower);
        if (season == 0 || (lexemes[at].Capital && at > 0)) return false;
        var yearAt = lexemes.Is(at + 1, "of") ? at + 2 : at + 1;
        if (shift is null && CalendarWords.TryYear(lexemes, yearAt, out var year))
        {
            var end = yearAt + 1;
            int? lastYear = null;
            if (YearReader.TrySecondYear(lexemes, yearAt, year, out var second, out var after)) (lastYear, end) = (second, after);
            reading = new DateReading(index, end, new SeasonDate(season, year, lastYear, null));
            return true;
        }

        if (shift is not null)
        {
            reading = new DateReading(index, at + 1, new SeasonDate(season, null, null, shift));
            return true;
        }

        // A bare season is a date only where it tells when: "in the summer", "late spring"; "fall" and "spring" are verbs too.
        var before = lexemes.Is(at - 1, "the") ? at - 2 : at - 1;
        if (isFall || !lexemes.IsAny(before, "in", "during", "late", "early", "by", "since", "until")) return false;
        reading = new DateReading(index, at + 1, UnknowableDate.Instance);
        return true;
    }
}
