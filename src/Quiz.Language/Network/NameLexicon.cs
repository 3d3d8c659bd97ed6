namespace Quiz.Language.Network;

/// <summary>Lists of names, looked up as the sentence has them, capitals included.</summary>
internal sealed class NameLexicon
{
    /// <summary>Number of <see cref="NameClues"/>.</summary>
    public const int ClueCount = 10;

    private const NameClues Starts = NameClues.PersonStart | NameClues.PlaceStart | NameClues.OrganizationStart;
    private const int StartToInside = 3;
    private const int LongestName = 5;

    private readonly Dictionary<string, NameClues> entries;
    private readonly Dictionary<string, NameClues>.AlternateLookup<ReadOnlySpan<char>> lookup;

    /// <param name="entries">Names, words parted by one space.</param>
    public NameLexicon(Dictionary<string, NameClues> entries)
    {
        this.entries = entries;
        lookup = entries.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IReadOnlyDictionary<string, NameClues> Entries => entries;

    /// <summary>Reads lines of a name, a tab and its clues as a number.</summary>
    public static NameLexicon Parse(ReadOnlySpan<char> lines)
    {
        var entries = new Dictionary<string, NameClues>(StringComparer.Ordinal);
        foreach (var line in lines.EnumerateLines())
        {
            var tab = line.IndexOf('\t');
            if (tab > 0)
                entries[line[..tab].ToString()] = (NameClues)ushort.Parse(line[(tab + 1)..], System.Globalization.CultureInfo.InvariantCulture);
        }

        return new NameLexicon(entries);
    }

    /// <summary>The form that <see cref="Parse"/> reads, in ordinal order.</summary>
    public string Format() =>
        string.Join('\n', entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => FormattableString.Invariant($"{entry.Key}\t{(ushort)entry.Value}")));

    /// <summary>Clues for each token of a sentence; at each place the longest listed name counts.</summary>
    public void Mark(IReadOnlyList<string> words, Span<ushort> clues)
    {
        clues.Clear();
        Span<char> name = stackalloc char[LongestName * (WordForm.MaximumLength + 1)];
        for (var first = 0; first < words.Count; first++)
        {
            // Only capitalised names are listed, so most tokens need no look-up.
            if (words[first].Length == 0 || !char.IsUpper(words[first][0]))
                continue;
            if (lookup.TryGetValue(words[first], out var single))
                clues[first] |= (ushort)(single & ~Starts);
            for (var count = Math.Min(LongestName, words.Count - first); count >= 1; count--)
            {
                if (!Join(words, first, count, name, out var length) || !lookup.TryGetValue(name[..length], out var found) || (found & Starts) == 0)
                    continue;
                var starts = (ushort)(found & Starts);
                clues[first] |= starts;
                for (var i = 1; i < count; i++)
                    clues[first + i] |= (ushort)(starts << StartToInside);
                break;
            }
        }
    }

    private static bool Join(IReadOnlyList<string> words, int first, int count, Span<char> name, out int length)
    {
        length = 0;
        for (var i = first; i < first + count; i++)
        {
            if (words[i].Length > WordForm.MaximumLength)
                return false;
            if (i > first)
                name[length++] = ' ';
            words[i].CopyTo(name[length..]);
            length += words[i].Length;
        }

        return true;
    }
}
