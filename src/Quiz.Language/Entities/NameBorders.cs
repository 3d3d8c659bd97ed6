using Quiz.Language.Gazetteers;

namespace Quiz.Language.Entities;

/// <summary>
/// Mends the extent of the names that the network found: no article, possessive or punctuation at either end, no name cut in
/// two, no two names run together.
/// </summary>
internal static class NameBorders
{
    public static IEnumerable<NameCandidate> Mend(Sentence sentence, NameCandidate name)
    {
        foreach (var part in Split(sentence, name))
        {
            var mended = Extend(sentence, Trim(sentence, part));
            if (mended.Count > 0 && HasName(sentence, mended)) yield return mended;
        }
    }

    /// <summary>"Xi and Kim" are two people, "Paris, France" two places; "Marks and Spencer" is one company.</summary>
    private static IEnumerable<NameCandidate> Split(Sentence sentence, NameCandidate name)
    {
        if (name.Kind is not (EntityKind.Person or EntityKind.GeopoliticalEntity or EntityKind.Location or EntityKind.Norp))
        {
            yield return name;
            yield break;
        }

        var first = name.First;
        for (var i = name.First; i <= name.End; i++)
        {
            if (i < name.End && !IsBreak(sentence.Tokens[i], name.Kind)) continue;
            if (i > first) yield return name with { First = first, End = i };
            first = i + 1;
        }
    }

    private static bool IsBreak(Token token, EntityKind kind) =>
        token.Form is "," or ";" or "/" || (token.Form == "and" && kind is EntityKind.Person or EntityKind.Norp);

    /// <summary>The name without the words at its ends that are none of it; of no tokens where nothing is left.</summary>
    public static NameCandidate Trim(Sentence sentence, NameCandidate name)
    {
        var (first, end) = (name.First, name.End);
        while (first < end && IsOutside(sentence, first, end, atStart: true)) first++;
        while (end > first && IsOutside(sentence, end - 1, end, atStart: false)) end--;
        return name with { First = first, End = end };
    }

    private static bool IsOutside(Sentence sentence, int index, int end, bool atStart)
    {
        var token = sentence.Tokens[index];
        if (atStart && token.Form is "The" or "the") return token.Form == "the" || !Gazetteer.Default.IsPlace(NameText.Of(sentence, index, end));
        if (token.Form is "'s" or "’s" or "'" or "’") return true;
        if (token.Tag == UniversalTag.Punct && token.Form is not ("." or ")")) return true;
        if (token.Form is ")" && atStart) return true;
        return !NameText.HasCapital(token.Form)
            && token.Tag is UniversalTag.Det or UniversalTag.Adp or UniversalTag.Cconj or UniversalTag.Pron or UniversalTag.Aux or UniversalTag.Verb
                or UniversalTag.Adv or UniversalTag.Sconj or UniversalTag.Part;
    }

    /// <summary>Takes in the proper nouns that the tree joins to the name and the second half of a hyphened name.</summary>
    private static NameCandidate Extend(Sentence sentence, NameCandidate name)
    {
        if (name.Count <= 0) return name;
        var (first, end) = (name.First, name.End);
        while (end < sentence.Tokens.Length && (JoinsRight(sentence, first, end) || IsSecondHalf(sentence, end)))
        {
            end += sentence.Tokens[end].Form == "-" ? 2 : 1;
        }

        while (first > 0 && JoinsLeft(sentence, first, end)) first--;
        return name with { First = first, End = end };
    }

    private static bool JoinsRight(Sentence sentence, int first, int next)
    {
        var token = sentence.Tokens[next];
        if (token.Tag != UniversalTag.Propn || !NameText.HasCapital(token.Form)) return false;
        return token.Relation.StartsWith("flat", StringComparison.Ordinal) && token.Head >= first && token.Head < next;
    }

    private static bool JoinsLeft(Sentence sentence, int first, int end)
    {
        var token = sentence.Tokens[first - 1];
        if (token.Tag != UniversalTag.Propn || !NameText.HasCapital(token.Form) || Gazetteer.Default.IsHonorific(token.Form) || Gazetteer.Default.IsRole(token.Form)) return false;
        var name = sentence.Tokens[first];
        return name.Relation.StartsWith("flat", StringComparison.Ordinal) && name.Head == first - 1 && end - first < 4;
    }

    private static bool IsSecondHalf(Sentence sentence, int index) =>
        index + 1 < sentence.Tokens.Length && sentence.Tokens[index].Form == "-"
        && sentence.Tokens[index].Span.Start == sentence.Tokens[index - 1].Span.End
        && sentence.Tokens[index + 1].Span.Start == sentence.Tokens[index].Span.End
        && sentence.Tokens[index - 1].Tag == UniversalTag.Propn && sentence.Tokens[index + 1].Tag == UniversalTag.Propn;

    private static bool HasName(Sentence sentence, NameCandidate name)
    {
        for (var i = name.First; i < name.End; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Form.Any(char.IsUpper) && token.Tag != UniversalTag.Pron) return true;
        }

        return false;
    }
}
