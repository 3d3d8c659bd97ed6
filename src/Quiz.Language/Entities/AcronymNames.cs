namespace Quiz.Language.Entities;

/// <summary>Finds the short form in brackets after a name: "Korean Central News Agency (KCNA)"; it is of the name's kind.</summary>
internal static class AcronymNames
{
    private const float Probability = 0.9f;

    private const int LongestFullName = 10;

    public static IEnumerable<NameCandidate> Find(Sentence sentence, IReadOnlyList<NameCandidate> names)
    {
        foreach (var name in names)
        {
            if (name.Kind is EntityKind.Person or EntityKind.Norp) continue;
            var at = name.End + 1;
            if (at + 1 >= sentence.Tokens.Length || sentence.Tokens[name.End].Form != "(" || sentence.Tokens[at + 1].Form != ")") continue;
            if (!NameText.IsAcronym(sentence.Tokens[at].Form)) continue;
            yield return new NameCandidate(at, at + 1, name.Kind, Probability);
        }
    }

    /// <summary>
    /// The full name before an acronym that the network missed: "the General Security of Military Information Agreement, or
    /// GSOMIA", told by its initials.
    /// </summary>
    public static IEnumerable<NameCandidate> FindFullNames(Sentence sentence, IReadOnlyList<NameCandidate> names)
    {
        for (var at = 3; at < sentence.Tokens.Length; at++)
        {
            if (!NameText.IsAcronym(sentence.Tokens[at].Form)) continue;
            var end = sentence.Tokens[at - 1].Form == "(" ? at - 1
                : sentence.Tokens[at - 1].Form == "or" && sentence.Tokens[at - 2].Form == "," ? at - 2
                : -1;
            for (var first = end - 2; first >= 0 && first >= end - LongestFullName; first--)
            {
                if (!NameText.HasCapital(sentence.Tokens[first].Form) || !Abbreviates(sentence.Tokens[at].Form, NameText.Of(sentence, first, end))) continue;
                var full = new NameCandidate(first, end, EntityKind.Organization, Probability);
                // Parts of it that were taken for names are replaced.
                if (names.Where(full.Overlaps).All(name => full.First <= name.First && name.End <= full.End && name.Count < full.Count)) yield return full;
                break;
            }
        }
    }

    /// <summary>Whether the letters are the initials of the name's words, with or without the small ones: "KCNA", "GSOMIA".</summary>
    public static bool Abbreviates(string acronym, string name)
    {
        var letters = acronym.Replace(".", "", StringComparison.Ordinal);
        var words = name.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsLetter(word[0])).ToList();
        if (words.Count < 2) return false;
        return letters == string.Concat(words.Where(NameText.HasCapital).Select(word => word[0]))
            || letters == string.Concat(words.Select(word => char.ToUpperInvariant(word[0])))
            || letters == string.Concat(words.Where(word => word is not ("the" or "The")).Select(word => char.ToUpperInvariant(word[0])));
    }
}
