using Quiz.Language.Lexing;

namespace Quiz.Language.Numbers;

/// <summary>Finds the words before a number that make it less than exact, or a bound.</summary>
internal static class HedgeReader
{
    /// <summary>Longest first, so that "no more than" is not cut to "more than".</summary>
    private static readonly string[] Hedges =
    [
        "no more than", "not more than", "no less than", "no fewer than", "as many as", "as much as", "as few as", "a little over",
        "a little under", "in excess of", "an estimated", "a maximum of", "a minimum of", "slightly more than", "slightly less than",
        "well over", "just over", "just under", "more than", "less than", "fewer than", "at least", "at most", "up to", "close to",
        "upwards of", "about", "around", "roughly", "approximately", "some", "nearly", "almost", "over", "under", "estimated", "between",
    ];

    /// <summary>The hedge that ends right before <paramref name="index"/>, or null.</summary>
    public static TextSpan? Before(LexemeSequence lexemes, int index, Sentence sentence, bool isDuration)
    {
        foreach (var hedge in Hedges)
        {
            var length = hedge.AsSpan().Count(' ') + 1;
            var first = index - length;
            if (first < 0 || !lexemes.IsPhrase(first, hedge)) continue;
            if (hedge is "about" or "around" or "over" or "under" && IsPreposition(sentence, lexemes[first].Span, hedge, isDuration)) return null;
            return lexemes.Cover(first, index);
        }

        return null;
    }

    /// <summary>"asked about 30 people", "over three days": the word has its own sense there.</summary>
    private static bool IsPreposition(Sentence sentence, TextSpan span, string hedge, bool isDuration)
    {
        if (isDuration && hedge is ("over" or "under")) return true;
        var token = sentence.TokenAt(span.Start);
        return token >= 0 && sentence.Tokens[token].Relation == "case" && hedge is ("about" or "around");
    }
}
