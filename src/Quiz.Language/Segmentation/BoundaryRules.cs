namespace Quiz.Language.Segmentation;

/// <summary>Where a sentence may end at all. Everything else is left to the model.</summary>
internal static class BoundaryRules
{
    /// <summary>Whether a sentence may end after token <paramref name="i"/>, which is not the last of its paragraph.</summary>
    public static bool MayEnd(BoundaryContext tokens, int i)
    {
        // A closing quotation mark or bracket stays with the sentence that it closes.
        if (tokens.IsCloser(i + 1))
            return false;
        var next = tokens[i + 1];
        var mark = tokens.MarkBefore(i);
        if (tokens.IsTerminator(mark))
            // “Who?” asked Kim. In small letters throughout, as people write mail, a sentence may begin with one.
            return !(next[0] is ',' or ';' || char.IsLower(next[0]) && (mark < i || !tokens.SpaceAfter(i)));
        var token = tokens[mark];
        if (token.Length > 1 && token[^1] == '.' && char.IsLetter(token[0]))
            return MayEndAfterAbbreviation(tokens, i, token[..^1], next);
        return tokens.SpaceAfter(i) && (mark < i && char.IsUpper(next[0]) || token is ":" or ";" or "-" or "--" or "—" or "–" or "*" || token.Length > 2 && token[0] is '-' or '=' or '_' or '*');

        static bool MayEndAfterAbbreviation(BoundaryContext tokens, int i, ReadOnlySpan<char> word, ReadOnlySpan<char> next)
        {
            if (!tokens.SpaceAfter(i) || char.IsLower(next[0]) || next[0] is ',' or ';' or ':')
                return false;
            // "Mr. Smith", "e.g. The", "Oct. 6".
            if (Abbreviations.IsTitle(word) || Abbreviations.LeadsOn(word) || Abbreviations.IsMonth(word) && char.IsDigit(next[0]))
                return false;
            // "U.S. Secretary" against "in the U.S. The minister".
            return Abbreviations.IsClosing(word) || SentenceOpeners.Open(tokens.From(i + 1)) || next[0] is '"' or '“' or '‘' or '\'' or '(' or '[';
        }
    }
}
