using Quiz.Language.Lexing;
using Quiz.Language.Network;

namespace Quiz.Language.Entities;

/// <summary>Makes the names of one sentence out of what the network found, the gazetteers and the values that patterns found.</summary>
internal static class MentionFinder
{
    /// <summary>Names in order, none overlapping another, titles apart from people's names.</summary>
    /// <param name="values">Stretches of dates, times and numbers, which win over a name that they cut.</param>
    public static List<NameCandidate> FindNames(Sentence sentence, IEnumerable<NamedSpan> network, IReadOnlyList<TextSpan> values)
    {
        var names = KnownWholes.Find(sentence).Where(name => !Touches(sentence, name, values)).ToList();
        foreach (var span in network.Where(span => span.Kind < EntityKind.Date))
        {
            var whole = new NameCandidate(span.FirstToken, span.FirstToken + span.TokenCount, span.Kind, span.Probability);
            foreach (var name in NameBorders.Mend(sentence, whole))
            {
                var clear = WithoutValues(sentence, name, values);
                if (clear is null) continue;
                // A longer name of the network holds the known one: "North Korea Daily".
                names.RemoveAll(name => clear.First <= name.First && name.End <= clear.End && clear.Count > name.Count);
                if (!names.Any(clear.Overlaps)) names.Add(Corrected(sentence, clear));
            }
        }

        foreach (var full in AcronymNames.FindFullNames(sentence, names).ToList())
        {
            names.RemoveAll(full.Overlaps);
            names.Add(full);
        }

        names = [.. names.Select(name => name.Kind == EntityKind.Person ? WithoutTitle(sentence, name) : name)];
        names.AddRange(GazetteerNames.Find(sentence, names).Where(name => !Touches(sentence, name, values)).ToList());
        names.Sort((a, b) => a.First.CompareTo(b.First));
        foreach (var acronym in AcronymNames.Find(sentence, names).ToList())
        {
            names.RemoveAll(acronym.Overlaps);
            names.Add(acronym);
        }

        names.Sort((a, b) => a.First.CompareTo(b.First));
        return [.. names.Select(name => name.Kind == EntityKind.Person ? WithTitle(sentence, name, names) : name)];
    }

    private static NameCandidate Corrected(Sentence sentence, NameCandidate name) =>
        name with { Kind = NameKinds.Correct(name.Kind, NameText.Of(sentence, name.First, name.End)) };

    /// <summary>A name may hold a value ("2018 World Cup"); where a value reaches over its border the name ends there.</summary>
    private static NameCandidate? WithoutValues(Sentence sentence, NameCandidate name, IReadOnlyList<TextSpan> values)
    {
        foreach (var value in values)
        {
            var (first, count) = sentence.TokensUnder(value);
            if (first < 0 || first >= name.End || first + count <= name.First) continue;
            var isInside = first >= name.First && first + count <= name.End;
            if (isInside && count < name.Count && name.Kind is EntityKind.Event or EntityKind.Miscellaneous or EntityKind.Organization) continue;
            if (first > name.First) name = name with { End = first };
            else if (first + count < name.End) name = name with { First = first + count };
            else return null;
        }

        name = NameBorders.Trim(sentence, name);
        return name.Count > 0 ? name : null;
    }

    private static bool Touches(Sentence sentence, NameCandidate name, IReadOnlyList<TextSpan> values)
    {
        var span = TextSpan.FromBounds(sentence.Tokens[name.First].Span.Start, sentence.Tokens[name.End - 1].Span.End);
        return values.Any(span.Overlaps);
    }

    private static NameCandidate WithoutTitle(Sentence sentence, NameCandidate name)
    {
        var title = TitleReader.TitleTokensIn(sentence, name.First, name.End);
        return title == 0 ? name : name with { First = name.First + title };
    }

    private static NameCandidate WithTitle(Sentence sentence, NameCandidate name, List<NameCandidate> names)
    {
        var first = TitleReader.FirstToken(sentence, name.First, token => names.Any(other => other.Kind == EntityKind.Person && other.Covers(token)));
        return first == name.First ? name : name with { TitleFirst = first };
    }
}
