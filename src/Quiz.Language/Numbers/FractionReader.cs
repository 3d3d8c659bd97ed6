using Quiz.Language.Lexing;

namespace Quiz.Language.Numbers;

/// <summary>Reads fractions: "half", "a third of", "two-thirds", "three quarters", "half an hour".</summary>
internal static class FractionReader
{
    public static bool TryRead(LexemeSequence lexemes, int index, Sentence sentence, out Cardinal fraction) =>
        TryReadHalf(lexemes, index, out fraction) || TryReadParts(lexemes, index, sentence, out fraction);

    private static bool TryReadHalf(LexemeSequence lexemes, int index, out Cardinal fraction)
    {
        fraction = default;
        if (!lexemes.Is(index, "half")) return false;
        // "half-brother" and "the second half" halve nothing; "half a million" is a cardinal.
        if (lexemes.IsHyphen(index + 1)) return ReadWithUnit(lexemes, index + 2, out fraction);
        if (lexemes.IsAny(index + 1, "a", "an"))
        {
            if (ReadWithUnit(lexemes, index + 2, out fraction)) return true;
            if (CardinalReader.TryRead(lexemes, index, out _)) return false;
        }
        else if (CardinalReader.TryRead(lexemes, index, out _) || NumberWords.Ordinal(lexemes[index - 1].Lower) is not null
            || lexemes.IsAny(index - 1, "other", "latter", "former", "better", "-", "and", "a")
            || !(lexemes.IsAny(index + 1, "of", "the", "its", "their", "his", "her", "our", "all")))
        {
            return false;
        }

        fraction = new Cardinal(0.5m, index + 1);
        return true;
    }

    /// <summary>The unit itself is read after the fraction, so only its presence is asked here.</summary>
    private static bool ReadWithUnit(LexemeSequence lexemes, int unitAt, out Cardinal fraction)
    {
        fraction = new Cardinal(0.5m, unitAt);
        return UnitReader.Duration(lexemes[unitAt].Lower) is not null || lexemes.IsAny(unitAt, "mile", "kilometre", "kilometer", "metre");
    }

    private static bool TryReadParts(LexemeSequence lexemes, int index, Sentence sentence, out Cardinal fraction)
    {
        fraction = default;
        var count = lexemes.IsAny(index, "a", "one") ? 1 : NumberWords.Unit(lexemes[index].Lower) ?? 0;
        if (count is < 1 or > 9) return false;
        var partAt = lexemes.SkipHyphen(index + 1);
        var part = Part(lexemes[partAt].Lower, plural: count > 1);
        if (part < count) return false;
        // "a third attempt" is an ordinal, "a third of them" a fraction.
        if (lexemes.Is(index, "a") && !lexemes.Is(partAt + 1, "of") && IsNominal(sentence, lexemes[partAt + 1])) return false;
        if (part == 4 && lexemes.IsHyphen(partAt + 1)) return false;
        fraction = new Cardinal((decimal)count / part, partAt + 1);
        return true;
    }

    private static bool IsNominal(Sentence sentence, Lexeme lexeme)
    {
        if (lexeme.Kind == LexemeKind.Symbol) return lexeme.Lower == "-";
        var at = sentence.TokenAt(lexeme.Span.Start);
        return at >= 0 && sentence.Tokens[at].Tag is UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Propn or UniversalTag.Num or UniversalTag.Verb;
    }

    private static int Part(string word, bool plural) => (word, plural) switch
    {
        ("half", false) or ("halves", true) => 2,
        ("quarter", false) or ("quarters", true) => 4,
        (_, false) when NumberWords.Ordinal(word) is >= 3 and <= 10 and var part => part,
        (_, true) when word.EndsWith('s') && NumberWords.Ordinal(word[..^1]) is >= 3 and <= 10 and var part => part,
        _ => 0,
    };
}
