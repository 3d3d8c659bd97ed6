namespace Quiz.Language.Segmentation;

/// <summary>The tokens of a paragraph as the sentence splitter looks at them.</summary>
internal readonly ref struct BoundaryContext(string text, IReadOnlyList<TextSpan> tokens)
{
    private readonly ReadOnlySpan<char> text = text;

    public int Count => tokens.Count;

    /// <summary>The token's text; empty beyond either end of the paragraph.</summary>
    public ReadOnlySpan<char> this[int i] => i >= 0 && i < tokens.Count ? text.Slice(tokens[i].Start, tokens[i].Length) : default;

    /// <summary>Whether white space stands between token <paramref name="i"/> and the next.</summary>
    public bool SpaceAfter(int i) => i + 1 < tokens.Count && tokens[i].End < tokens[i + 1].Start;

    /// <summary>The text from the start of token <paramref name="i"/> to the end of the paragraph.</summary>
    public ReadOnlySpan<char> From(int i) => i < tokens.Count ? text[tokens[i].Start..tokens[^1].End] : default;

    public bool IsTerminator(int i) => this[i] is { IsEmpty: false } token && token[0] is '.' or '!' or '?' or '…' && !IsWord(token);

    /// <summary>Whether a closing quotation mark or bracket stands right after the token before it.</summary>
    public bool IsCloser(int i) => i > 0 && !SpaceAfter(i - 1) && this[i] is "”" or "’" or "\"" or "'" or "''" or "»" or ")" or "]" or "’’";

    /// <summary>Index of the mark that the closers up to and including <paramref name="i"/> follow; <paramref name="i"/> itself where it is no closer.</summary>
    public int MarkBefore(int i)
    {
        while (i > 0 && IsCloser(i))
            i--;
        return i;
    }

    private static bool IsWord(ReadOnlySpan<char> token) => token.Length > 1 && char.IsLetterOrDigit(token[1]);
}
