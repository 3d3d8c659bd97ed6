namespace Quiz.Interchange.ArticleImport;

/// <summary>Measures of a line's words that need no language.</summary>
internal static class Wording
{
    public static double Count(string text)
    {
        double words = 0;
        var within = false;
        foreach (var c in text)
        {
            if (IsUnspaced(c))
                words += 0.5;
            else if (char.IsLetterOrDigit(c) && !within)
                words++;
            within = !char.IsWhiteSpace(c) && !IsUnspaced(c) && (within || char.IsLetterOrDigit(c));
        }
        return words;
    }

    public static bool EndsSentence(string text)
    {
        var end = text.AsSpan().TrimEnd(" \"'”’»)]}›」』*");
        return end.Length > 0 && IsSentenceEnd(end[^1]);
    }

    /// <summary>Whether a sentence ends before the last words do.</summary>
    public static bool HoldsSentenceEnd(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsSentenceEnd(text[i]) && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])))
                return true;
        }
        return false;
    }

    private static bool IsSentenceEnd(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '।';

    // Han, kana; Korean and the rest put spaces between words.
    private static bool IsUnspaced(char c) => c is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF';
}
