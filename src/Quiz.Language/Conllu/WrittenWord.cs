using Quiz.Language.Segmentation;

namespace Quiz.Language.Conllu;

/// <summary>Tells which tokens are written as one word: "do" and "n't", "China" and "'s".</summary>
internal static class WrittenWord
{
    /// <summary>Index of the last token of the written word that starts with token <paramref name="first"/>.</summary>
    public static int LastToken(Sentence sentence, int first)
    {
        var last = first;
        while (last + 1 < sentence.Tokens.Length && Joins(sentence.Tokens[last], sentence.Tokens[last + 1]))
            last++;
        return last;
    }

    private static bool Joins(Token token, Token next)
    {
        if (token.Span.End != next.Span.Start || !char.IsLetterOrDigit(token.Form[^1]) && token.Form[^1] != '.')
            return false;
        // An apostrophe alone may close a quotation.
        if (next.Form.Length == 1 && Clitics.IsApostrophe(next.Form[0]))
            return next.PennTag == "POS";
        return Clitics.IsClitic(next.Form) || Clitics.FusedSeam(token.Form + next.Form) == token.Form.Length;
    }
}
