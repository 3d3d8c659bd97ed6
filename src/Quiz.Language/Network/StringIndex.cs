using System.Runtime.CompilerServices;

namespace Quiz.Language.Network;

/// <summary>
/// Strings by number, kept in one text and found through an open hash table. Built in a fraction of the time and memory of a
/// dictionary of strings, which is what loading a model mostly consists of.
/// </summary>
internal sealed class StringIndex
{
    private const int None = -1;

    private readonly string text;
    private readonly int[] starts;
    private readonly int[] lengths;
    private readonly int[] slots;

    private StringIndex(string text, int[] starts, int[] lengths)
    {
        this.text = text;
        this.starts = starts;
        this.lengths = lengths;
        slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, 2 * starts.Length))];
        Fill();
    }

    public int Count => starts.Length;

    public string this[int number] => text.Substring(starts[number], lengths[number]);

    public static StringIndex Of(IReadOnlyCollection<string> entries) => Parse(string.Join('\n', entries));

    /// <summary>One entry a line, numbered from 0; of two equal ones the first is found.</summary>
    /// <param name="lines">Lines parted by line feeds; no text is no entry.</param>
    /// <param name="end">Where an entry ends within its line; the line's end without it.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static StringIndex Parse(string lines, char? end = null)
    {
        var count = lines.Length == 0 ? 0 : lines.AsSpan().Count('\n') + 1;
        var (starts, lengths) = (new int[count], new int[count]);
        for (int i = 0, start = 0; i < count; i++)
        {
            var line = lines.AsSpan(start);
            if (line.IndexOf('\n') is >= 0 and var length)
                line = line[..length];
            starts[i] = start;
            lengths[i] = end is { } mark && line.IndexOf(mark) is >= 0 and var cut ? cut : line.Length;
            start += line.Length + 1;
        }

        return new StringIndex(lines, starts, lengths);
    }

    /// <summary>The number of an entry, or -1.</summary>
    public int Find(ReadOnlySpan<char> entry)
    {
        for (var slot = Hash(entry) & (slots.Length - 1); slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            var number = slots[slot] - 1;
            if (lengths[number] == entry.Length && entry.SequenceEqual(text.AsSpan(starts[number], lengths[number])))
                return number;
        }

        return None;
    }

    /// <summary>Where the rest of an entry's line begins, after the mark that ends the entry.</summary>
    public ReadOnlySpan<char> RestOfLine(int number)
    {
        var rest = text.AsSpan(Math.Min(text.Length, starts[number] + lengths[number] + 1));
        return rest.IndexOf('\n') is >= 0 and var length ? rest[..length] : rest;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Fill()
    {
        for (var number = 0; number < starts.Length; number++)
        {
            var slot = Hash(text.AsSpan(starts[number], lengths[number])) & (slots.Length - 1);
            while (slots[slot] != 0)
                slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = number + 1;
        }
    }

    // FNV-1a, then a mix, as the table takes the low bits.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Hash(ReadOnlySpan<char> entry)
    {
        var hash = 2166136261u;
        foreach (var character in entry)
            hash = (hash ^ character) * 16777619;
        return (int)(hash ^ hash >> 15);
    }
}
