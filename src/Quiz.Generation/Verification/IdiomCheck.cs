using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Quiz.Generation.Text;
using Quiz.Language;
using Quiz.Language.Gazetteers;

namespace Quiz.Generation.Verification;

/// <summary>Turns of phrase that are right in running text and wrong in a question, and those that are wrong anywhere.</summary>
internal static partial class IdiomCheck
{
    // Before a verb they weigh it against what the text said before.
    private static readonly FrozenSet<string> Focusing = FrozenSet.Create(
        "only", "still", "just", "even", "already", "simply", "merely", "indeed", "actually", "really", "nevertheless", "yet", "clearly");

    // What stands behind them tells how much, not what: "last a single film", "weigh ten tons".
    private static readonly FrozenSet<string> Measuring = FrozenSet.Create("last", "weigh", "cost", "total");

    private static readonly FrozenSet<string> Placing = FrozenSet.Create("turn", "put", "place", "bring", "transform", "convert", "throw");

    private static readonly FrozenSet<string> Rates = FrozenSet.Create("density", "rate", "average", "price", "cost", "level", "size", "height", "length", "weight", "age", "number", "total", "speed", "temperature", "distance", "ratio");

    // They report a clause and take no noun besides it.
    private static readonly FrozenSet<string> Telling = FrozenSet.Create("suggest", "estimate", "claim", "say", "argue", "believe", "predict", "announce", "conclude", "insist", "think", "hope", "fear");

    public static IEnumerable<Finding> Of(GateInput input)
    {
        var stem = input.Content.Stem;
        foreach (var text in input.Options.Select(option => option.Text).Concat(input.Keys).Prepend(stem).Distinct())
        {
            if (BrokenHyphen().IsMatch(text))
                yield return Finding.Advises("broken-hyphen", $"“{BrokenHyphen().Match(text).Value.Trim()}”: a hyphen has a space on one side; close it up, or write a dash.");
            if (BrokenAmount().IsMatch(text))
                yield return Finding.Advises("broken-amount", $"“{BrokenAmount().Match(text).Value}”: no space belongs between the sign and the amount.");
        }
        if (SuspendedHyphen().Match(stem) is { Success: true } suspended && HowMany().IsMatch(stem))
            yield return Finding.Advises("broken-hyphen", $"“{suspended.Value}” is half of a word and nothing that can be counted.");
        if (PresentForYears().IsMatch(stem))
            yield return Finding.Advises("present-with-duration", "For a time that has lasted until now write “has been”; leave the time out for what is over.");
        if (FocusedVerb(input.Stem) is { } focusing && !input.IsStatement)
            yield return Finding.Advises("focus-adverb", $"“{focusing}” answers to something said before in the article; leave it out.");
        if (HowMany().IsMatch(stem) && CountedAs(input.Stem) is { } rate)
            yield return Finding.Advises("count-of-rate", $"Nobody asks how many a {rate} is; ask “What is the {rate} ...”.");
        if (SpentWithoutUse(stem, input.Stem))
            yield return Finding.Advises("complement-dropped", "“spend” wants what the time or money was spent on.");
        if (stem.StartsWith("What ", StringComparison.Ordinal) && MainVerb(input.Stem) is { } verb && Measuring.Contains(verb.Lemma) && !input.Stem.Any(token => token.Relation == "obj" && token.PennTag != "WP"))
            yield return Finding.Advises("measure-asked-as-thing", $"What follows “{verb.Lemma}” tells how long or how much; ask so.");
        if (stem.StartsWith("Who", StringComparison.Ordinal) && input.Keys is [{ Length: > 0 } key, ..] && AmountOfPeople().IsMatch(key))
            yield return Finding.Advises("amount-asked-as-person", "The answer is an amount; ask how many.");
        if (KindOfNothing().Match(stem) is { Success: true } kind)
            yield return Finding.Advises("stem-cut-short", $"“{kind.Value}” of what, the stem does not say.");
        if (!input.IsStatement && SecondAmount().Match(stem) is { Success: true } second)
            yield return Finding.Advises("second-amount", $"“{second.Value.Trim()}” is another amount of the same sentence; ask about one.");
        if (Embedded().IsMatch(stem))
            yield return Finding.Advises("asked-out-of-clause", "The question reaches into what somebody said; ask “According to ..., what ...” instead.");
        if (ChangeOfNothing().Match(stem) is { Success: true } change)
            yield return Finding.Advises("stem-cut-short", $"“{change.Value}” in what, the stem does not say.");
        if (Misordered().Match(stem) is { Success: true } order)
            yield return Finding.Advises("word-order", $"“{order.Value}” is in the wrong order.");
        if (!input.IsStatement && TwoObjects(input.Stem) is { } telling)
            yield return Finding.Advises("two-objects", $"“What” is the object of “{telling}”, which has another behind it; ask “what … about” or ask the clause.");
        if (RunTogether(input.Stem) is { } names)
            yield return Finding.Advises("names-run-together", $"“{names}”: an “and” or a word between the names is missing.");
        if (WithoutPlaceOrResult(input.Stem) is { } bare)
            yield return Finding.Advises("complement-dropped", $"“{bare}” wants to be told where to or into what.");
        if (SmallName(input) is { } small)
            yield return Finding.Advises("small-letter-name", $"“{small}” is a name; write it with a capital.");
        if (input.Keys is [{ } answer, ..])
        {
            if (BareDecade().IsMatch(answer))
                yield return Finding.Advises("no-determiner", $"“{answer}” lacks its “the”.");
            if (RunOnKey().IsMatch(answer) && WhichOrganisation().IsMatch(stem) && NounClasses.Of(answer.Split(' ')[0]) is not ("person" or "group"))
                yield return Finding.Advises("names-run-together", $"“{answer}” is no name.");
        }
        if (SpokenStop().IsMatch(stem))
            yield return Finding.Advises("stray-punctuation", "No full stop belongs before a closing quotation mark that the question goes on from.");
    }

