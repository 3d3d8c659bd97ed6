using System.Runtime.CompilerServices;

namespace Quiz.Language.Network;

/// <summary>Lists of names, looked up as the sentence has them, capitals included.</summary>
internal sealed class NameLexicon
{
    /// <summary>Number of <see cref="NameClues"/>.</summary>
    public const int ClueCount = 10;

    private const NameClues Starts = NameClues.PersonStart | NameClues.PlaceStart | NameClues.OrganizationStart;
    private const int StartToInside = 3;
    private const int LongestName = 5;

    private const char Separator = '\t';

    private readonly StringIndex names;
    private readonly ushort[] clues;

    private NameLexicon(StringIndex names)
    {
        this.names = names;
        clues = new ushort[names.Count];
        ReadClues();
    }

    public IEnumerable<KeyValuePair<string, NameClues>> Entries =>
        clues.Select((clue, number) => KeyValuePair.Create(names[number], (NameClues)clue));

    /// <param name="entries">Names, words parted by one space.</param>
    public static NameLexicon Of(IEnumerable<KeyValuePair<string, NameClues>> entries) => Parse(Format(entries));

    /// <summary>Reads lines of a name, a tab and its clues as a number.</summary>
    /// <exception cref="InvalidDataException">A line has no number.</exception>
    public static NameLexicon Parse(string lines) => new(StringIndex.Parse(lines, Separator));

    /// <summary>The form that <see cref="Parse"/> reads, in ordinal order.</summary>
    public string Format() => Format(Entries);

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
            if (names.Find(words[first]) is >= 0 and var single)
                clues[first] |= (ushort)(this.clues[single] & (ushort)~Starts);
            for (var count = Math.Min(LongestName, words.Count - first); count >= 1; count--)
            {
                if (!Join(words, first, count, name, out var length) || names.Find(name[..length]) is not (>= 0 and var found))
                    continue;
                var starts = (ushort)(this.clues[found] & (ushort)Starts);
                if (starts == 0)
                    continue;
                clues[first] |= starts;
                for (var i = 1; i < count; i++)
                    clues[first + i] |= (ushort)(starts << StartToInside);
                break;
            }
        }
    }

    // Tens of thousands of small numbers: read by hand, as this is a good part of the time that loading takes.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadClues()
    {
        for (var i = 0; i < clues.Length; i++)
        {
            foreach (var digit in names.RestOfLine(i))
            {
                if (!char.IsAsciiDigit(digit))
                    throw new InvalidDataException($"The clues of {names[i]} are no number.");
                clues[i] = (ushort)(clues[i] * 10 + (digit - '0'));
            }
        }
    }

    private static string Format(IEnumerable<KeyValuePair<string, NameClues>> entries) => string.Join(
        '\n', entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => FormattableString.Invariant($"{entry.Key}{Separator}{(ushort)entry.Value}")));

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
