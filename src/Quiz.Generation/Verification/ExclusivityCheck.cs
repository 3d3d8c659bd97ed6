using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Generation.Stems;
using Quiz.Generation.Text;
using Quiz.Language;
using Quiz.Language.Entities;
using Quiz.Language.Gazetteers;

namespace Quiz.Generation.Verification;

/// <summary>Nothing else is right as well: others who feel alike, places that hold each other, those who were there too, another time of the same event.</summary>
internal static partial class ExclusivityCheck
{
    // What one feels, wants, can or belongs to, others do as well.
    private static readonly FrozenSet<string> Attitudes = FrozenSet.Create(
        "see", "appreciate", "like", "hope", "think", "believe", "love", "enjoy", "want", "know", "worry", "fear", "understand", "prefer", "need", "hate", "feel", "agree", "care", "wish", "dislike", "value", "recognise",
        "recognize", "struggle", "try", "depend", "rely", "belong", "deserve", "realise", "realize", "trust", "admire", "benefit", "suffer", "tend", "live");

    private static readonly FrozenSet<string> Abilities = FrozenSet.Create("can", "could", "able");

    private static readonly string[] Recurring = ["again", "also", "another", "latest", "last", "first", "once", "twice", "every", "each", "annual", "annually", "regularly", "often", "usually", "previous", "previously", "before", "re-elected", "returned", "repeatedly", "sometimes"];

    public static IEnumerable<Finding> Of(GateInput input)
    {
        var stem = input.Content.Stem;
        if (ListIdentified().IsMatch(stem))
            yield return Finding.Advises("several-answers", "A list of names stands where one is asked for; ask about one of them.");
        if (JointHolder().Match(stem) is { Success: true } joint)
            yield return Finding.Advises("several-answers", $"“{joint.Groups[1].Value}” says that there are more of them; “the” asks for one.");
        if (Described().Match(stem) is { Success: true } described && OtherDescription(input, described.Groups[1].Value) is { } second)
            yield return Finding.Advises("several-answers", $"The article also describes {described.Groups[1].Value} as {second}.");
        if (!input.IsStatement && (Who().IsMatch(stem) || WhichCan().IsMatch(stem) || AbleTo().IsMatch(stem)) && Shared(input.Stem) is { } verb)
            yield return Finding.Advises("others-may-too", $"What “{verb}” says of one may be true of others as well; ask for something that only one did.");
        if (input.Content.Item is TrueFalseNotGiven { Key: Verdict.False } && input.Content.Kind == FactKind.When
            && string.Join(' ', input.Content.Evidence.Select(anchor => anchor.Quote)) is var told && Array.Find(Recurring, word => Words.Holds(told, word)) is { } word)
            yield return Finding.Advises("may-have-recurred", $"“{word}” leaves open that the same happened at another time; then the statement is not false.");
        if (input.Options.IsEmpty)
            yield break;
        foreach (var option in input.Options.Where(option => !option.IsKey))
        {
            if (DescribedInStem(input, option.Text) is { } description)
                yield return Finding.Advises("option-in-stem", $"The stem speaks of {option.Text} as “{description}”.");
            if (IsCompanion(input, option.Text))
                yield return Finding.Advises("also-right", $"{option.Text} did it too, or it happened to both.");
        }
        if (PlaceFlaw(input) is { } flaw)
            yield return flaw;
    }

    private static string? Shared(IReadOnlyList<Token> stem)
    {
        if (stem.FirstOrDefault(token => token.Head < 0) is not { } main)
            return null;
        // "hoped to become", "fears that": what exactly was hoped or feared may well be one person's.
        var hasClause = stem.Any(token => token.Head == main.Index && token.Relation is "ccomp" or "xcomp" && token.Head == main.Index && token.Index > main.Index);
        var tense = stem.Any(token => token.Head == main.Index && token.Relation.StartsWith("aux", StringComparison.Ordinal) && token.Form is "has" or "have" or "had") || main.PennTag is "VBD" or "VBN";
        if (Attitudes.Contains(main.Lemma.ToLowerInvariant()) && main.Tag == UniversalTag.Verb && !(hasClause && main.Lemma is "want" or "hope" or "wish" or "need" or "try") && !(tense && main.Lemma is "see" or "feel" or "try" or "live"))
            return main.Form;
        return stem.FirstOrDefault(token => Abilities.Contains(token.Form.ToLowerInvariant()) && (token.Head == main.Index || token.Index == main.Index))?.Form;
    }

