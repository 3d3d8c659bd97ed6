using System.Text;
using Quiz.Language.Segmentation;

namespace Quiz.Language.Recognition;

/// <summary>
/// Tells whether a text is English: from its script, from how many of its words are among the commonest of English, and from
/// the function words of other languages.
/// </summary>
internal static class EnglishRecognizer
{
    // Enough to tell any language, and a bound on the time for a very long text.
    private const int LongestSample = 60_000;

    // Below this many words a text is a headline, whose names may outnumber its words.
    private const int FewWords = 10;

    // Plain sets: a frozen one of this size takes longer to make than it saves.
    private static readonly HashSet<string> Common = Lines("common-words.txt").ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Foreign = Lines("function-words.tsv").Skip(1)
        .SelectMany(line => line.Split('\t')[1].Split(' '))
        .Where(word => !Common.Contains(word))
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A text without letters counts as English: nothing in it is of another language.</summary>
    public static bool IsEnglish(string text)
    {
        var sample = Measure(text.AsSpan(0, Math.Min(text.Length, LongestSample)));
        if (sample.Letters == 0)
            return true;
        if (sample.OtherScript * 3 > sample.Letters)
            return false;
        if (sample.Words < FewWords)
            return sample.Common > 0 ? sample.Foreign + sample.Accented <= sample.Common : sample.Foreign + sample.Accented == 0 && sample.Unknown < 3;
        // Function words of another language are as frequent in it as those of English are in English, names apart.
        return sample.Common > 2 * sample.Foreign && sample.Common * 100 >= 30 * sample.Words;
    }

    private static TextSample Measure(ReadOnlySpan<char> text)
    {
        var sample = new TextSample();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !char.IsWhiteSpace(text[i]))
                continue;
            var chunk = text[start..i];
            // Addresses are no words of any language.
            if (!chunk.Contains('@') && !chunk.Contains("://", StringComparison.Ordinal) && !chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
                sample = CountWords(chunk, CountLetters(chunk, sample));
            start = i + 1;
        }
        return sample;
    }

    private static TextSample CountLetters(ReadOnlySpan<char> chunk, TextSample sample)
    {
        int letters = 0, otherScript = 0;
        foreach (var rune in chunk.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune))
                continue;
            letters++;
            if (!IsLatin(rune.Value))
                otherScript++;
        }
        return sample with { Letters = sample.Letters + letters, OtherScript = sample.OtherScript + otherScript };
    }

    private static TextSample CountWords(ReadOnlySpan<char> chunk, TextSample sample)
    {
        var common = Common.GetAlternateLookup<ReadOnlySpan<char>>();
        var foreign = Foreign.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < chunk.Length; i++)
        {
            if (!char.IsLetter(chunk[i]))
                continue;
            var start = i;
            while (i < chunk.Length && (char.IsLetter(chunk[i]) || Clitics.IsApostrophe(chunk[i])))
                i++;
            var word = chunk[start..i];
            var apostrophe = word.IndexOfAny('\'', '’');
            var isNegation = apostrophe > 1 && word[apostrophe - 1] == 'n' && word[(apostrophe + 1)..] is "t";
            if (isNegation || common.Contains(apostrophe > 0 ? word[..apostrophe] : word))
                sample = sample with { Words = sample.Words + 1, Common = sample.Common + 1 };
            else if (foreign.Contains(word))
                sample = sample with { Words = sample.Words + 1, Foreign = sample.Foreign + 1 };
            // A capital opens a name, which may be of any language: "São Paulo".
            else if (char.IsLower(word[0]) && word.IndexOfAnyInRange('\u00C0', '\u024F') >= 0)
                sample = sample with { Words = sample.Words + 1, Accented = sample.Accented + 1 };
            else
                sample = sample with { Words = sample.Words + 1, Unknown = sample.Unknown + (char.IsLower(word[0]) ? 1 : 0) };
        }
        return sample;
    }

    private static bool IsLatin(int letter) => letter is < 0x250 or >= 0x1E00 and < 0x1F00 or >= 0xFB00 and < 0xFB07 or >= 0xFF21 and < 0xFF5B;

    private static IEnumerable<string> Lines(string resource)
    {
        using var stream = typeof(EnglishRecognizer).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly carries no {resource}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
                yield return line;
        }
    }
}
