using System.Collections.Frozen;

namespace Quiz.Generation.Text;

/// <summary>What sort of thing a common noun is, by WordNet's lexicographer files: person, artifact, act, group ...</summary>
internal static class NounClasses
{
    private static readonly Lazy<FrozenDictionary<string, string>> Table = new(Read);

    /// <param name="lemma">In lower case.</param>
    /// <returns>The class of the noun's commonest sense; null where the noun is not known.</returns>
    public static string? Of(string lemma) => Table.Value.GetValueOrDefault(lemma);

    public static bool IsPerson(string lemma) => Of(lemma) == "person";

    private static FrozenDictionary<string, string> Read()
    {
        var table = new Dictionary<string, string>();
        foreach (var line in Resource.Lines("noun-classes.txt"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (var lemma in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                table.TryAdd(lemma, line[..colon]);
        }
        return table.ToFrozenDictionary();
    }
}
