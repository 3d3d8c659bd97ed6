using System.Globalization;
using Quiz.Language.Lexing;

namespace Quiz.Language.Dates;

/// <summary>Finds times of day: "8:15 p.m.", "9am", "9.30pm", "noon", "six o'clock", "14:30 GMT".</summary>
internal static class TimeReader
{
    public static IReadOnlyList<TextSpan> ReadAll(LexemeSequence lexemes)
    {
        var times = new List<TextSpan>();
        for (var index = 0; index < lexemes.Count; index++)
        {
            if (!TryRead(lexemes, index, out var end)) continue;
            end = WithZone(lexemes, end);
            times.Add(lexemes.Cover(index, end));
            index = end - 1;
        }

        return times;
    }

    private static bool TryRead(LexemeSequence lexemes, int index, out int end)
    {
        end = index + 1;
        if (lexemes.IsAny(index, "noon", "midday", "midnight")) return lexemes.IsAny(index - 1, "at", "by", "until", "till", "before", "after", "around", "about", "from", "to");
        if (lexemes.IsPhrase(index + 1, "o ' clock"))
        {
            end = index + 4;
            return lexemes.IsDigits(index) || Numbers.NumberWords.Unit(lexemes[index].Lower) is not null;
        }

        // A third part makes it a running time or a verse, not a time of day.
        if (!lexemes.IsDigits(index) || (lexemes[index].Glued && lexemes.Is(index - 1, ":"))) return false;
        if (lexemes.Is(index + 1, ":") && lexemes[index + 1].Glued && lexemes.IsDigits(index + 2) && lexemes[index + 2].Glued)
        {
            if (!IsHour(lexemes[index].Lower) || lexemes[index + 2].Lower.Length != 2 || string.CompareOrdinal(lexemes[index + 2].Lower, "59") > 0) return false;
            end = index + 3;
            if (lexemes.Is(end, ":") && lexemes[end].Glued) return false;
            end = HalfOfDayEnd(lexemes, end);
            return true;
        }

        var afterHalf = HalfOfDayEnd(lexemes, end);
        if (afterHalf == end || !IsClockFigure(lexemes[index].Lower)) return false;
        end = afterHalf;
        return true;
    }

    private static int HalfOfDayEnd(LexemeSequence lexemes, int index)
    {
        if (lexemes.IsAny(index, "am", "pm") && (lexemes[index].Glued || !lexemes[index].Capital || lexemes.Is(index, "pm"))) return index + 1;
        if (!lexemes.IsAny(index, "a", "p") || !lexemes.IsPhrase(index + 1, ". m")) return index;
        return lexemes.Is(index + 3, ".") && lexemes[index + 3].Glued ? index + 4 : index + 3;
    }

    private static int WithZone(LexemeSequence lexemes, int end) =>
        lexemes[end].Capital && lexemes.IsAny(end, "gmt", "bst", "est", "edt", "pst", "pdt", "utc", "cet", "et") ? end + 1 : end;

    private static bool IsHour(string digits) => digits.Length <= 2 && int.Parse(digits, CultureInfo.InvariantCulture) < 24;

    /// <summary>"9" or "9.30".</summary>
    private static bool IsClockFigure(string digits)
    {
        var parts = digits.Split('.');
        return IsHour(parts[0]) && (parts.Length == 1 || (parts[1].Length == 2 && string.CompareOrdinal(parts[1], "59") <= 0));
    }
}
