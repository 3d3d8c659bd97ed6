namespace Quiz.Generation.Text;

/// <summary>Words of plain text, where no analysis of it is at hand.</summary>
internal static class Words
{
    /// <summary>Runs of letters, digits and what joins them ("Choe Son-hui", "2.5", "don't"), as written; a possessive 's is left out.</summary>
    public static List<string> Of(string text)
    {
        var words = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || IsJoint(text, i)))
                i++;
            var word = text[start..i];
            words.Add(word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) ? word[..^2] : word);
        }
        return words;
    }

    public static int Count(string text) => Of(text).Count;

    /// <summary>Whether a phrase stands in a text as whole words, case aside.</summary>
    public static bool Holds(string text, string phrase)
    {
        for (var at = 0; phrase.Length > 0 && (at = text.IndexOf(phrase, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            if (IsEdge(text, at) && IsEdge(text, at + phrase.Length))
                return true;
        }
        return false;
    }

    /// <summary>How often a phrase stands in a text as whole words, letter for letter.</summary>
    public static int Occurrences(string text, string phrase)
    {
        var count = 0;
        for (var at = 0; phrase.Length > 0 && (at = text.IndexOf(phrase, at, StringComparison.Ordinal)) >= 0; at += phrase.Length)
        {
            if (IsEdge(text, at) && IsEdge(text, at + phrase.Length))
                count++;
        }
        return count;
    }

    /// <summary>Puts another phrase in the place of one that stands in the text as whole words.</summary>
    public static string Replace(string text, string phrase, string by)
    {
        for (var at = 0; (at = text.IndexOf(phrase, at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (IsEdge(text, at) && IsEdge(text, at + phrase.Length))
                return string.Concat(text.AsSpan(0, at), by, text.AsSpan(at + phrase.Length));
        }
        return text;
    }

    public static string Capitalised(string text) => text.Length == 0 || !char.IsLower(text[0]) ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>At most <paramref name="length"/> characters, cut between words.</summary>
    public static string Shortened(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var cut = text.LastIndexOf(' ', length);
        return text[..(cut > 0 ? cut : length)].TrimEnd(',', ';', ':', ' ') + " …";
    }

    private static bool IsEdge(string text, int at) => at <= 0 || at >= text.Length || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at]);

    private static bool IsJoint(string text, int i) =>
        text[i] is '-' or '\'' or '’' or '.' or ',' or '_' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])
        && (text[i] is not ('.' or ',') || char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]));
}