    // "the UEFA President" in the stem, Michel Platini among the options.
    private static string? DescribedInStem(GateInput input, string option)
    {
        if (input.Index.EntityNamed(option) is not { } entity)
            return null;
        foreach (var fact in input.Index.Facts)
        {
            if (fact.Form is not (FactForm.Title or FactForm.Appositive) || !fact.Roles.Any(role => role.Kind == RoleKind.Theme && role.Entity == entity.Id))
                continue;
            foreach (var role in fact.Roles)
            {
                var description = ArticleIndex.WithoutArticle(role.Wording);
                if (role.Kind == RoleKind.Attribute && description.Contains(' ', StringComparison.Ordinal) && Words.Holds(input.Content.Stem, description))
                    return description;
            }
        }
        return null;
    }

    // "was suspended alongside Michel Platini", "with his deputy Anna Berg".
    private static bool IsCompanion(GateInput input, string option)
    {
        if (!Who().IsMatch(input.Content.Stem))
            return false;
        foreach (var anchor in input.Content.Evidence)
        {
            var at = anchor.Quote.IndexOf(option, StringComparison.Ordinal);
            if (at < 0 && input.Index.EntityNamed(option) is { } entity)
                at = entity.Aliases.Select(alias => anchor.Quote.IndexOf(alias, StringComparison.Ordinal)).Where(place => place >= 0).DefaultIfEmpty(-1).Min();
            if (at <= 0)
                continue;
            var before = anchor.Quote[..at];
            var clause = before[(before.LastIndexOfAny([',', ';', '.', '“', '”']) + 1)..];
            if (CompanionBefore().IsMatch(clause) || Alongside().IsMatch(before))
                return true;
        }
        return false;
    }

    // Options of a place question are as large as its answer, and none lies in another.
    private static Finding? PlaceFlaw(GateInput input)
    {
        if (input.Content.Kind != FactKind.Where && !WhichPlace().IsMatch(input.Content.Stem))
            return null;
        var key = input.Options.First(option => option.IsKey).Text;
        if (input.Options.FirstOrDefault(option => option.Text.StartsWith("on ", StringComparison.OrdinalIgnoreCase) && !Surface().IsMatch(option.Text)) is { } on)
            return Finding.Advises("odd-preposition", $"“{on.Text}” is not what one says of such a place.");
        foreach (var option in input.Options.Where(option => !option.IsKey))
        {
            if (KindOf(input, key) != KindOf(input, option.Text))
                return Finding.Advises("place-of-another-size", $"“{option.Text}” is no place of the same kind as “{key}”; one may lie in the other.");
            if (LacksArticle(input, option.Text))
                return Finding.Advises("no-determiner", $"“{option.Text}” lacks its “the”.");
            if (Holds(input, key, option.Text) || Holds(input, option.Text, key))
                return Finding.Advises("also-right", $"“{option.Text}” and “{key}” lie in each other.");
        }
        return null;
    }

    private enum PlaceKind
    {
        Country,
        City,
        Region,
        NoPlace,
    }

    private static PlaceKind KindOf(GateInput input, string option)
    {
        var name = WithoutPreposition(option);
        var bare = ArticleIndex.WithoutArticle(name);
        if (KnownNames.IsCountry(name) || KnownNames.IsCountry(bare))
            return PlaceKind.Country;
        if (KnownNames.IsCity(bare))
            return PlaceKind.City;
        if (input.Index.EntityNamed(name) is { Kind: EntityKind.Organization or EntityKind.Person })
            return PlaceKind.NoPlace;
        // A place that the gazetteer does not have: a town where the article sets it in a country or region.
        return input.Index.EntityNamed(name) is { Kind: EntityKind.GeopoliticalEntity, Within: not null } ? PlaceKind.City : PlaceKind.Region;
    }

    private static string WithoutPreposition(string option) => Preposition().Replace(option, "");

