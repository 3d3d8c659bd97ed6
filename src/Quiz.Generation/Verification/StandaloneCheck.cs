using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Quiz.Domain.Questions;
using Quiz.Generation.Text;
using Quiz.Language;
using Quiz.Language.Gazetteers;

namespace Quiz.Generation.Verification;

/// <summary>What a stem mentions it also identifies: no comparison without its second term, no time before another time that is not told, no thing called by a word that only the article explains.</summary>
internal static partial class StandaloneCheck
{
    // They compare with something that must stand in the stem too.
    private static readonly FrozenDictionary<string, string[]> Comparing = new Dictionary<string, string[]>
    {
        ["similar"] = ["to"], ["same"] = ["as", "that", "time", "day", "year"], ["other"] = ["than"], ["others"] = ["than"], ["latest"] = [], ["further"] = ["than"], ["additional"] = ["to"], ["previous"] = [],
        ["subsequent"] = ["to"], ["different"] = ["from", "to", "than"], ["remaining"] = [], ["corresponding"] = ["to"], ["second"] = [], ["third"] = [], ["accompanying"] = [], ["aforementioned"] = [],
    }.ToFrozenDictionary();

    // An opinion of the writer, which a question takes for granted.
    private static readonly FrozenSet<string> Epithets = FrozenSet.Create(
        "controversial", "notorious", "famous", "renowned", "legendary", "beloved", "embattled", "disgraced", "popular", "outspoken", "charismatic", "celebrated", "infamous", "troubled", "hapless", "flamboyant",
        "brilliant", "distinguished", "respected", "eminent", "acclaimed", "reclusive", "ill-fated", "long-suffering", "longstanding", "veteran", "maverick", "feisty", "indomitable", "great", "mighty", "humble", "tiny");

