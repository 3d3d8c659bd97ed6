using System.Collections.Frozen;

namespace Quiz.Language.Inflection;

/// <summary>Chooses between "a" and "an" by the sound that follows.</summary>
public static class IndefiniteArticle
{
    private static readonly string[] SilentH = ["hour", "honest", "honor", "honour", "heir"];

    // A vowel letter that is spoken like "you" or "won".
    private static readonly string[] ConsonantSounds =
    [
        "eu", "ewe", "one", "once", "oui", "ouija", "ubiq", "uganda", "uighur", "uyghur", "ukrain", "ukulele", "unanim", "unicorn", "unif", "unilat", "union", "unio",
        "uniq", "unis", "unit", "univ", "uniw", "uran", "uri", "uruguay", "usab", "usage", "use", "usual", "usur", "utah", "ute", "uti", "utop",
    ];

    private static readonly string[] VowelSounds = ["uninh", "unim", "unint", "unid", "unissued", "unin", "urinal", "uther", "yt", "yv"];

    // Written in capitals and spoken as words, with the sound of "you".
    private static readonly FrozenSet<string> SpokenLikeYou = FrozenSet.Create("UNESCO", "UNICEF", "UNIFIL", "UNHCR", "USAID", "EURO", "UEFA");

    // Written in capitals and short, but spoken as words.
    private static readonly FrozenSet<string> ShortWords = FrozenSet.Create("NATO", "NASA", "SARS", "FIFA", "NAFTA", "SWAT", "RAM", "LED", "SIM", "LAN", "NAS", "SAT", "MOMA", "HIV");

    /// <summary>"a" or "an".</summary>
    /// <param name="following">The text right after the article: "hour", "FBI agent", "8-year-old", "U.S. official".</param>
    public static string Before(string following)
    {
        ArgumentNullException.ThrowIfNull(following);
        var start = 0;
        while (start < following.Length && !char.IsLetterOrDigit(following[start]))
            start++;
        var end = start;
        while (end < following.Length && (char.IsLetterOrDigit(following[end]) || following[end] is ',' or '.' && end + 1 < following.Length && char.IsLetterOrDigit(following[end + 1])))
            end++;
        return StartsWithVowel(following[start..end]) ? "an" : "a";
    }

    private static bool StartsWithVowel(string word)
    {
        if (word.Length == 0)
            return false;
        if (char.IsDigit(word[0]))
            return NumberStartsWithVowel(word);
        if (IsSpelledOut(word))
            return "AEFHILMNORSX".Contains(word[0], StringComparison.Ordinal);
        return !SpokenLikeYou.Contains(word) && WordStartsWithVowel(word.ToLowerInvariant());
    }

    private static bool WordStartsWithVowel(string word)
    {
        if (SilentH.Any(start => word.StartsWith(start, StringComparison.Ordinal)))
            return true;
        if (VowelSounds.Any(start => word.StartsWith(start, StringComparison.Ordinal)))
            return true;
        if (ConsonantSounds.Any(start => word.StartsWith(start, StringComparison.Ordinal)))
            return false;
        return RemoveAccent(word[0]) is 'a' or 'e' or 'i' or 'o' or 'u';
    }

    // "FBI", "MP", "X", "U.S" and "HTML" letter by letter; "NATO" and "OPEC" as words.
    private static bool IsSpelledOut(string word)
    {
        if (word.Length == 1)
            return char.IsUpper(word[0]);
        if (word.Length > 1 && word[1] == '.')
            return true;
        var letters = word.TakeWhile(char.IsLetter).ToArray();
        if (!letters.All(char.IsUpper) || letters.Length == 0 || ShortWords.Contains(word) || SpokenLikeYou.Contains(word))
            return false;
        return letters.Length <= 3 || !letters.Any(c => "AEIOU".Contains(c, StringComparison.Ordinal));
    }

    // Eight, eighty, eleven and eighteen, alone or before groups of three figures; 1,800 is "a" and the year 1800 "an".
    private static bool NumberStartsWithVowel(string word)
    {
        if (word[0] == '8')
            return true;
        if (!word.StartsWith("11", StringComparison.Ordinal) && !word.StartsWith("18", StringComparison.Ordinal))
            return false;
        var figures = 0;
        while (figures < word.Length && char.IsDigit(word[figures]))
            figures++;
        var groups = figures < word.Length && word[figures] == ',';
        return figures == 2 || !groups && figures is 4 or 5 or 8;
    }

    private static char RemoveAccent(char c) => c.ToString().Normalize(System.Text.NormalizationForm.FormD)[0];
}
