using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Quiz.Domain.Questions;
using Quiz.Generation.Text;
using Quiz.Language;
using Quiz.Language.Entities;
using Quiz.Language.Gazetteers;

namespace Quiz.Generation.Verification;

/// <summary>
/// Stems, statements and sentences with a gap bring along all that their words refer to: no pronoun without its noun, no
/// "the firm" in the place of a name, no rank without its scale, no share of nobody.
/// </summary>
internal static partial class ReferenceCheck
{
    // Said in the place of a name that came before: "the Danish toy firm", "the resort".
    private static readonly FrozenSet<string> StandIns = FrozenSet.Create(
        "firm", "company", "business", "manufacturer", "maker", "carmaker", "retailer", "chain", "giant", "brand", "corporation", "startup", "start-up", "airline", "charity", "organisation", "organization", "group", "band", "club", "team", "side",
        "city", "town", "village", "resort", "island", "country", "nation", "district", "suburb", "region", "state", "kingdom",
        "designer", "artist", "singer", "actor", "actress", "author", "novelist", "writer", "director", "player", "striker", "tycoon", "billionaire", "entrepreneur", "teenager", "man", "woman", "boy", "girl", "duo", "trio", "pair", "couple", "politician", "scientist", "researcher",
        "film", "book", "novel", "song", "album", "newspaper", "magazine", "website", "site", "app", "device", "museum", "hotel", "restaurant", "stadium", "castle", "building");

    private static readonly FrozenSet<string> PeopleStandIns = FrozenSet.Create(
        "designer", "artist", "singer", "actor", "actress", "author", "novelist", "writer", "director", "player", "striker", "tycoon", "billionaire", "entrepreneur", "teenager", "man", "woman", "boy", "girl", "duo", "trio", "pair", "couple", "politician", "scientist", "researcher");

    // Told of earlier in the article: which report, whose demonstration.
    private static readonly FrozenSet<string> Occasions = FrozenSet.Create(
        "report", "study", "survey", "poll", "chart", "ranking", "index", "list", "table", "research", "data", "figure", "finding", "result", "analysis", "paper",
        "slowdown", "controversy", "scandal", "crisis", "dispute", "row", "demonstration", "protest", "event", "meeting", "summit", "conference", "ceremony", "attack", "accident", "incident", "disaster", "campaign", "project", "scheme", "programme", "program",
        "decision", "move", "deal", "agreement", "proposal", "plan", "measure", "experiment", "trial", "test", "case", "tournament", "match", "festival", "show", "exhibition", "interview");

    private static readonly string[] Faiths = ["Islamic", "Islamist", "Muslim", "Christian", "Jewish", "Hindu", "Buddhist", "Catholic", "Protestant", "Sikh"];

    private static readonly FrozenSet<string> Documents = FrozenSet.Create("data", "report", "study", "research", "finding", "survey", "figure", "analysis", "paper", "result");

    public static IEnumerable<Finding> Of(GateInput input)
    {
        if (input.Content.Item is Ordering or Matching or SelectEvidence || input.Wording.IsEmpty)
            yield break;
        var words = input.Wording;
        var quoted = Spoken.In(words);
        for (var i = 0; i < words.Length; i++)
        {
            if (quoted[i])
                continue;
            var lower = words[i].Form.ToLowerInvariant();
            if (Pointers.ThirdPerson.Contains(lower) && IsOfNobody(input, words, i))
                yield return Finding.Advises("pronoun-without-noun", $"“{words[i].Form}” has nobody to stand for in the text; write the name.");
            if (input.IsStatement && lower is "one" or "others" or "another" or "both" or "some" or "many" or "most" or "several" or "few" && StandsAlone(words, i))
                yield return Finding.Advises("pronoun-without-noun", $"“{words[i].Form}” of whom, the text does not say.");
            if (lower == "the" && StandIn(input, words, i) is { } noun)
                yield return Finding.Advises("unexplained-the", $"“the {noun}” stands for a name that the text does not tell; write the name.");
            if (lower == "local" && words[i].Relation == "amod" && !words.Any(word => IsPlaceName(input, word)))
                yield return Finding.Advises("local-to-nowhere", "“Local” to which place, the text does not say.");
            if (IsShare(words, i) && !ShareOf().IsMatch(input.Text))
                yield return Finding.Advises("share-of-nobody", "A percentage of whom or what, the text does not say.");
        }
        if (ShareFor().IsMatch(input.Text) && !ShareOf().IsMatch(input.Text))
            yield return Finding.Advises("share-of-nobody", "A percentage of whom or what, the text does not say.");
        if (Sum().Match(input.Text) is { Success: true } sum)
            yield return Finding.Advises("unexplained-the", $"“{sum.Value.Trim()} …” is known only to a reader of the article; say whose or for what.");
        if (Rank().IsMatch(input.Text) && !Scale().IsMatch(input.Text))
            yield return Finding.Advises("rank-without-scale", "In which ranking, the text does not say.");
        if (input.IsStatement && words.FirstOrDefault(word => word.Head < 0) is { Lemma: "include" } root && words.FirstOrDefault(word => word.Head == root.Index && word.Relation == "nsubj") is { PennTag: "NNS" } whole
            && !words.Any(word => word.Head == whole.Index))
            yield return Finding.Advises("unexplained-plural", $"“{whole.Form}” of what, the text does not say.");
    }

