namespace Quiz.Language.Lexing;

/// <summary>Finds the tokens of a sentence that lie under a stretch of the text.</summary>
internal static class SentenceTokens
{
    /// <summary>The first token that ends after <paramref name="offset"/>, or -1.</summary>
    public static int TokenAt(this Sentence sentence, int offset)
    {
        var (low, high) = (0, sentence.Tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentence.Tokens[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }

        return low < sentence.Tokens.Length ? low : -1;
    }

    /// <summary>The tokens that the span touches as first index and count; (-1, 0) where there are none.</summary>
    public static (int First, int Count) TokensUnder(this Sentence sentence, TextSpan span)
    {
        var first = sentence.TokenAt(span.Start);
        if (first < 0 || !sentence.Tokens[first].Span.Overlaps(span)) return (-1, 0);
        var end = first + 1;
        while (end < sentence.Tokens.Length && sentence.Tokens[end].Span.Start < span.End) end++;
        return (first, end - first);
    }

    /// <summary>The token of the range whose head lies outside it.</summary>
    public static int HeadOf(this Sentence sentence, int first, int count)
    {
        for (var i = first; i < first + count; i++)
        {
            var head = sentence.Tokens[i].Head;
            if (head < first || head >= first + count) return i;
        }

        return first;
    }
}