    private static readonly FrozenSet<string> Months = FrozenSet.Create(
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December");

    private static readonly FrozenSet<string> Unique = FrozenSet.Create(
        "world", "public", "police", "internet", "web", "sun", "moon", "earth", "media", "press", "environment", "economy", "sea", "ocean", "sky", "universe", "planet", "globe", "military", "army", "population",
        "government", "state", "prime", "countryside", "city", "market", "coast", "body", "brain", "heart", "past", "future", "country", "street", "road", "home", "hospital", "school", "university", "home", "cloud");

    public static IEnumerable<Finding> Of(GateInput input)
    {
        if (input.Content.Item is Cloze or Ordering or Matching or SelectEvidence)
            yield break;
        var stem = input.Stem;
        var quoted = Spoken.In(stem);
        for (var i = 0; i < stem.Length; i++)
        {
            if (quoted[i])
                continue;
            var lower = stem[i].Form.ToLowerInvariant();
            if (Comparing.TryGetValue(lower, out var seconds) && IsModifier(stem, i) && !HasSecondTerm(stem, i, seconds))
                yield return Finding.Advises("comparison-without-second-term", $"“{stem[i].Form}” compares with something that the stem does not name.");
            if (Epithets.Contains(lower) && EpithetOf(stem, i) is { } name)
                yield return Finding.Advises("epithet", $"“{stem[i].Form}” before {name} is an opinion; leave it out.");
            if (lower == "the" && DefiniteOnly(input, stem, i) is { } noun)
                yield return Finding.Advises("unexplained-the", $"“the {noun}” is known only to a reader of the article; say which.");
            if (lower is "a" or "an" && stem[0].Form is not ("Who" or "Whom") && UnnamedParty(stem, i) is { } party)
                yield return Finding.Advises("unnamed-party", $"Which {party} is meant, the stem does not say; write the name.");
            if (lower is "the" && i + 1 < stem.Length && IsDemonymForOne(stem, i + 1))
                yield return Finding.Advises("unexplained-the", $"“the {stem[i + 1].Form}” is known only to a reader of the article; write the name.");
        }
        if (UntilNow().Match(input.Content.Stem) is { Success: true } now)
            yield return Finding.Advises("deictic-time", $"“{now.Value}” is told from the day of the article; write the date or leave it out.");
        if (stem.FirstOrDefault(token => !quoted[token.Index] && token.Form.ToLowerInvariant() is "something" or "someone" or "somebody" or "things") is { } vague && !quoted[vague.Index])
            yield return Finding.Advises("vague-thing", $"“{vague.Form}” could be anything; say what is meant.");
        if (input.IsStatement && stem.Length > 1 && stem[0].Form is "One" or "Some" or "Others" or "Many" or "Both" && stem[1].Tag is UniversalTag.Verb or UniversalTag.Aux)
            yield return Finding.Advises("pronoun-in-stem", $"“{stem[0].Form}” of whom or what, the statement does not say.");
        if (Pluperfect(stem, quoted))
            yield return Finding.Advises("pluperfect", "“had” tells of a time before another one, which the stem does not name; write the plain past.");
        if (stem.Where((token, i) => !quoted[i]).FirstOrDefault(token => Months.Contains(token.Form) && IsDate(stem, token)) is { } month && !Year().IsMatch(input.Content.Stem))
            yield return Finding.Advises("month-without-year", $"“{month.Form}” of which year, the stem does not say.");
    }

    private static bool IsModifier(IReadOnlyList<Token> stem, int i) => stem[i].Form.ToLowerInvariant() switch
    {
        "second" or "third" => false,
        _ => stem[i].Tag is UniversalTag.Adj or UniversalTag.Det or UniversalTag.Noun or UniversalTag.Pron && !(i > 0 && stem[i - 1].Form.ToLowerInvariant() is "each" or "every" or "no"),
    };

    private static bool HasSecondTerm(IReadOnlyList<Token> stem, int i, string[] seconds) =>
        seconds.Length > 0 && stem.Skip(i + 1).Take(5).Any(token => seconds.Contains(token.Form.ToLowerInvariant()))
        // "the other members of the band": of what they are the others, the stem says; "the latest report of the IPCC" likewise.
        || seconds.Length == 0 && stem.Skip(i + 1).Take(8).Any(token => token.Tag == UniversalTag.Propn || token.PennTag is "NNP" or "NNPS")
        || i > 0 && (stem[i - 1].Tag == UniversalTag.Propn || stem[i - 1].PennTag == "POS" || stem[i - 1].PennTag == "PRP$");

    private static string? EpithetOf(IReadOnlyList<Token> stem, int i)
    {
        if (i + 1 >= stem.Count || stem[i].Tag != UniversalTag.Adj || !char.IsLower(stem[i].Form[0]))
            return null;
        for (var j = i + 1; j < stem.Count && j < i + 4 && stem[j].Tag is UniversalTag.Propn or UniversalTag.Noun or UniversalTag.Adj; j++)
        {
            if (stem[j].Tag == UniversalTag.Propn)
                return stem[j].Form;
        }
        return null;
    }

    // "the town of 7,000 people", "the auction house", "the photo-sharing site": one of a kind that nothing in the stem tells apart.
    private static string? DefiniteOnly(GateInput input, IReadOnlyList<Token> stem, int the)
    {
        var head = stem[the].Head;
        if (head <= the || head >= stem.Count || stem[head].Tag != UniversalTag.Noun || stem[head].PennTag is not ("NN" or "NNS") || Unique.Contains(stem[head].Lemma.ToLowerInvariant()))
            return null;
        if (stem[head].Relation is "nmod" or "compound" or "appos" or "nmod:poss" || NounClasses.Of(stem[head].Lemma.ToLowerInvariant()) is not ("person" or "group" or "location" or "artifact" or "communication"))
            return null;
        var phrase = new List<Token>();
        foreach (var token in stem)
        {
            if (IsBelow(stem, token, head))
                phrase.Add(token);
        }
        if (NounClasses.Of(stem[head].Lemma.ToLowerInvariant()) == "communication" && phrase.Exists(token => token.Relation == "compound"))
            return null;
        if (phrase.Count <= 2 || phrase.Exists(token => Tells(stem, token, head)))
            return null;
        return string.Join(' ', phrase.SkipWhile(token => token.Index <= the).Select(token => token.Form).Take(6));
    }

    // "When did a British-born cook move to Iceland?": of one of whom there are many.
    private static string? UnnamedParty(IReadOnlyList<Token> stem, int article)
    {
        var head = stem[article].Head;
        if (head <= article || head >= stem.Count || stem[head] is not { PennTag: "NN" } noun || !noun.Relation.StartsWith("nsubj", StringComparison.Ordinal))
            return null;
        var isParty = NounClasses.Of(noun.Lemma.ToLowerInvariant()) is "person" or "group" || KnownNames.IsRole(noun.Lemma);
        return isParty && !stem.Any(token => IsBelow(stem, token, head) && (token.Tag == UniversalTag.Propn || token.Head == head && token.Relation.StartsWith("acl", StringComparison.Ordinal))) ? noun.Form : null;
    }

    private static bool Tells(IReadOnlyList<Token> stem, Token token, int head)
    {
        if (token.Tag == UniversalTag.Propn || token.PennTag is "NNP" or "NNPS" or "JJS" or "RBS" or "POS" or "PRP$" || token.Form.Length > 1 && char.IsUpper(token.Form[0]))
            return true;
        // "the only", "the first"; a clause; "the parents of the victims".
        if (token.Form.ToLowerInvariant() is "only" or "first" or "last" or "second" or "third" or "next" or "whole" or "entire" || token.Head == head && (token.Relation.StartsWith("acl", StringComparison.Ordinal) || token.Relation == "appos"))
            return true;
        return token.Head == head && token.Relation.StartsWith("nmod", StringComparison.Ordinal) && token.Index > head
            && !stem.Any(child => child.Head == token.Index && child.Relation == "nummod");
    }

    private static bool IsBelow(IReadOnlyList<Token> stem, Token token, int head)
    {
        for (var (at, steps) = (token.Index, 0); at >= 0 && at < stem.Count && steps < stem.Count; at = stem[at].Head, steps++)
        {
            if (at == head)
                return true;
        }
        return false;
    }

    // "the Austrian", "the Frenchman": a person by his people.
    private static bool IsDemonymForOne(IReadOnlyList<Token> stem, int i)
    {
        var form = stem[i].Form;
        var next = i + 1 < stem.Count ? stem[i + 1] : null;
        if (!char.IsUpper(form[0]) || !KnownNames.IsPeople(form) || form.EndsWith('s') || form.EndsWith("ese", StringComparison.Ordinal) || form.EndsWith("ish", StringComparison.Ordinal) || form.EndsWith("ch", StringComparison.Ordinal))
            return false;
        // "did the Austrian land": after "did" the sentence wants a verb, whatever the tagger took it for.
        var isVerb = i > 1 && stem[i - 2].Lemma == "do" && !stem.Any(token => token.Index > i && token.Tag == UniversalTag.Verb);
        return isVerb || next?.Tag is not (UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Num or UniversalTag.Cconj) && next?.Form is not ("-" or "–");
    }

    private static bool Pluperfect(IReadOnlyList<Token> stem, bool[] quoted)
    {
        var had = stem.FirstOrDefault(token => !quoted[token.Index] && token.Form is "had" or "Had" && !quoted[token.Index] && token.Relation == "aux");
        if (Inverted(stem, quoted))
            return true;
        if (had is null || had.Head < 0 || had.Head >= stem.Count || stem[had.Head] is not { } verb)
            return false;
        return verb.Head < 0 && !stem.Any(token => token.Index > had.Index && token.Form is "by" or "before" or "until" or "when" or "after" or "once" or "since" && token.Index > had.Index);
    }

    // "In which year had she made ...?"
    private static bool Inverted(IReadOnlyList<Token> stem, bool[] quoted)
    {
        var had = stem.FirstOrDefault(token => token.Form == "had" && !quoted[token.Index]);
        return had is { Index: > 0 and < 6 } && stem[0].Form.ToLowerInvariant() is "when" or "where" or "why" or "how" or "what" or "whom" or "in" or "on" && had!.Index < 6
            && stem.Any(token => token.Index > had.Index + 1 && token.PennTag is "VBN" or "VBD") && !stem.Any(token => token.Index > had.Index && token.Form is "by" or "before" or "until" or "when" or "after" or "once");
    }

    // "May" and "March" are dates only where they are no verb: after a preposition or beside a number.
    private static bool IsDate(IReadOnlyList<Token> stem, Token token) => token.Form is not ("May" or "March") || token.Tag == UniversalTag.Propn
        && token.Index > 0 && stem[token.Index - 1] is var before && (before.Form.ToLowerInvariant() is "in" or "on" or "since" or "until" or "by" or "of" or "from" or "between" or "and" or "late" or "early" || before.Tag == UniversalTag.Num);

    [GeneratedRegex(@"\b(?:to date|so far|until now|at present|these days|at the moment|in recent (?:years|months|weeks|days))\b", RegexOptions.IgnoreCase)]
    private static partial Regex UntilNow();

    [GeneratedRegex(@"\b(?:1\d|20)\d\d\b")]
    private static partial Regex Year();
}