    // "the US Australian governments".
    private static string? RunTogether(IReadOnlyList<Token> stem)
    {
        for (var i = 0; i + 1 < stem.Count; i++)
        {
            var (one, other) = (stem[i].Form, stem[i + 1].Form);
            if (IsNation(one) && IsNation(other) && other != "American" && (i + 2 >= stem.Count || stem[i + 2].Form != "-") && one != other)
                return $"{one} {other}";
        }
        return null;
    }

    private static bool IsNation(string word) => word.Length > 1 && char.IsUpper(word[0]) && (KnownNames.IsCountry(word) || KnownNames.IsPeople(word));

    private static string? WithoutPlaceOrResult(IReadOnlyList<Token> stem)
    {
        if (MainVerb(stem) is not { } main)
            return null;
        var verb = stem.FirstOrDefault(token => token.Head == main.Index && token.Relation == "xcomp" && token.Tag == UniversalTag.Verb) ?? main;
        if (!Placing.Contains(verb.Lemma) || stem[0].Form.ToLowerInvariant() is "where" or "into" or "to" || verb.PennTag == "VBN" && stem.Any(token => token.Head == verb.Index && token.Relation == "aux:pass"))
            return null;
        var patient = stem.FirstOrDefault(token => token.Head == verb.Index && token.Relation == "obj" && token.Index > verb.Index);
        return patient is null || stem.Any(token => token.Index > verb.Index && token.Tag is UniversalTag.Adp or UniversalTag.Adv or UniversalTag.Part && token.Relation is not "case" || token.Index > patient.Index && token.Relation is "case" or "advmod" or "compound:prt" or "mark" && token.Index > patient.Index)
            ? null : verb.Form;
    }

    // The article writes it with a capital wherever it stands, in mid-sentence too.
    private static string? SmallName(GateInput input)
    {
        var quoted = Spoken.In(input.Stem);
        foreach (var token in input.Stem)
        {
            if (quoted[token.Index] || token.Index == 0 || token.Form.Length < 4 || !token.Form.All(char.IsAsciiLetterLower) || Text.FunctionWords.Contains(token.Form))
                continue;
            var (small, capital, within) = input.Index.Writing(token.Form);
            if (small == 0 && capital > 0 && (within > 0 || token.Tag == UniversalTag.Noun && NounClasses.Of(token.Lemma) is null && token.Form.EndsWith('s')))
                return token.Form;
        }
        return null;
    }

    private static Token? MainVerb(IReadOnlyList<Token> stem) => stem.FirstOrDefault(token => token.Head < 0);

    private static string? FocusedVerb(IReadOnlyList<Token> stem)
    {
        var quoted = Spoken.In(stem);
        for (var i = 0; i + 1 < stem.Count; i++)
        {
            // "before just an appearance", "is only the third woman".
            if (!quoted[i] && stem[i] is { Form: "just" or "only", Tag: UniversalTag.Adv } && stem[i + 1].Form is "a" or "an" or "the")
                return stem[i].Form;
            if (!quoted[i] && Focusing.Contains(stem[i].Form.ToLowerInvariant()) && stem[i].Tag != UniversalTag.Adj && stem[i + 1].Tag is UniversalTag.Verb or UniversalTag.Aux)
                return stem[i].Form;
        }
        return null;
    }

    // "How many people per sq km is the population density ...?"
    private static string? CountedAs(IReadOnlyList<Token> stem)
    {
        for (var i = 2; i + 2 < stem.Count; i++)
        {
            if (stem[i].Form is not ("is" or "are" or "was" or "were") || stem[i + 1].Form is not ("the" or "an" or "a"))
                continue;
            for (var j = i + 2; j < stem.Count && j < i + 5; j++)
            {
                if (Rates.Contains(stem[j].Lemma.ToLowerInvariant()) && (j + 1 >= stem.Count || stem[j + 1].Tag != UniversalTag.Noun))
                    return stem[j].Form;
            }
        }
        return null;
    }

