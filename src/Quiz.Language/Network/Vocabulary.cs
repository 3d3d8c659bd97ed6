using System.Collections.Immutable;

namespace Quiz.Language.Network;

/// <summary>Strings by number. Number 0 stands for whatever is not in it, 1 for the artificial root before each sentence.</summary>
internal sealed class Vocabulary
{
    public const int Unknown = 0;
    public const int Root = 1;
    public const int FirstEntry = 2;

    private readonly Dictionary<string, int> numbers;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;

    /// <param name="entries">Distinct strings; the first gets number 2.</param>
    public Vocabulary(ImmutableArray<string> entries)
    {
        Entries = entries;
        numbers = new Dictionary<string, int>(entries.Length, StringComparer.Ordinal);
        for (var i = 0; i < entries.Length; i++)
            numbers.Add(entries[i], FirstEntry + i);
        lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public ImmutableArray<string> Entries { get; }

    public int Count => FirstEntry + Entries.Length;

    public int Find(ReadOnlySpan<char> text) => lookup.TryGetValue(text, out var number) ? number : Unknown;
}
