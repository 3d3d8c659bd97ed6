using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Quiz.Generation.Distractors;

/// <summary>Countries near a country and cities like a city, nearest first: what a reader might take for it.</summary>
internal sealed class Neighbours
{
    private static readonly Lazy<Neighbours> Shared = new(Read);

    private readonly FrozenDictionary<string, ImmutableArray<string>> countries;
    private readonly FrozenDictionary<string, ImmutableArray<string>> cities;

    private Neighbours(FrozenDictionary<string, ImmutableArray<string>> countries, FrozenDictionary<string, ImmutableArray<string>> cities) =>
        (this.countries, this.cities) = (countries, cities);

    public static Neighbours Default => Shared.Value;

    /// <summary>Empty where the country is not known; with or without "the".</summary>
    public ImmutableArray<string> OfCountry(string name) => countries.GetValueOrDefault(Bare(name), []);

    /// <summary>Empty where the city is not known.</summary>
    public ImmutableArray<string> OfCity(string name) => cities.GetValueOrDefault(Bare(name), []);

    private static Neighbours Read()
    {
        var (countries, cities) = (new Dictionary<string, List<string>>(), new Dictionary<string, List<string>>());
        foreach (var line in Resource.Lines("neighbours.txt"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var table = line[..colon] == "country" ? countries : cities;
            var names = line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries);
            foreach (var name in names)
            {
                if (!table.TryGetValue(Bare(name), out var list))
                    table[Bare(name)] = list = [];
                list.AddRange(names.Where(other => other != name && !list.Contains(other)));
            }
        }
        return new(Freeze(countries), Freeze(cities));
    }

    private static string Bare(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    private static FrozenDictionary<string, ImmutableArray<string>> Freeze(Dictionary<string, List<string>> table) =>
        table.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToImmutableArray());
}
