namespace Quiz.Language.Entities;

/// <summary>Finds the short form in brackets after a name: "Korean Central News Agency (KCNA)".</summary>
internal static class AcronymNames
{
    private const float Probability = 0.9f;

    public static IEnumerable<NameCandidate> Find(Sentence sentence, IReadOnlyList<NameCandidate> names)
    {
        foreach (var name in names)
        {
            if (name.Kind is EntityKind.Person or EntityKind.Norp) continue;
            var at = name.End + 1;
            if (at + 1 >= sentence.Tokens.Length || sentence.Tokens[name.End].Form != "(" || sentence.Tokens[at + 1].Form != ")") continue;
            if (!NameText.IsAcronym(sentence.Tokens[at].Form) || names.Any(other => other.Covers(at))) continue;
            yield return new NameCandidate(at, at + 1, name.Kind, Probability);
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
