using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Quiz.Domain.Questions;
using Quiz.Domain.Text;
using Quiz.Generation.Distractors;
using Quiz.Generation.Facts;
using Quiz.Generation.Text;
using Quiz.Language.Entities;
using Quiz.Language.Gazetteers;

namespace Quiz.Generation.Verification;

/// <summary>Every wrong option is one that a reader who has not understood could take: someone who speaks where a speaker is asked for, a post where a post is, a date of the article among dates.</summary>
internal static partial class PlausibilityCheck
{
    // Done to someone by the law: who only speaks in the article did not suffer it.
    private static readonly FrozenSet<string> Sanctions = FrozenSet.Create(
        "arrest", "charge", "suspend", "accuse", "indict", "convict", "jail", "sentence", "seize", "detain", "fine", "ban", "prosecute", "deport", "extradite", "imprison", "dismiss", "sack", "fire", "kill", "murder", "injure", "wound", "kidnap");

    private static readonly string[] Bodies = ["police", "university", "court", "ministry", "party", "council", "parliament", "government", "navy", "army", "hospital", "church", "museum", "college", "school", "department"];

    public static IEnumerable<Finding> Of(GateInput input)
    {
        var options = input.Options;
        if (options.Length < 2 || options.FirstOrDefault(option => option.IsKey) is not { } key)
            yield break;
        var stem = input.Content.Stem;
        var wrong = options.Where(option => !option.IsKey).ToList();
        if (Who().IsMatch(stem))
        {
            foreach (var finding in People(input, key.Text, wrong))
                yield return finding;
        }
        if (NearDouble(input, options) is { } pair)
            yield return Finding.Advises("misspelt-double", $"“{pair.One}” and “{pair.Other}” look like two spellings of one name.");
        if (WhichBody().IsMatch(stem) && BodyNoun(key.Text) is { } noun && !wrong.Exists(option => BodyNoun(option.Text) is not null))
            yield return Finding.Advises("odd-type", $"Only the answer is a {noun}; the other options are bodies of another kind.");
        if (Post().IsMatch(stem))
        {
            foreach (var option in wrong)
            {
                if (WorthCheck.PostFlaw(option.Text) is { } flaw)
                {
                    yield return Finding.Advises("option-not-a-post", flaw.Message);
                    break;
                }
            }
        }
        // Days of the week and years have few neighbours, all of them believable; months and days have many.
        if (wrong.TrueForAll(option => option.Kind == DistractorKind.Unsupported) && DateWording.Of(key.Text) is not null && !key.Text.All(char.IsAsciiDigit) && !Weekday().IsMatch(key.Text)
            || wrong.Count(option => option.Kind == DistractorKind.Unsupported) > wrong.Count / 3 && IsFigure(key.Text) && wrong.TrueForAll(option => IsFigure(option.Text)))
            yield return Finding.Advises("options-beside-article", "Of the wrong figures too few stand in the article; a reader finds the answer by looking for one that does.");
        if (wrong.Find(option => ContextBound().IsMatch(option.Text)) is { } bound)
            yield return Finding.Advises("option-points-out", $"“{bound.Text}” is known only to a reader of the article; name who or what it is.");
        if (Who().IsMatch(stem) && wrong.Find(option => IsBareRole(input, option.Text)) is { } bare && !IsBareRole(input, key.Text))
            yield return Finding.Advises("option-is-bare", $"“{bare.Text}” could be anybody and would not be taken for the answer.");
        if (Lifted(input, wrong) is { } lifted)
            yield return Finding.Advises("lifted-option", $"“{lifted}” is said of another in the article and would not be taken for an answer here.");
    }

    private static IEnumerable<Finding> People(GateInput input, string key, List<Option> wrong)
    {
        var index = input.Index;
        if (IsGroup(input, key) && wrong.Exists(option => index.EntityNamed(option.Text) is { Kind: EntityKind.Person }))
            yield return Finding.Advises("group-among-persons", $"“{key}” are several, the other options one each; some of these may be among them.");
        var isPerson = index.EntityNamed(key) is { Kind: EntityKind.Person };
        if (!isPerson)
            yield break;
        if (Gendered().Match(input.Content.Stem) is { Success: true } pronoun)
        {
            var isHers = pronoun.Groups[1].Value is "her" or "she" or "herself";
            if (!Names(key, !isHers) && wrong.Find(option => Names(option.Text, !isHers) && !Names(option.Text, isHers)) is { } other)
                yield return Finding.Advises("gender-cue", $"“{pronoun.Groups[1].Value}” in the stem rules out {other.Text}.");
        }
        var speaks = Said().IsMatch(input.Content.Stem) || input.Content.Kind == FactKind.WhoSaid;
        foreach (var option in wrong)
        {
            if (index.EntityNamed(option.Text) is not { Kind: EntityKind.Person } entity)
                continue;
            if (!index.People.IsHuman(entity))
            {
                yield return Finding.Advises("option-not-a-person", $"Nothing in the article shows that {option.Text} is a person.");
                yield break;
            }
            if (speaks && !index.People.Speaks(entity))
            {
                yield return Finding.Advises("option-cannot-speak", $"{option.Text} says nothing in the article and would not be taken for the speaker.");
                yield break;
            }
            if (!speaks && index.People.IsOfAnotherEra(entity) && !(index.EntityNamed(key) is { } asked && index.People.IsOfAnotherEra(asked)))
            {
                yield return Finding.Advises("option-of-another-era", $"{option.Text} lived long before what the question asks about.");
                yield break;
            }
            if (input.Stem.FirstOrDefault(token => token.Head < 0) is { } verb && Sanctions.Contains(verb.Lemma) && input.Stem.Any(token => token.Relation == "aux:pass") && index.People.OnlySpeaks(entity))
            {
                yield return Finding.Advises("option-only-speaks", $"{option.Text} only speaks of it in the article.");
                yield break;
            }
        }
    }

