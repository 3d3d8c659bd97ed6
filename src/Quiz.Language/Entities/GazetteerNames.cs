using Quiz.Language.Gazetteers;

namespace Quiz.Language.Entities;

/// <summary>Finds names that the network missed but that are known beforehand or told by what stands before them.</summary>
internal static class GazetteerNames
{
    /// <summary>What a list says without the network's word is less sure.</summary>
    private const float Probability = 0.8f;

    private const int LongestName = 4;

    public static IEnumerable<NameCandidate> Find(Sentence sentence, IReadOnlyList<NameCandidate> taken)
    {
        for (var first = 0; first < sentence.Tokens.Length; first++)
        {
            if (Longest(sentence, first, taken) is not { } name) continue;
            yield return name;
            first = name.End - 1;
        }
    }

    private static NameCandidate? Longest(Sentence sentence, int first, IReadOnlyList<NameCandidate> taken)
    {
        if (!NameText.HasCapital(sentence.Tokens[first].Form)) return null;
        for (var end = Math.Min(first + LongestName, sentence.Tokens.Length); end > first; end--)
        {
            var candidate = new NameCandidate(first, end, EntityKind.GeopoliticalEntity, Probability);
            if (taken.Any(candidate.Overlaps)) continue;
            var name = NameText.Of(sentence, first, end);
            if (IsPeople(sentence, candidate, name)) return candidate with { Kind = EntityKind.Norp };
            if (IsPlace(sentence, candidate, name)) return candidate with { Kind = NameKinds.Correct(EntityKind.GeopoliticalEntity, name) };
            if (IsPerson(sentence, candidate) || IsHyphenedName(sentence, candidate, name)) return candidate with { Kind = EntityKind.Person };
        }

        return null;
    }

    private static bool IsPeople(Sentence sentence, NameCandidate name, string text) =>
        Gazetteer.Default.IsPeople(text) && sentence.Tokens[name.End - 1].Tag is UniversalTag.Adj or UniversalTag.Propn or UniversalTag.Noun
        && text is not ("Democratic" or "Western" or "Friends");

    private static bool IsPlace(Sentence sentence, NameCandidate name, string text)
    {
        if (Gazetteer.Default.CountryOfName(text) is null && Gazetteer.Default.CountryAround(text) is null) return false;
        for (var i = name.First; i < name.End; i++)
        {
            if (sentence.Tokens[i].Tag is not (UniversalTag.Propn or UniversalTag.Adp or UniversalTag.Det or UniversalTag.Cconj or UniversalTag.Punct)) return false;
        }

        // "China Daily", "Bank of China": a proper noun on either side makes a longer name, "President of China" does not.
        var isOfName = name.First >= 2 && sentence.Tokens[name.First - 1].Form == "of" && IsProperNoun(sentence, name.First - 2)
            && !Gazetteer.Default.IsRole(sentence.Tokens[name.First - 2].Form);
        return !isOfName && !IsProperNoun(sentence, name.End) && !IsProperNoun(sentence, name.First - 1);
    }

    /// <summary>Proper nouns after a form of address, or a known first name before a known family name.</summary>
    private static bool IsPerson(Sentence sentence, NameCandidate name)
    {
        for (var i = name.First; i < name.End; i++)
        {
            if (!IsProperNoun(sentence, i) || Gazetteer.Default.IsHonorific(sentence.Tokens[i].Form)) return false;
        }

        if (IsProperNoun(sentence, name.End)) return false;
        var before = name.First > 0 ? sentence.Tokens[name.First - 1] : null;
        if (before is not null && Gazetteer.Default.IsHonorific(before.Form) && NameText.HasCapital(before.Form)
            && Gazetteer.Default.GenderOfHonorific(before.Form) != Gender.Unknown) return name.Count <= 3;
        return name.Count == 2 && !IsProperNoun(sentence, name.First - 1)
            && Gazetteer.Default.IsFirstName(sentence.Tokens[name.First].Form) && Gazetteer.Default.IsSurname(sentence.Tokens[name.First + 1].Form)
            && !Gazetteer.Default.IsPlace(sentence.Tokens[name.First + 1].Form);
    }

    /// <summary>"Ban Ki-moon": unlike any other word, whatever the tagger says of its first part.</summary>
    private static bool IsHyphenedName(Sentence sentence, NameCandidate name, string text) =>
        name.Count == 2 && sentence.Tokens[name.First + 1].Form.Contains('-', StringComparison.Ordinal)
        && NameText.HasCapital(sentence.Tokens[name.First + 1].Form) && PersonName.Parse(text).IsFamilyFirst;

    private static bool IsProperNoun(Sentence sentence, int index) =>
        index >= 0 && index < sentence.Tokens.Length && sentence.Tokens[index].Tag == UniversalTag.Propn && NameText.HasCapital(sentence.Tokens[index].Form);
}