    private static bool IsOfNobody(GateInput input, IReadOnlyList<Token> words, int at)
    {
        var word = words[at];
        if (word.Relation == "expl")
            return false;
        var lower = word.Form.ToLowerInvariant();
        var before = words.Take(at).Where(other => IsNounOrName(other) && other.Relation is not ("obl:unmarked" or "nmod:unmarked")).ToList();
        // Whose report it is: a body or person who is named.
        if (lower is "their" or "its" or "his" or "her" && word.Head > at && word.Head < words.Count && Documents.Contains(words[word.Head].Lemma.ToLowerInvariant()) && input.IsStatement && !words.Take(at).Any(IsName))
            return true;
        if (!input.IsStatement)
            return false;
        if (before.Count == 0)
            return !IsToldAfter(words, at);
        // "A stronghold for rebels, it was ...": what stands before is said of it and does not name it.
        return words[0].Form is "A" or "An" && words[at - 1].Form == "," && lower is "it" or "they" or "he" or "she"
            && !words.Take(at).Any(other => other.PennTag is "VBD" or "VBZ" or "VBP" or "MD" || other.Relation == "nmod:poss");
    }

    // "In his speech, Berg ...": the subject of the main clause is named after a phrase in front of it.
    private static bool IsToldAfter(IReadOnlyList<Token> words, int at)
    {
        var root = words.FirstOrDefault(word => word.Head < 0);
        var subject = root is null ? null : words.FirstOrDefault(word => word.Head == root.Index && word.Relation is "nsubj" or "nsubj:pass");
        return subject is not null && subject.Index > at && IsNounOrName(subject) && !IsBelow(words, words[at], subject.Index);
    }

    private static bool StandsAlone(IReadOnlyList<Token> words, int at) =>
        words[at].Relation is "nsubj" or "nsubj:pass" && !words.Any(word => word.Head == at && word.Relation is "nmod" or "acl" or "acl:relcl")
        && !(at + 1 < words.Count && words[at + 1].Form is "of") && !words.Take(at).Any(IsNounOrName);

    private static string? StandIn(GateInput input, IReadOnlyList<Token> words, int the)
    {
        var head = words[the].Head;
        if (head <= the || head >= words.Count || words[head] is not { Tag: UniversalTag.Noun } noun)
            return null;
        var lemma = noun.Lemma.ToLowerInvariant();
        var isOccasion = Occasions.Contains(lemma);
        if (!isOccasion && !StandIns.Contains(lemma) || noun.Relation is "compound" or "appos" or "nmod:poss" && !StandIns.Contains(lemma))
            return null;
        // "the firm Norsk Kraft", "the charity, the Sea Fund".
        if (head + 2 < words.Count && words[head + 1].Form == "," && words.Skip(head + 2).Take(2).Any(IsName) && words.Any(word => word.Head == head && word.Relation == "appos"))
            return null;
        if (head + 1 < words.Count && (IsName(words[head + 1]) || words[head + 1].Form is "of" or "that" or "which" or "who" or "whose" or "where"))
            return null;
        var phrase = words.Where(word => word.Index != head && word.Index != the && IsBelow(words, word, head)).ToList();
        // What follows after a comma adds to it and does not tell it apart.
        if (head + 1 < words.Count && words[head + 1].Form != "," && phrase.Exists(word => word.Index > head && (word.Head == head && (word.Relation.StartsWith("acl", StringComparison.Ordinal) || word.Relation == "appos") || word.Head == head && word.Relation.StartsWith("nmod", StringComparison.Ordinal))))
            return null;
        var modifiers = phrase.Where(word => word.Index < head).ToList();
        if (modifiers.Exists(word => word.PennTag is "JJS" or "RBS" or "POS" or "PRP$" or "NNS" || word.Form.ToLowerInvariant() is "only" or "first" or "last" or "second" or "third" or "same" or "whole" or "entire" or "next" or "other" or "late" or "world"
            || IsName(word) && !IsPlaceName(input, word) || word.Form.Length > 1 && word.Form.All(char.IsUpper) && !IsPlaceName(input, word)))
            return null;
        // A report or plan that is told apart by a noun ("the climate report") is named after a fashion.
        if (isOccasion && modifiers.Exists(word => word.Tag == UniversalTag.Noun || IsName(word)))
            return null;
        var isPerson = PeopleStandIns.Contains(lemma);
        return words.Take(the).Any(other => (isOccasion ? IsEvent(input, other) : Names(input, other, isPerson)) || other.Lemma == noun.Lemma && other.Tag == UniversalTag.Noun)
            ? null
            : string.Join(' ', words.Skip(the + 1).Take(head - the).Select(word => word.Form));
    }

