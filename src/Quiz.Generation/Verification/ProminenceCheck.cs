using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Quiz.Domain.Questions;
using Quiz.Generation.Stems;
using Quiz.Generation.Text;
using Quiz.Language.Entities;
using Quiz.Language.Gazetteers;

namespace Quiz.Generation.Verification;

/// <summary>What is asked for is neither a passing detail of somebody at the margin nor the one thing that the whole article is about, which needs no reading.</summary>
internal static partial class ProminenceCheck
{
    // One who is told of in fewer sentences stands at the margin.
    private const int FewestSentences = 4;

    // Twice as often named as the next: the article is about this one.
    private const int MainShare = 2;
    private const int FewestOfMain = 6;

    private static readonly FrozenSet<string> KindsOfBody = FrozenSet.Create(
        "charity", "company", "firm", "group", "agency", "thinktank", "think-tank", "organisation", "organization", "bank", "university", "institute", "union", "club", "newspaper", "magazine", "consultancy", "party", "campaign", "foundation");

    public static IEnumerable<Finding> Of(GateInput input)
    {
        var stem = input.Content.Stem;
        if (LifeDate().Match(stem) is { Success: true } life && input.Index.EntityNamed(life.Groups[1].Value) is { Kind: EntityKind.Person } person && IsMarginal(input, person))
            yield return Finding.Advises("passing-detail", $"Age and dates of {person.Name}, who is mentioned in passing, do not matter in the article.");
        if (Perceives().IsMatch(stem))
            yield return Finding.Advises("reporter-aside", "What the newspaper itself saw or was told is an aside; ask for what happened.");
        if (input.IsStatement && Clothing().Match(input.Text) is { Success: true } clothing)
            yield return Finding.Advises("passing-detail", $"“{clothing.Value}” tells of clothing, a passing detail.");
        if (Asked(input) is { } asked)
        {
            if (asked.Kind == EntityKind.Person && !stem.Contains('“', StringComparison.Ordinal) && IsOnlyPerson(input, asked))
                yield return Finding.Advises("only-person", $"{asked.Name} is the only person whom the article names; the answer needs no reading.");
            if ((input.Content.Item is Cloze ? asked.Kind is EntityKind.Person or EntityKind.Organization : WhichOne().IsMatch(stem)) && StandsInHeadline(input, asked))
                yield return Finding.Advises("key-in-headline", $"{asked.Name} stands in the headline; the answer needs no reading.");
            if (input.Content.Item is Cloze && IsMain(input, asked))
                yield return Finding.Advises("gap-is-main-subject", $"The article is about {asked.Name}; the gap needs no reading.");
        }
        if (input.Content.Item is Cloze cloze && TitledGap().Match(cloze.Text) is { Success: true } titled)
            yield return Finding.Advises("title-before-gap", $"“{titled.Groups[1].Value}” before the gap tells the answer.");
        if (Describes().IsMatch(stem) && input.Keys is [{ } description, ..])
        {
            if (description.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
                yield return Finding.Advises("definite-key", $"“{description}” is no description that answers by itself; write “a” or ask who it is.");
            else if (!Determined().IsMatch(description))
                yield return Finding.Advises("no-determiner", $"“{description}” lacks an article.");
        }
        if ((Describes().IsMatch(stem) || Post().IsMatch(stem)) && input.Candidate is { } candidate && GoesOn(input, candidate) is { } rest)
            yield return Finding.Advises("key-cut-short", $"The answer breaks off before “{rest}”.");
        if (OfThing().Match(stem) is { Success: true } thing && input.Keys is [{ } answer, ..] && PersonIn(input, answer, thing.Groups[1].Success) is { } someone)
            yield return Finding.Advises("person-asked-as-thing", $"{someone} is a person; ask who.");
    }

    // The one who fills the gap or answers the question.
    private static Entity? Asked(GateInput input) => input.Content.Item is Cloze { Gaps: [{ Accepted: [{ } gap, ..] }, ..] }
        ? input.Index.EntityNamed(gap)
        : !input.IsStatement && (Who().IsMatch(input.Content.Stem) || WhichOne().IsMatch(input.Content.Stem)) && input.Keys is [{ } key, ..] ? input.Index.EntityNamed(key) : null;

    private static int Sentences(GateInput input, Entity entity) =>
        entity.References.Where(reference => input.Index.IsBody(reference.Sentence)).Select(reference => reference.Sentence).Distinct().Count();

    private static IEnumerable<Entity> Persons(GateInput input) => input.Index.Document.Entities.Where(entity => entity.Kind == EntityKind.Person && input.Index.People.IsHuman(entity)
        && entity.References.Any(reference => reference.Kind is ReferenceKind.Name or ReferenceKind.ShortName && input.Index.IsBody(reference.Sentence)));

    private static bool IsMarginal(GateInput input, Entity person) =>
        Sentences(input, person) is var own && (own < FewestSentences || Persons(input).Any(other => other.Id != person.Id && Sentences(input, other) > own));

    private static bool IsOnlyPerson(GateInput input, Entity person) => Persons(input).All(other => other.Id == person.Id);

    private static bool IsMain(GateInput input, Entity entity) =>
        Sentences(input, entity) is var own && own >= FewestOfMain
        && input.Index.Document.Entities.Where(other => other.Id != entity.Id && other.Kind == entity.Kind).All(other => Sentences(input, other) * MainShare <= own);

    private static bool StandsInHeadline(GateInput input, Entity entity) => ArticleIndex.IsNamedIn(entity, input.Index.Article.Revision.Headline)
        || entity.Kind == EntityKind.Person && Words.Of(entity.Name) is [_, .., { Length: > 2 } family] && Words.Holds(input.Index.Article.Revision.Headline, family);

    // "an expert in gender[, violence and health]", "chairman of the charity[, the Sea Fund]".
    private static string? GoesOn(GateInput input, Candidate candidate)
    {
        var rest = input.Index.Text[candidate.KeySpan.End..];
        var last = Words.Of(candidate.Key) is [.., { } word] ? word : "";
        var match = LastOfPhrase().IsMatch(candidate.Key) ? List().Match(rest)
            : KindsOfBody.Contains(last.ToLowerInvariant()) && Definite().IsMatch(candidate.Key) ? Name().Match(rest) : Match.Empty;
        return match.Success && !rest.StartsWith('.') ? match.Value.Trim(' ', ',') : null;
    }

    private static string? PersonIn(GateInput input, string answer, bool asBody) => Persons(input).FirstOrDefault(person => asBody
        ? Words.Of(person.Name) is [_, .., { } family] && ArticleIndex.WithoutArticle(answer) == family
        : person.Name.Contains(' ', StringComparison.Ordinal) && KnownNames.IsFirstName(person.Name.Split(' ')[0]) && Words.Holds(answer, person.Name) && !answer.Contains("’s", StringComparison.Ordinal) && !answer.Contains("'s", StringComparison.Ordinal)
            && !Words.Holds(answer, "of " + person.Name) && !Words.Holds(answer, "by " + person.Name) && !Words.Holds(answer, "for " + person.Name) && !Words.Holds(answer, "with " + person.Name))?.Name;

    [GeneratedRegex(@"^(?:How old (?:is|was)|At (?:what|which) age did|(?:In which year|When|On which day) (?:was|did)) ((?:\p{Lu}|d[ei] |van )[^,?]*?)(?: (?:die|be born|born))?\?$")]
    private static partial Regex LifeDate();

    [GeneratedRegex(@"^(?:According to .+, )?which (?:organisation|company|newspaper|group|magazine)(?: has| had)? (?:saw|seen|heard|watched|witnessed|understands|learned|learnt|contacted|approached)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Perceives();

    [GeneratedRegex(@"\b(?:wearing|dressed in|clad in) (?:an? |his |her )?\p{L}+", RegexOptions.IgnoreCase)]
    private static partial Regex Clothing();

    [GeneratedRegex(@"^(?:According to [^,]+, )?(?:who|whom)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Who();

    [GeneratedRegex(@"^(?:According to [^,]+, )?(?:in |at |to |from |for )?which (?:organisation|company|country|city|place|club|party)\b", RegexOptions.IgnoreCase)]
    private static partial Regex WhichOne();

    [GeneratedRegex(@"\b(Lady|Lord|King|Queen|Prince|Princess|Pope|Sir|Dame|Baroness|Duke of|Duchess of) \{1\}")]
    private static partial Regex TitledGap();

    [GeneratedRegex(@"^How does the article describe ")]
    private static partial Regex Describes();

    [GeneratedRegex(@"^What (?:position|post|job|office) (?:does|did) ")]
    private static partial Regex Post();

    // An article or another determiner, a possessor, or an office "of" something.
    [GeneratedRegex(@"^(?:[Aa]n?|[Oo]ne|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Aa]nother)\b|[’'](?:s\b|\s)|\p{L} (?:of|at|for|from|to) |\p{Lu}")]
    private static partial Regex Determined();

    [GeneratedRegex(@" (?:in|of|for|on) \p{Ll}+$")]
    private static partial Regex LastOfPhrase();

    [GeneratedRegex(@"^(?:, \p{Ll}[\p{L}-]+(?: \p{Ll}[\p{L}-]+)?)+,? (?:and|or) \p{Ll}[\p{L}-]+|^ (?:and|or) \p{Ll}[\p{L}-]+(?=[,.])")]
    private static partial Regex List();

    [GeneratedRegex(@"\bthe [^,]*$")]
    private static partial Regex Definite();

    [GeneratedRegex(@"^,? (?:the )?\p{Lu}[\p{L}’']+(?: \p{Lu}[\p{L}’']+)*")]
    private static partial Regex Name();

    [GeneratedRegex(@"^(?:According to [^,]+, )?(?:what\b|which (organisation|company|group|body|institution)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex OfThing();
}