    // "the Arctic" is never without its article where the article names it.
    private static bool LacksArticle(GateInput input, string option)
    {
        var name = WithoutPreposition(option);
        if (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            return false;
        if (WantsArticle().IsMatch(name))
            return true;
        var all = Words.Occurrences(input.Index.Text, name);
        var those = Words.Occurrences(input.Index.Text, "the " + name) + Words.Occurrences(input.Index.Text, "The " + name);
        return all > 0 && those == all;
    }

    private static bool Holds(GateInput input, string outer, string inner)
    {
        var (container, part) = (input.Index.EntityNamed(WithoutPreposition(outer)), input.Index.EntityNamed(WithoutPreposition(inner)));
        for (var (at, steps) = (part, 0); container is not null && at?.Within is { } next && steps < 5; at = input.Index.EntityOf(next), steps++)
        {
            if (next == container.Id)
                return true;
        }
        // "Iqaluit, Nunavut", "Iqaluit, on Baffin Island": the text sets one in the other.
        var (small, large) = (WithoutPreposition(inner), WithoutPreposition(outer));
        return Within(small, large).IsMatch(input.Index.Text);
    }

    private static Regex Within(string small, string large) =>
        new($@"\b{Regex.Escape(small)}(?:(?:,| in| on|, in| of|, on) (?:the )?|, (?:the|a|an) [^,.;“”]{{0,60}}\b(?:of|in|on) (?:the )?){Regex.Escape(ArticleIndex.WithoutArticle(large))}\b", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    // What else a title, an apposition or "is" says of the person.
    private static string? OtherDescription(GateInput input, string name)
    {
        if (input.Index.EntityNamed(name) is not { } entity || input.Keys is not [{ } key, ..])
            return null;
        var own = input.Index.Vocabulary.TermsOf(key);
        return input.Index.Facts.Where(fact => fact.Form is FactForm.Title or FactForm.Appositive || fact.Predicate.Lemma == "be" && !fact.IsNegated)
            .Where(fact => fact.Roles.Any(role => role.Kind == RoleKind.Theme && role.Entity == entity.Id))
            .SelectMany(fact => fact.Roles.Where(role => role.Kind == RoleKind.Attribute && role.Entity != entity.Id).Select(role => role.Wording))
            .FirstOrDefault(wording => AnswerTypes.IsPersonNoun(HeadOf(input, wording)) && !input.Index.Vocabulary.TermsOf(wording).Overlaps(own));
    }

    private static string HeadOf(GateInput input, string wording)
    {
        var words = Words.Of(wording);
        var end = words.FindIndex(word => word is "of" or "for" or "in" or "at" or "from" or "to" or "with" or "who" or "on");
        return words.Count == 0 ? "" : input.Index.Vocabulary.LemmaOf(words[end > 0 ? end - 1 : words.Count - 1]).ToLowerInvariant();
    }

    [GeneratedRegex(@"^(?:According to [^,]+, )?who (?:is|was) (?:the|[\p{L} ]+[’']s) (joint|co-\p{L}+|assistant|associate|fellow)\b", RegexOptions.IgnoreCase)]
    private static partial Regex JointHolder();

    [GeneratedRegex(@"^Who (?:is|was) (?:the )?\p{Lu}[^?“]*, [^?“]*\p{Lu}[^?“]* and [^?“]*\p{Lu}[^?“]*\?$")]
    private static partial Regex ListIdentified();

    [GeneratedRegex(@"^How does the article describe (.+)\?$")]
    private static partial Regex Described();

    [GeneratedRegex(@"^(?:According to [^,]+, )?(?:who|whom)\b(?! (?:said|says)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Who();

    [GeneratedRegex(@"^(?:According to .+, )?(?:(?:in|to|from|at) )?which (?:country|city|place|region|state|town)\b|^(?:According to .+, )?where\b", RegexOptions.IgnoreCase)]
    private static partial Regex WhichPlace();

    [GeneratedRegex(@"^What (?:is|are|was|were) .*\bable to\b")]
    private static partial Regex AbleTo();

    [GeneratedRegex(@"\b(?:Street|Road|Avenue|Lane|Square|Bridge|Island|Islands|Isle|Coast|Hill|Mount|Mountain|River|Beach|Highway|Boulevard|Way|Everest|Earth|Mars|Moon|campus|farm|border|Peninsula|Bank|Twitter|Facebook|Instagram|YouTube|the)\b")]
    private static partial Regex Surface();

    [GeneratedRegex(@"^Which \w+ (?:can|could)\b")]
    private static partial Regex WhichCan();

    // Seas, chains, groups of islands and a few lands.
    [GeneratedRegex(@"^(?:(?:North|South|Western|Eastern|Northern|Southern) )?(?:Arctic|Antarctic|Atlantic|Pacific|Mediterranean|Baltic|Caribbean|Netherlands|Philippines|Middle East|Far East|Balkans|Alps|Himalayas|Andes|Sahara|Amazon|Nile|Thames|Channel|Maldives|Gambia|Bahamas|UK|US|USA|UAE|EU)$|(?:Ocean|Sea|Islands|Mountains|Republic|States|Kingdom|Emirates|Desert|Peninsula|Strait|Canal|Channel|River)$")]
    private static partial Regex WantsArticle();

    [GeneratedRegex(@"^(?:to|in|at|on|from|near|into|outside|across|off|around) ", RegexOptions.IgnoreCase)]
    private static partial Regex Preposition();

    [GeneratedRegex(@"\b(?:alongside|together with|along with|as well as|joined by|accompanied by) (?:[^,;]* )?$", RegexOptions.IgnoreCase)]
    private static partial Regex CompanionBefore();

    [GeneratedRegex(@"\balongside [^.;]{0,40}$", RegexOptions.IgnoreCase)]
    private static partial Regex Alongside();
}