    // A name before it that the noun may stand for: of a person for a person, of anything else for the rest.
    private static bool Names(GateInput input, Token word, bool isPerson) =>
        IsName(word) && (input.Index.Document.Entities.FirstOrDefault(entity => Words.Holds(entity.Name, word.Form)) is { } entity ? entity.Kind == EntityKind.Person == isPerson : KnownNames.IsFirstName(word.Form) == isPerson);

    private static bool IsEvent(GateInput input, Token word) => IsName(word) && input.Index.Document.Entities.Any(entity => entity.Kind == EntityKind.Event && Words.Holds(entity.Name, word.Form));

    private static bool IsName(Token word) => word.Tag == UniversalTag.Propn || word.PennTag is "NNP" or "NNPS";

    private static bool IsNounOrName(Token word) => word.Tag is UniversalTag.Noun || IsName(word);

    private static bool IsPlaceName(GateInput input, Token word) => char.IsUpper(word.Form[0]) && (KnownNames.IsPeople(word.Form) && !Faiths.Contains(word.Form) || KnownNames.IsPlace(word.Form) || KnownNames.IsCountry(word.Form)
        || input.Index.Document.Entities.Any(entity => entity.Kind is EntityKind.GeopoliticalEntity or EntityKind.Location && Words.Holds(entity.Name, word.Form)));

    // "28% opted for a gate", "the favourite of 27%".
    private static bool IsShare(IReadOnlyList<Token> words, int i) => words[i].Form == "%" && words[i].Head >= 0
        && (words[i].Relation is "nsubj" or "nsubj:pass" || words.Any(word => word.Head == i && word.Relation == "case" && word.Form is "for" or "For"))
        && !words.Any(word => word.Head == i && word.Relation.StartsWith("nmod", StringComparison.Ordinal));

    private static bool IsBelow(IReadOnlyList<Token> words, Token token, int head)
    {
        for (var (at, steps) = (token.Index, 0); at >= 0 && at < words.Count && steps < words.Count; at = words[at].Head, steps++)
        {
            if (at == head)
                return true;
        }
        return false;
    }

    [GeneratedRegex(@"(?:%|per ?cent) of\b", RegexOptions.IgnoreCase)]
    private static partial Regex ShareOf();

    [GeneratedRegex(@"\bfor \d[\d.]*(?:%| per ?cent)(?=[,.]| and\b)")]
    private static partial Regex ShareFor();

    // "the €500 note" is a kind of thing, not one that was told of.
    [GeneratedRegex(@"\bthe [£$€]\d[\d.,]*\s?(?:bn|tn|m|k|billion|million|trillion)? (?!notes?\b|bills?\b|coins?\b|banknotes?\b)\p{Ll}+(?! of\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Sum();

    [GeneratedRegex(@"\b(?:dropped|fell|rose|climbed|moved|jumped|slipped|up|down) \S+ places\b|\b(?:to|in|at) (?:number )?\d+(?:st|nd|rd|th)\b(?!\s+(?:century|birthday|anniversary|minute|floor|street|centuries))|\bin (?:\w+th|first|second|third) place\b|\bat number \d+|\branks? \d+\b")]
    private static partial Regex Rank();

    [GeneratedRegex(@"\b(?:index|list|rankings?|table|league|survey|poll|race|election|competition|championships?|contest|cup|tournament|final|olympics|rating)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Scale();
}
