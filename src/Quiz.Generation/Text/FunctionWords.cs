using System.Collections.Frozen;

namespace Quiz.Generation.Text;

/// <summary>Words that carry grammar and not content, in lower case.</summary>
internal static class FunctionWords
{
    private static readonly FrozenSet<string> All = FrozenSet.Create(
        "a", "an", "the", "this", "that", "these", "those", "and", "or", "but", "nor", "so", "yet", "if", "than", "as", "while", "whether",
        "i", "you", "he", "she", "it", "we", "they", "me", "him", "us", "them", "my", "your", "his", "her", "its", "our", "their",
        "who", "whom", "whose", "which", "what", "where", "when", "why", "how", "there", "here",
        "be", "am", "is", "are", "was", "were", "been", "being", "have", "has", "had", "having", "do", "does", "did", "done", "doing",
        "will", "would", "shall", "should", "can", "could", "may", "might", "must", "not", "n't", "no",
        "in", "on", "at", "of", "to", "from", "by", "with", "for", "about", "into", "onto", "over", "under", "after", "before", "during",
        "since", "until", "through", "between", "among", "against", "amid", "per", "up", "down", "out", "off", "because", "due", "according",
        "also", "just", "very", "too", "then", "now", "'s", "s", "one", "ones", "much", "many", "more", "most", "some", "any", "such", "own");

    public static bool Contains(string lower) => All.Contains(lower);
}
