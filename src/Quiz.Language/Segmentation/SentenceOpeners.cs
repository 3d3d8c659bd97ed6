using System.Collections.Frozen;

namespace Quiz.Language.Segmentation;

/// <summary>Capitalised words that open sentences and hardly ever a name.</summary>
internal static class SentenceOpeners
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(StringComparer.Ordinal,
        "The", "A", "An", "This", "That", "These", "Those", "There", "Here", "He", "She", "It", "They", "We", "I", "You",
        "His", "Her", "Its", "Their", "Our", "My", "Your", "In", "On", "At", "By", "For", "From", "To", "With", "Without", "After", "Before",
        "During", "Since", "Until", "When", "While", "Where", "Why", "How", "What", "Who", "Which", "But", "And", "Or", "So", "Yet", "If", "Of",
        "As", "Although", "Though", "Because", "However", "Then", "Now", "Not", "No", "Both", "Some", "Many", "Most", "All", "One", "Each", "Every",
        "Is", "Are", "Was", "Were", "Has", "Have", "Had", "Do", "Does", "Did", "Will", "Would", "Can", "Could", "Should",
        "Also", "Another", "Other", "Others", "Only", "Even", "Just", "More", "Such", "Under", "Over", "Between", "Among", "Despite", "Instead",
        "Meanwhile", "According", "Last", "Once", "Unlike", "Like", "Let", "Please", "Thanks", "Yes", "Still", "Perhaps", "Maybe", "Nor", "Neither");

    /// <summary>Whether the first word of <paramref name="text"/> is one of them.</summary>
    public static bool Open(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        // "A" before a full stop is an initial, not an article.
        return (end == text.Length || text[end] != '.') && Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[..end]);
    }
}
