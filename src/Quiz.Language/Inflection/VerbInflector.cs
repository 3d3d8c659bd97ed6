using System.Collections.Frozen;

namespace Quiz.Language.Inflection;

/// <summary>Makes the forms of English verbs.</summary>
public static class VerbInflector
{
    private static readonly FrozenDictionary<string, (string Past, string Participle)> Irregular = TabbedResource.Read("irregular-verbs.tsv")
        // The first row of a verb has the form that newspapers prefer.
        .GroupBy(row => row[0])
        .ToFrozenDictionary(rows => rows.Key, rows => (rows.First()[1], rows.First()[2]));

    // Stressed on the last syllable, or written as if they were: "occurred", "kidnapped".
    private static readonly FrozenSet<string> DoublingLast = FrozenSet.Create(
        "refer", "prefer", "infer", "defer", "confer", "transfer", "occur", "recur", "incur", "concur", "deter", "inter", "abhor", "patrol", "compel",
        "dispel", "excel", "acquit", "embed", "unplug", "overlap", "outfit", "debar", "kidnap", "program", "worship", "handicap", "outwit", "hobnob",
        "outstrip", "unzip", "unpin", "bypass", "disbar", "demur", "aver", "quiz", "whiz", "commit", "beset");

    private static readonly FrozenSet<string> EndingInAHardC = FrozenSet.Create("panic", "mimic", "traffic", "picnic", "frolic", "politic", "bivouac", "havoc");

    // -ch as in "stomach": no -es.
    private static readonly FrozenSet<string> HardCh = FrozenSet.Create("stomach");

    /// <summary>All forms of a verb.</summary>
    /// <param name="lemma">Its base form, lower case; of more words the first is inflected: "carry out".</param>
    public static VerbParadigm Of(string lemma)
    {
        ArgumentException.ThrowIfNullOrEmpty(lemma);
        var space = lemma.IndexOf(' ', StringComparison.Ordinal);
        if (space > 0)
        {
            var (verb, rest) = (Of(lemma[..space]), lemma[space..]);
            return new(lemma, verb.ThirdPerson + rest, verb.Past + rest, verb.PastParticiple + rest, verb.PresentParticiple + rest);
        }
        var (past, participle) = Irregular.TryGetValue(lemma, out var forms) ? forms : (RegularPast(lemma), RegularPast(lemma));
        return new(lemma, ThirdPerson(lemma), past, participle, PresentParticiple(lemma));
    }

    /// <summary>Every other past form and participle that is used of <paramref name="lemma"/>: "learnt" beside "learned".</summary>
    internal static IEnumerable<(string Past, string Participle)> AllPasts(string lemma) =>
        TabbedResource.Read("irregular-verbs.tsv").Where(row => row[0] == lemma).Select(row => (row[1], row[2]));

    private static string ThirdPerson(string lemma) => lemma switch
    {
        "be" => "is",
        "have" => "has",
        _ when EndsInConsonantAnd(lemma, 'y') => lemma[..^1] + "ies",
        _ when HardCh.Contains(lemma) => lemma + "s",
        _ when DoublesLast(lemma) && lemma[^1] is 'z' => lemma + "zes",
        _ when lemma[^1] is 's' or 'x' or 'z' || lemma.EndsWith("ch", StringComparison.Ordinal) || lemma.EndsWith("sh", StringComparison.Ordinal)
            || EndsInConsonantAnd(lemma, 'o') => lemma + "es",
        _ => lemma + "s",
    };

    private static string RegularPast(string lemma)
    {
        if (lemma[^1] == 'e')
            return lemma + "d";
        if (EndsInConsonantAnd(lemma, 'y'))
            return lemma[..^1] + "ied";
        return Stem(lemma) + "ed";
    }

    private static string PresentParticiple(string lemma)
    {
        if (lemma == "be")
            return "being";
        if (lemma.Length > 2 && lemma.EndsWith("ie", StringComparison.Ordinal))
            return lemma[..^2] + "ying";
        // "seeing", "dyeing", "canoeing", "singeing" keep the e.
        if (lemma.Length > 2 && lemma[^1] == 'e' && lemma[^2] is not ('e' or 'y' or 'o') && lemma is not ("singe" or "tinge" or "binge" or "swinge"))
            return lemma[..^1] + "ing";
        return Stem(lemma) + "ing";
    }

    private static string Stem(string lemma) =>
        EndingInAHardC.Contains(lemma) ? lemma + "k" : DoublesLast(lemma) ? lemma + lemma[^1] : lemma;

    // One vowel before one last consonant, and the stress on it: "stop", "admit", "begin".
    private static bool DoublesLast(string lemma)
    {
        if (lemma.Length < 3 || IsVowel(lemma, lemma.Length - 1) || lemma[^1] is 'w' or 'x' or 'y' or 'h' || !IsVowel(lemma, lemma.Length - 2) || IsVowel(lemma, lemma.Length - 3))
            return false;
        // Irregular verbs of more syllables are stressed on the last: "forget", "begin", "upset".
        return DoublingLast.Contains(lemma) || Irregular.ContainsKey(lemma) && lemma is not ("bias" or "visit") || IsOneSyllable(lemma);
    }

    private static bool IsOneSyllable(string lemma)
    {
        var groups = 0;
        for (var i = 0; i < lemma.Length; i++)
        {
            if (IsVowel(lemma, i) && (i == 0 || !IsVowel(lemma, i - 1)))
                groups++;
        }
        return groups == 1;
    }

    private static bool EndsInConsonantAnd(string word, char last) => word.Length > 1 && word[^1] == last && !IsVowel(word, word.Length - 2);

    // The u of "quit" belongs to the q; a y after a consonant is a vowel.
    private static bool IsVowel(string word, int i) => word[i] switch
    {
        'a' or 'e' or 'i' or 'o' => true,
        'u' => i == 0 || word[i - 1] != 'q',
        'y' => i > 0 && word[i - 1] is not ('a' or 'e' or 'i' or 'o' or 'u'),
        _ => false,
    };
}
