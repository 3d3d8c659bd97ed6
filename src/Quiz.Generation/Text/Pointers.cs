using System.Collections.Frozen;

namespace Quiz.Generation.Text;

/// <summary>Words that point at something outside their own sentence.</summary>
internal static class Pointers
{
    /// <summary>Pronouns and possessives of the third person.</summary>
    public static readonly FrozenSet<string> ThirdPerson = FrozenSet.Create(
        "he", "she", "it", "they", "him", "them", "his", "her", "hers", "its", "their", "theirs", "himself", "herself", "itself", "themselves");

    /// <summary>The speaker and the one spoken to: never right outside quotation marks.</summary>
    public static readonly FrozenSet<string> Speaker = FrozenSet.Create(
        "i", "we", "me", "us", "my", "mine", "our", "ours", "myself", "ourselves", "you", "your", "yours", "yourself", "yourselves");

    /// <summary>Times told from the day of writing.</summary>
    public static readonly FrozenSet<string> Time = FrozenSet.Create(
        "today", "yesterday", "tomorrow", "tonight", "now", "nowadays", "currently", "recently", "ago", "so-far", "meanwhile", "earlier", "later", "already", "still", "soon", "lately", "previously");

    /// <summary>Words that presuppose something said before.</summary>
    public static readonly FrozenSet<string> Discourse = FrozenSet.Create(
        "also", "too", "however", "therefore", "thus", "instead", "otherwise", "moreover", "furthermore", "nevertheless", "nonetheless", "then",
        "former", "latter", "such", "another", "likewise", "here", "there", "again", "respectively", "else");

    private static readonly FrozenSet<string> Demonstratives = FrozenSet.Create("this", "that", "these", "those");

    /// <summary>Whether a phrase by itself points out of itself: by a pronoun, a demonstrative, a time told from today, or a word for something said before.</summary>
    public static bool PointsOut(string phrase)
    {
        var quoted = false;
        foreach (var word in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            quoted |= word[0] is '“' or '"' or '‘';
            var lower = word.Trim('“', '”', '"', '‘', '’', ',', '.', ';', ':', '(', ')', '?', '!').ToLowerInvariant();
            if (!quoted && (ThirdPerson.Contains(lower) || Speaker.Contains(Contracted(lower)) || Time.Contains(lower) || Discourse.Contains(lower) || Demonstratives.Contains(lower)
                || ThirdPerson.Contains(Contracted(lower))))
                return true;
            quoted &= !(word.Contains('”', StringComparison.Ordinal) || word.Length > 1 && word.TrimEnd(',', '.', '?', '!').EndsWith('"'));
        }
        return false;
    }

    // "they're", "it’s": the pronoun before the apostrophe.
    private static string Contracted(string lower) => lower.IndexOfAny(['\'', '’']) is > 0 and var at ? lower[..at] : lower;
}
