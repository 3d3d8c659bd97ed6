using System.Collections.Frozen;

namespace Quiz.Generation.Distractors;

/// <summary>What sort of place a name tells of: a continent, an island, a river; a reader would not take one for another.</summary>
internal static class PlaceKinds
{
    private static readonly FrozenSet<string> Continents = FrozenSet.Create("Europe", "Asia", "Africa", "North America", "South America", "Latin America", "Antarctica", "Oceania", "America", "Australasia");

    private static readonly FrozenSet<string> Heads = FrozenSet.Create(
        "island", "islands", "ocean", "sea", "river", "lake", "mountain", "mountains", "mount", "desert", "peninsula", "gulf", "canal", "strait", "bay", "valley", "street", "road", "park", "square", "airport",
        "stadium", "bridge", "palace", "tower", "forest", "beach", "coast", "highlands", "university", "hospital", "museum", "theatre", "cathedral", "church", "prison", "port", "station", "province", "state", "county");

    /// <summary>The kind; null where the name does not tell.</summary>
    public static string? Of(string name)
    {
        var bare = ArticleIndex.WithoutArticle(name);
        if (Continents.Contains(bare))
            return "continent";
        var words = Text.Words.Of(bare);
        return words.Count < 2 ? null : Heads.Contains(words[^1].ToLowerInvariant()) ? words[^1].ToLowerInvariant() : Heads.Contains(words[0].ToLowerInvariant()) ? words[0].ToLowerInvariant() : null;
    }
}
