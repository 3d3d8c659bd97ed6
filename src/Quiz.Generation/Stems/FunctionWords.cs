using System.Collections.Frozen;

namespace Quiz.Generation.Stems;

/// <summary>Words that hold a sentence together and tell nothing of what it is about.</summary>
internal static class FunctionWords
{
    private static readonly FrozenSet<string> All = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "who", "whom", "whose", "what", "which", "when", "where", "why", "how", "many", "much", "long", "since", "did", "does", "do", "is", "are", "was", "were", "be", "been", "being", "has",
        "have", "had", "will", "would", "can", "could", "may", "might", "must", "should", "shall", "a", "an", "the", "of", "in", "on", "at", "to", "for", "with", "by", "from", "about", "as",
        "into", "over", "after", "before", "during", "and", "or", "but", "that", "than", "not", "its", "their", "his", "her", "some", "any", "all", "more", "most", "other", "up", "out", "off",
        "say", "said", "according", "take", "make", "made", "get", "go", "give", "come", "there", "so", "it", "they", "he", "she", "day", "week", "date", "year", "country", "city", "organisation");

    public static int ContentWordsOf(string text) =>
        text.Split([' ', ',', '?', '.', '“', '”', '"', '(', ')', ':'], StringSplitOptions.RemoveEmptyEntries).Count(word => word == "May" || !All.Contains(word));
}
