using Quiz.Language.Gazetteers;

namespace Quiz.Language.Entities;

/// <summary>
/// Makes the names of a document agree: what is a person's surname in one sentence is one in the next, and a name that was
/// found once is found wherever it stands.
/// </summary>
internal static class DocumentNames
{
    private const float Probability = 0.7f;

    /// <param name="names">One list a sentence, in order; the answer has the same shape.</param>
    public static List<List<NameCandidate>> Agree(IReadOnlyList<Sentence> sentences, List<List<NameCandidate>> names)
    {
        names = WithOneKind(sentences, names);
        var surnames = Surnames(sentences, names);
        var known = KnownNames(sentences, names);
        var isKorean = sentences.Zip(names).Any(pair => pair.Second.Any(name =>
            NameText.Of(pair.First, name.First, name.End) is "North Korea" or "South Korea" or "North Korean" or "South Korean"));
        return [.. sentences.Zip(names, (sentence, found) => Agree(sentence, found, surnames, known, isKorean))];
    }

    private static List<NameCandidate> Agree(
        Sentence sentence, List<NameCandidate> found, HashSet<string> surnames, Dictionary<string, List<(string[] Words, EntityKind Kind)>> known, bool isKorean)
    {
        var names = found.Select(name => IsSurnameAlone(sentence, name, surnames) ? name with { Kind = EntityKind.Person }
            : isKorean && name.Count == 1 && IsHalfOfKorea(sentence, name.First) ? name with { Kind = EntityKind.GeopoliticalEntity }
            : name).ToList();
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (names.Any(name => name.Covers(i)) || Missed(sentence, i, surnames, known, isKorean) is not { } missed || names.Any(missed.Overlaps)) continue;
            names.Add(missed);
        }

        names.Sort((a, b) => a.First.CompareTo(b.First));
        return [.. names.Select(name => name.Kind == EntityKind.Person && name.TitleFirst < 0 ? WithTitle(sentence, name, names) : name)];
    }

    /// <summary>One wording is of one kind in a document: the kind that it most often has.</summary>
    private static List<List<NameCandidate>> WithOneKind(IReadOnlyList<Sentence> sentences, List<List<NameCandidate>> names)
    {
        var kinds = sentences.Zip(names)
            .SelectMany(pair => pair.Second.Select(name => (Text: NameText.Of(pair.First, name.First, name.End), name.Kind, name.Probability)))
            .GroupBy(name => name.Text)
            .ToDictionary(
                group => group.Key,
                group => group.GroupBy(name => name.Kind).OrderByDescending(kind => kind.Count()).ThenByDescending(kind => kind.Max(name => name.Probability)).ThenBy(kind => kind.Key).First().Key);
        return [.. sentences.Zip(names, (sentence, found) => found.ConvertAll(name =>
            kinds[NameText.Of(sentence, name.First, name.End)] is var kind && kind != name.Kind ? name with { Kind = kind, TitleFirst = kind == EntityKind.Person ? name.TitleFirst : -1 } : name))];
    }

    private static NameCandidate? Missed(
        Sentence sentence, int index, HashSet<string> surnames, Dictionary<string, List<(string[] Words, EntityKind Kind)>> known, bool isKorean)
    {
        var token = sentence.Tokens[index];
        if (token.Tag is not (UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Noun or UniversalTag.X) || !NameText.HasCapital(token.Form)) return null;
        if (known.TryGetValue(token.Form, out var starts))
        {
            foreach (var (words, kind) in starts)
            {
                if (Stands(sentence, index, words)) return new NameCandidate(index, index + words.Length, kind, Probability);
            }
        }

        if (token.Tag != UniversalTag.Propn || IsProperNoun(sentence, index + 1)) return null;
        if (surnames.Contains(token.Form) && !IsProperNoun(sentence, index - 1)) return new NameCandidate(index, index + 1, EntityKind.Person, Probability);
        return isKorean && IsHalfOfKorea(sentence, index) ? new NameCandidate(index, index + 1, EntityKind.GeopoliticalEntity, Probability) : null;
    }

    private static bool IsHalfOfKorea(Sentence sentence, int index) =>
        sentence.Tokens[index].Form is "North" or "South" && index > 0 && sentence.Tokens[index - 1].Form is "the" or "The"
        && !(index + 1 < sentence.Tokens.Length && sentence.Tokens[index + 1].Form is "of" or "-");

    private static bool IsSurnameAlone(Sentence sentence, NameCandidate name, HashSet<string> surnames) =>
        name.Count == 1 && name.Kind is EntityKind.Organization or EntityKind.GeopoliticalEntity or EntityKind.Miscellaneous or EntityKind.Location
        && surnames.Contains(sentence.Tokens[name.First].Form);

    /// <summary>Family names of the people named in full, but for those that are also places or peoples.</summary>
    private static HashSet<string> Surnames(IReadOnlyList<Sentence> sentences, List<List<NameCandidate>> names) =>
    [
        .. sentences.Zip(names)
            .SelectMany(pair => pair.Second.Where(name => name.Kind == EntityKind.Person && name.Count > 1)
                .Select(name => PersonName.Parse(NameText.Of(pair.First, name.First, name.End)).Family))
            .OfType<string>()
            .Where(family => !family.Contains(' ', StringComparison.Ordinal) && !Gazetteer.Default.IsPlace(family) && !Gazetteer.Default.IsPeople(family)),
    ];

    /// <summary>Names of several words, and acronyms, by their first word; longest first.</summary>
    private static Dictionary<string, List<(string[] Words, EntityKind Kind)>> KnownNames(IReadOnlyList<Sentence> sentences, List<List<NameCandidate>> names) =>
        sentences.Zip(names)
            .SelectMany(pair => pair.Second.Select(name => (
                Words: Enumerable.Range(name.First, name.Count).Select(i => pair.First.Tokens[i].Form).ToArray(), name.Kind, name.Probability)))
            .Where(name => (name.Words.Length > 1 && NameText.HasCapital(name.Words[^1])) || (NameText.IsAcronym(name.Words[0]) && name.Kind == EntityKind.Organization))
            .GroupBy(name => string.Join(' ', name.Words))
            .Select(group => group.OrderByDescending(name => name.Probability).First())
            .GroupBy(name => name.Words[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(name => name.Words.Length).Select(name => (name.Words, name.Kind)).ToList());

    private static bool Stands(Sentence sentence, int index, string[] words)
    {
        if (index + words.Length > sentence.Tokens.Length) return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (sentence.Tokens[index + i].Form != words[i]) return false;
        }

        return true;
    }

    private static NameCandidate WithTitle(Sentence sentence, NameCandidate name, List<NameCandidate> names)
    {
        var first = TitleReader.FirstToken(sentence, name.First, token => names.Any(other => other.Kind == EntityKind.Person && other.Covers(token)));
        return first == name.First ? name : name with { TitleFirst = first };
    }

    private static bool IsProperNoun(Sentence sentence, int index) =>
        index >= 0 && index < sentence.Tokens.Length && sentence.Tokens[index].Tag == UniversalTag.Propn && NameText.HasCapital(sentence.Tokens[index].Form);
}
