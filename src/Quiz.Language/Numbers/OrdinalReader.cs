using Quiz.Language.Lexing;

namespace Quiz.Language.Numbers;

/// <summary>Reads ordinal numbers: "third", "twenty-first", "70th".</summary>
internal static class OrdinalReader
{
    public static bool TryRead(LexemeSequence lexemes, int index, out Cardinal ordinal)
    {
        ordinal = default;
        if (lexemes.IsDigits(index))
        {
            if (!lexemes[index + 1].Glued || !lexemes.IsAny(index + 1, "st", "nd", "rd", "th")) return false;
            var value = CardinalReader.Figure(lexemes[index].Lower);
            ordinal = new Cardinal(value, index + 2);
            return value is not null && value == decimal.Truncate(value.Value);
        }

        var unitAt = lexemes.SkipHyphen(index + 1);
        if (NumberWords.Ten(lexemes[index].Lower) is { } ten && NumberWords.Ordinal(lexemes[unitAt].Lower) is { } unit and < 10)
        {
            ordinal = new Cardinal(ten + unit, unitAt + 1);
            return true;
        }

        if (NumberWords.Ordinal(lexemes[index].Lower) is not { } alone) return false;
        ordinal = new Cardinal(alone, index + 1);
        return true;
    }
}
