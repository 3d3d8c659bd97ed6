using System.Collections.Frozen;

namespace Quiz.Language.Segmentation;

/// <summary>
/// Which hyphens stay inside a token. English treebanks part compounds (long|-|term) but keep words with a bound prefix
/// (anti-war, co-founder) and given names of two syllables (Son-hui, Jae-in).
/// </summary>
internal static class Hyphens
{
    private static readonly FrozenSet<string> Prefixes = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "non", "e", "mid", "re", "anti", "pre", "pro", "co", "cross", "post", "over", "multi", "ex", "sub", "counter", "semi", "mini", "neo", "socio",
        "psycho", "arch", "intra", "micro", "un", "inter", "ultra", "mega", "quasi", "pseudo", "de", "dis", "trans", "hyper", "proto", "infra", "extra", "geo", "bio", "tele");

    // Second halves of English compounds that look like a syllable of a name: "Trump-led", "Paris-born".
    private static readonly FrozenSet<string> CompoundHalves = FrozenSet.Create(StringComparer.Ordinal,
        "led", "run", "born", "held", "made", "like", "own", "free", "old", "long", "wide", "size", "era", "on", "to", "up", "off", "day", "year", "man",
        "men", "for", "by", "at", "a", "the", "and", "or", "of", "out", "not", "no", "non", "one", "two", "ten", "six", "can", "cut", "hit", "set", "fit", "win", "war",
        "bin", "box", "fed", "fun", "gun", "sea", "see", "tax", "tie", "top", "way", "web", "low", "new", "now", "bad", "big", "hot", "red", "ray", "go", "be", "me",
        "he", "we", "us", "it", "is", "as", "an", "am", "if", "all", "air", "aid", "age", "area", "wing", "side", "type", "tier", "zone", "ish");

    /// <summary>Whether the hyphen between two halves of a written word stays inside the token.</summary>
    /// <param name="left">Letters and digits right before the hyphen.</param>
    /// <param name="right">Letters and digits right after it.</param>
    /// <param name="opensWord">Whether no hyphen stands before the left half: "over" in "voice-over-IP" is no prefix.</param>
    /// <param name="before">The token before the word; empty at the start of the paragraph.</param>
    public static bool Keeps(ReadOnlySpan<char> left, ReadOnlySpan<char> right, bool opensWord, ReadOnlySpan<char> before)
    {
        if (left.IsEmpty || right.IsEmpty)
            return false;
        if (Prefixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(left))
            return opensWord && !IsAllUpper(left) && right.Length > 1;
        return JoinsName(left, right, before);
    }

    private static bool JoinsName(ReadOnlySpan<char> left, ReadOnlySpan<char> right, ReadOnlySpan<char> before)
    {
        if (!char.IsUpper(left[0]) || !IsLower(left[1..]) || !char.IsLetter(right[0]) || !IsLower(right[1..]))
            return false;
        // The Arabic article: treebanks part "Al-Qaeda".
        if (left is "Al" or "El" or "Abu" or "Ben")
            return false;
        // "Naqsh-e Jahan": the linking vowel of Persian names.
        if (right is "e" && left.Length > 2)
            return true;
        var followsName = before.Length > 1 && char.IsUpper(before[0]) && IsLower(before[1..]) && !SentenceOpeners.Open(before);
        return followsName && IsSyllable(left) && IsSyllable(right) && !CompoundHalves.GetAlternateLookup<ReadOnlySpan<char>>().Contains(right);
    }

    /// <summary>
    /// Consonants, vowels, and one of the few closing consonants of romanised Korean and Chinese. Both halves of "Son-hui" and
    /// "Jae-in" are one; hardly any two halves of an English compound are.
    /// </summary>
    private static bool IsSyllable(ReadOnlySpan<char> half)
    {
        if (half.Length is < 2 or > 6)
            return false;
        var i = 0;
        while (i < half.Length && !IsVowel(half[i]))
            i++;
        var onset = i;
        while (i < half.Length && IsVowel(half[i]))
            i++;
        var vowels = i - onset;
        return onset <= 2 && vowels is >= 1 and <= 3 && half[i..] is "" or "n" or "ng" or "k" or "g" or "m" or "p" or "l" or "h" or "t" or "r" or "b" or "d";
    }

    private static bool IsVowel(char c) => char.ToLowerInvariant(c) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'w';

    private static bool IsLower(ReadOnlySpan<char> letters)
    {
        foreach (var c in letters)
        {
            if (!char.IsLower(c))
                return false;
        }
        return true;
    }

    private static bool IsAllUpper(ReadOnlySpan<char> letters)
    {
        foreach (var c in letters)
        {
            if (!char.IsUpper(c))
                return false;
        }
        return letters.Length > 1;
    }
}
