namespace Quiz.Domain.Anchors;

internal static class Occurrences
{
    /// <summary>Offsets at which the words stand, overlaps included, in text order.</summary>
    public static List<int> Of(string words, string text)
    {
        var places = new List<int>();
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            places.Add(at);
        return places;
    }
}
