using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Quiz.Generation.Text;
using Quiz.Language;

namespace Quiz.Generation.Verification;

/// <summary>Turns of phrase that are right in running text and wrong in a question, and those that are wrong anywhere.</summary>
internal static partial class IdiomCheck
{
    // Before a verb they weigh it against what the text said before.
    private static readonly FrozenSet<string> Focusing = FrozenSet.Create(
        "only", "still", "just", "even", "already", "simply", "merely", "indeed", "actually", "really", "nevertheless", "yet", "apparently", "clearly", "reportedly");

    // What stands behind them tells how much, not what: "last a single film", "weigh ten tons".
    private static readonly FrozenSet<string> Measuring = FrozenSet.Create("last", "weigh", "cost", "total");

    private static readonly FrozenSet<string> Rates = FrozenSet.Create("density", "rate", "average", "price", "cost", "level", "size", "height", "length", "weight", "age", "number", "total", "speed", "temperature", "distance", "ratio");

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
        if (stem.StartsWith("Whom ", StringComparison.Ordinal) && input.Keys is [{ Length: > 0 } key, ..] && char.IsDigit(key[0]))
            yield return Finding.Advises("amount-asked-as-person", "The answer is an amount; ask how many.");
        if (KindOfNothing().Match(stem) is { Success: true } kind)
            yield return Finding.Advises("stem-cut-short", $"“{kind.Value}” of what, the stem does not say.");
        if (Amount().IsMatch(stem) && SecondAmount().Match(stem) is { Success: true } second)
            yield return Finding.Advises("second-amount", $"“{second.Value.Trim()}” is another amount of the same sentence; ask about one.");
        if (SpokenStop().IsMatch(stem))
            yield return Finding.Advises("stray-punctuation", "No full stop belongs before a closing quotation mark that the question goes on from.");
    }

    private static Token? MainVerb(IReadOnlyList<Token> stem) => stem.FirstOrDefault(token => token.Head < 0);

    private static string? FocusedVerb(IReadOnlyList<Token> stem)
    {
        var quoted = Spoken.In(stem);
        for (var i = 0; i + 1 < stem.Count; i++)
        {
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

    [GeneratedRegex(@"[\p{L}\d] -[\p{L}\d]|[\p{L}]- [\p{L}](?![^ ]*- )|\b[Hh]ow many - ")]
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

    [GeneratedRegex(@" (?:and|or) (?:[$£€])?\d[\d,.]*(?:%|m|bn)? (?:of|for|from|in)\b")]
    private static partial Regex SecondAmount();

    [GeneratedRegex(@"\bthe (?:type|kind|sort)\b(?! of| in| that)")]
    private static partial Regex KindOfNothing();

    [GeneratedRegex(@"\bhow much\b", RegexOptions.IgnoreCase)]
    private static partial Regex HowMuch();

    [GeneratedRegex(@"\.[”""]\?$")]
    private static partial Regex SpokenStop();
}
