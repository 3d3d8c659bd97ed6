using System.Collections.Frozen;

namespace Quiz.Language.Segmentation;

/// <summary>
/// Words that are written together with another one and are tokens of their own in Universal Dependencies: do|n't, it|'s,
/// can|not.
/// </summary>
internal static class Clitics
{
    private static readonly string[] AfterApostrophe = ["s", "re", "ve", "ll", "d", "m"];

    /// <summary>Contractions without a visible seam, and where they part.</summary>
    private static readonly FrozenDictionary<string, int> Fused = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["cannot"] = 3, ["gonna"] = 3, ["wanna"] = 3, ["gotta"] = 3, ["outta"] = 3, ["dont"] = 2, ["wont"] = 2, ["cant"] = 2, ["didnt"] = 3, ["doesnt"] = 4,
        ["isnt"] = 2, ["wasnt"] = 3, ["arent"] = 3, ["werent"] = 4, ["hasnt"] = 3, ["havent"] = 4, ["hadnt"] = 3, ["couldnt"] = 5, ["wouldnt"] = 5,
        ["shouldnt"] = 6, ["aint"] = 2, ["thats"] = 4, ["whats"] = 4, ["theres"] = 5, ["im"] = 1, ["ive"] = 1, ["youre"] = 3, ["theyre"] = 4, ["youve"] = 3,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Length of the first part of a contraction without an apostrophe; 0 where <paramref name="word"/> is none.</summary>
    public static int FusedSeam(ReadOnlySpan<char> word) =>
        // "IM" and "IVE" in capitals are acronyms.
        Fused.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var seam) && !(word.Length <= 3 && char.IsUpper(word[^1])) ? seam : 0;

    /// <summary>Length of the clitic that <paramref name="word"/> ends with: 3 of "don't", 2 of "China's"; 0 where there is none.</summary>
    public static int LengthAtEnd(ReadOnlySpan<char> word)
    {
        if (word.Length > 3 && word[^3] is 'n' or 'N' && IsApostrophe(word[^2]) && word[^1] is 't' or 'T')
            return 3;
        foreach (var clitic in AfterApostrophe)
        {
            if (word.Length > clitic.Length + 1 && IsApostrophe(word[^(clitic.Length + 1)]) && word.EndsWith(clitic, StringComparison.OrdinalIgnoreCase))
                return clitic.Length + 1;
        }
        return 0;
    }

    /// <summary>Whether <paramref name="token"/>, standing right after a word, forms one written word with it.</summary>
    public static bool IsClitic(ReadOnlySpan<char> token)
    {
        if (token.Length == 3 && token[0] is 'n' or 'N' && IsApostrophe(token[1]) && token[2] is 't' or 'T')
            return true;
        if (token.IsEmpty || !IsApostrophe(token[0]))
            return false;
        if (token.Length == 1)
            return token[0] != '`';
        foreach (var clitic in AfterApostrophe)
        {
            if (token[1..].Equals(clitic, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '`' or '´' or '‘';
}