    private static bool SpentWithoutUse(string stem, IReadOnlyList<Token> tokens)
    {
        var at = tokens.ToList().FindIndex(token => token.Form.ToLowerInvariant() is "spend" or "spent" or "spends" or "spending" && token.Tag == UniversalTag.Verb);
        return at >= 0 && (HowLong().IsMatch(stem) || HowMuch().IsMatch(stem)) && !tokens.Skip(at + 1).Any(token => token.PennTag == "VBG" || token.Form is "on" or "in" or "at" or "with" or "as" or "for");
    }

    // "What have they suggested more practice of yoga?": the clause behind the verb has lost its own verb.
    private static string? TwoObjects(IReadOnlyList<Token> stem)
    {
        if (stem.Count < 4 || stem[0].Form != "What" || stem[1].Lemma is not ("do" or "have"))
            return null;
        var verb = stem.FirstOrDefault(token => token.Index > 2 && token.Tag == UniversalTag.Verb && Telling.Contains(token.Lemma));
        if (verb is null || verb.Index + 1 >= stem.Count)
            return null;
        var next = stem[verb.Index + 1];
        return next.Tag is UniversalTag.Det or UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Num or UniversalTag.Sym && next.Form is not ("last" or "next")
            || next.Form is "around" or "about" or "almost" or "nearly" or "more" or "less" or "over" && verb.Index + 2 < stem.Count && stem[verb.Index + 2].Tag is UniversalTag.Num or UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Sym
            ? verb.Form
            : null;
    }

    [GeneratedRegex(@"[\p{L}\d] -[\p{L}\d]|[\p{L}\d]- [\p{L}](?![^ ]*- )|\b[Hh]ow many - ")]
    private static partial Regex BrokenHyphen();

    [GeneratedRegex(@"[$£€] \d")]
    private static partial Regex BrokenAmount();

    [GeneratedRegex(@"\p{L}+- (?:and|or) \p{L}+")]
    private static partial Regex SuspendedHyphen();

    [GeneratedRegex(@"^(?:Who|What|Which \w+) (?:is|are)\b(?!.*\bbeen\b).*\b(?:for (?:more than |over |about |almost |nearly |at least )?(?:\d+|[a-z]+) (?:years|months|weeks|decades)|since \d{4})\b", RegexOptions.IgnoreCase)]
    private static partial Regex PresentForYears();

    [GeneratedRegex(@"\bhow many\b", RegexOptions.IgnoreCase)]
    private static partial Regex HowMany();

    [GeneratedRegex(@"\bhow long\b|\bhow much time\b|\bhow many (?:years|months|weeks|days|hours|minutes)\b", RegexOptions.IgnoreCase)]
    private static partial Regex HowLong();

    [GeneratedRegex(@"^(?:According to .+, )?(?:how many|how much|what percentage)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Amount();

    [GeneratedRegex(@" (?:and|or) (?:by |to |from )?(?:[$£€])?\d[\d,.]*(?:%|m|bn)? (?:of|for|from|in)\b")]
    private static partial Regex SecondAmount();

    [GeneratedRegex(@"\bthe (?:type|kind|sort)\b(?! of| in| that)")]
    private static partial Regex KindOfNothing();

    [GeneratedRegex(@"\bhow much\b", RegexOptions.IgnoreCase)]
    private static partial Regex HowMuch();

    [GeneratedRegex(@"^(?:What|Whom|How (?:many|much)|What percentage)\b.* (?:did|does|do|has|have) .+ (?:claim|claimed|say|said|report|reported|suggest|find|found|estimate|estimated|think|believe|warn) (?:was|were|is|are|will|would|use|uses|used|has|have|had|could|can|may)\b")]
    private static partial Regex Embedded();

    [GeneratedRegex(@"\b(?:is|are|was|were|be) than\b|\bbe \w+ be\b|\b(?:did|does|do) (?:than|of)\b|\p{L}[’']s,")]
    private static partial Regex Misordered();

    [GeneratedRegex(@"^(?:(?:about|around|almost|nearly|over|more than|fewer than|less than|up to|at least) )?\d")]
    private static partial Regex AmountOfPeople();

    [GeneratedRegex(@"\ban? [\d.]+% (?:rise|fall|increase|drop|decline|cut|surge|growth|reduction)\b(?! in| of| for| on)")]
    private static partial Regex ChangeOfNothing();

    [GeneratedRegex(@"^(?:mid|early|late)[- ](?:\d{4}s|\w+ century)")]
    private static partial Regex BareDecade();

    [GeneratedRegex(@"^(?!the |a |an )[a-z]+ \p{Lu}[\p{L}-]*$")]
    private static partial Regex RunOnKey();

    [GeneratedRegex(@"^(?:According to [^,]+, )?which \w+ ", RegexOptions.IgnoreCase)]
    private static partial Regex WhichOrganisation();

    [GeneratedRegex(@"\.[”""](?:\?$| \p{Ll})")]
    private static partial Regex SpokenStop();
}