    private static bool IsFigure(string text) => NumberWording.Of(text) is not null || DateWording.Of(text) is not null && !Weekday().IsMatch(text);

    // "criminals": one word in the plural, and no name.
    private static bool IsBareRole(GateInput input, string text) => BarePlural().IsMatch(text) && input.Index.EntityNamed(text) is null;

    private static bool Names(string name, bool woman) => name.Split(' ')[0] is var first && (woman ? KnownNames.IsWomansName(first) : KnownNames.IsMansName(first));

    private static (string One, string Other)? NearDouble(GateInput input, IReadOnlyList<Option> options)
    {
        if (!options.Any(option => input.Index.EntityNamed(option.Text) is { Kind: EntityKind.Person }))
            return null;
        for (var i = 0; i < options.Count; i++)
        {
            var one = options[i].Text.Split(' ')[^1];
            foreach (var other in options.Skip(i + 1).Select(option => option.Text).Concat(Words.Of(input.Content.Stem)))
            {
                var last = other.Split(' ')[^1];
                if (one.Length > 6 && char.IsUpper(last[0]) && one != last && EditDistance.Between(one, last) <= 1)
                    return (options[i].Text, other);
            }
        }
        return null;
    }

    // The noun that says what kind of body it is: "South Wales Police", "the University of Oslo".
    private static string? BodyNoun(string name)
    {
        var words = name.Split(' ');
        return Bodies.FirstOrDefault(noun => words[^1].Equals(noun, StringComparison.OrdinalIgnoreCase) || name.Contains(noun + " of ", StringComparison.OrdinalIgnoreCase));
    }

    // "MEPs", "the organisers": a plural.
    private static bool IsGroup(GateInput input, string key)
    {
        var head = ArticleIndex.WithoutArticle(key).Split(' ')[^1];
        return index(input, key) is not { Kind: EntityKind.Person } && head.EndsWith('s') && !head.EndsWith("ss", StringComparison.Ordinal) || AcronymPlural().IsMatch(head);

        static Entity? index(GateInput input, string key) => input.Index.EntityNamed(key);
    }

    // Reasons, aims and decisions: what the article tells, word for word, of someone else than the one who is asked about.
    private static string? Lifted(GateInput input, List<Option> wrong)
    {
        if (!(input.Content.Kind is FactKind.Why or FactKind.How || WhatDecided().IsMatch(input.Content.Stem)) || input.Candidate is not { } candidate)
            return null;
        var actors = Actors(candidate.Fact);
        foreach (var option in wrong)
        {
            var words = input.Index.Vocabulary.TermsOf(Opening().Replace(option.Text, ""));
            var teller = input.Index.Facts.Where(fact => words.IsSubsetOf(input.Index.TermsOfFact(fact.Id))).MinBy(fact => fact.Span.Length);
            if (teller is not null && words.Count > 0 && teller.Id != candidate.Fact.Id && (actors.Count == 0 || !Actors(teller).Overlaps(actors)))
                return option.Text;
        }
        return null;
    }

    private static HashSet<int> Actors(Fact fact) => [.. fact.Roles.Where(role => role.Kind is RoleKind.Agent or RoleKind.Theme && role.Entity is not null).Select(role => role.Entity!.Value)];

    [GeneratedRegex(@"^(?:According to [^,]+, )?(?:who|whom|with whom)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Who();

    [GeneratedRegex(@"^Who (?:\w+ )?(?:said|says|warned|claimed|argued|added|explained|thought|believed|predicted|suggested)\b")]
    private static partial Regex Said();

    [GeneratedRegex(@"^What (?:position|post|job|office) (?:does|did) ")]
    private static partial Regex Post();

    [GeneratedRegex(@"^What (?:do|does|did|has|have|had|is|are|was|were|will|would)\b.*\b(?:to do|do|decide|refuse|plan|seek|sought|agree|warn|suggest|promise|want|offer|say)\b", RegexOptions.IgnoreCase)]
    private static partial Regex WhatDecided();

    [GeneratedRegex(@"^(?:to|by|because|that|for|in order to|so that) ", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$")]
    private static partial Regex Weekday();

    [GeneratedRegex(@"^(?:the |some |many |all )?others?\b|^(?:another|such|these|those|this|that|his|her|their|its)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ContextBound();

    [GeneratedRegex(@"^\p{Lu}?\p{Ll}+s$")]
    private static partial Regex BarePlural();

    [GeneratedRegex(@"\b(his|her|he|she|himself|herself)\b")]
    private static partial Regex Gendered();

    [GeneratedRegex(@"^(?:According to [^,]+, )?which (?:organisation|company|group|body|agency|institution)\b", RegexOptions.IgnoreCase)]
    private static partial Regex WhichBody();

    [GeneratedRegex(@"^[A-Z]{2,}s$")]
    private static partial Regex AcronymPlural();
}
