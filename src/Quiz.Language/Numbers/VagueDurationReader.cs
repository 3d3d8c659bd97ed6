using Quiz.Language.Lexing;

namespace Quiz.Language.Numbers;

/// <summary>Reads durations that have no number word: "for a year", "for decades", "several months", "a few days".</summary>
internal static class VagueDurationReader
{
    public static bool TryRead(LexemeSequence lexemes, int index, out VagueDuration duration)
    {
        duration = default;
        var quantifier = lexemes.IsPhrase(index, "a few") || lexemes.IsPhrase(index, "a couple") ? 2 : lexemes.IsAny(index, "several", "many") ? 1 : 0;
        if (quantifier > 0)
        {
            var unitAt = lexemes.Is(index + quantifier, "of") ? index + quantifier + 1 : index + quantifier;
            if (UnitReader.Duration(lexemes[unitAt].Lower) is not { } counted) return false;
            duration = new VagueDuration(0, unitAt + 1, null, counted);
            return true;
        }

        if (!lexemes.IsAny(index, "for", "within")) return false;
        var hasArticle = lexemes.IsAny(index + 1, "a", "an");
        var at = hasArticle ? index + 2 : index + 1;
        if (UnitReader.Duration(lexemes[at].Lower) is not { } unit || hasArticle == lexemes[at].Lower.EndsWith('s')) return false;
        duration = new VagueDuration(1, at + 1, hasArticle ? 1 : null, unit);
        return true;
    }
}
