using Quiz.Generation.Facts;
using Quiz.Generation.Stems;
using Quiz.Generation.Text;
using Quiz.Language;
using Quiz.Language.Entities;

namespace Quiz.Generation.Verification;

/// <summary>
/// Goes back from the stem to the article: of all facts, the evidence's must be the one that the stem asks for, by a margin,
/// and no other may give another answer. Likeness is the share of the stem's content words, weighted by how rare they are in
/// the article, that a fact has; the stem's main verb counts once more.
/// </summary>
internal static class RoundTripCheck
{
    private const double LeastCovered = 0.6;
    private const double Margin = 0.12;

    // Words of the question itself, which no fact need have: "What position does ... hold?", "On which day of the week ...".
    private static readonly string[] OfTheQuestion =
        ["position", "hold", "post", "role", "job", "day", "week", "date", "year", "month", "time", "country", "city", "place", "organisation", "company", "person", "happen", "according", "article", "describe", "old", "far", "tall"];

    public static IEnumerable<Finding> Of(GateInput input)
    {
        if (input.IsStatement || input.EvidenceFacts.IsEmpty || input.Keys.IsEmpty)
            yield break;
        var stem = StemTerms(input);
        if (stem.Count == 0)
            yield break;
        var total = stem.Sum(term => term.Weight);
        var own = Math.Max(input.EvidenceFacts.Max(fact => Likeness(stem, total, input.Index.TermsOfFact(fact.Id))), OfEvidence(input, stem, total));
        if (own < LeastCovered)
        {
            yield return Finding.Advises("evidence-not-asked", "The evidence does not say what the stem asks about.");
            yield break;
        }
        foreach (var fact in input.Index.Facts)
        {
            if (IsOwn(input, fact) || Likeness(stem, total, input.Index.TermsOfFact(fact.Id)) < Math.Max(LeastCovered, own - Margin))
                continue;
            if (OtherAnswer(input, fact) is not { } other)
                continue;
            yield return Finding.Advises("another-answer", $"Another passage answers the question as well, with “{other}”: “{Words.Shortened(input.Index.SentenceText(fact.Sentence), 80)}”");
            yield break;
        }
    }

    private static List<(string Term, double Weight)> StemTerms(GateInput input)
    {
        var vocabulary = input.Index.Vocabulary;
        var root = input.Stem.FirstOrDefault(token => token.Head < 0);
        var terms = vocabulary.TermsOf(input.Content.Stem);
        var asked = AskedNoun(input.Stem);
        return [.. terms.Where(term => term != asked && !IsDate(term) && !(OfTheQuestion.Contains(term) && !InEvidence(input, term))).Order(StringComparer.Ordinal)
            .Select(term => (term, vocabulary.WeightOf(term) * (root is not null && vocabulary.LemmaOf(root.Form) == term ? 2 : 1)))];
    }

    // The article may say "last year" where the stem says 2018.
    private static bool IsDate(string term) => term.All(char.IsDigit) || Distractors.DateWording.Of(Words.Capitalised(term)) is not null;

    private static bool InEvidence(GateInput input, string term) => input.EvidenceFacts.Any(fact => input.Index.TermsOfFact(fact.Id).Contains(term));

    // The noun of "which country" stands for the answer and need not be in the article.
    private static string? AskedNoun(IReadOnlyList<Token> stem)
    {
        for (var i = 0; i + 1 < stem.Count; i++)
        {
            if (stem[i].PennTag is "WDT" or "WP" && stem[i].Form.ToLowerInvariant() is "which" or "what" && stem[i + 1].Tag == UniversalTag.Noun)
                return stem[i + 1].Lemma.ToLowerInvariant();
        }
        return null;
    }

    private static double Likeness(List<(string Term, double Weight)> stem, double total, HashSet<string> fact) =>
        stem.Where(term => fact.Contains(term.Term)).Sum(term => term.Weight) / total;

    private static double OfEvidence(GateInput input, List<(string Term, double Weight)> stem, double total)
    {
        var words = input.Index.Vocabulary.TermsOf(string.Join(' ', input.Content.Evidence.Select(anchor => anchor.Quote)));
        foreach (var entity in input.Index.EntitiesIn(string.Join(' ', input.Content.Evidence.Select(anchor => anchor.Quote))))
            words.UnionWith(input.Index.Vocabulary.TermsOf(entity.Name));
        foreach (var fact in input.EvidenceFacts)
            words.UnionWith(input.Index.TermsOfFact(fact.Id));
        return Likeness(stem, total, words);
    }

    private static bool IsOwn(GateInput input, Fact fact) =>
        input.EvidenceFacts.Any(own => own.Id == fact.Id || own.Sentence == fact.Sentence) || fact.IsNegated || fact.IsHypothetical;

    // What the other fact has where the answer would stand, if it is another than the key.
    private static string? OtherAnswer(GateInput input, Fact rival)
    {
        foreach (var role in rival.Roles)
        {
            if (role.Wording.Length > 0 && CouldAnswer(input, rival, role) && !IsKey(input, role) && !IsInStem(input, role))
                return role.Wording;
        }
        return null;
    }

    private static bool CouldAnswer(GateInput input, Fact rival, Role role)
    {
        if (input.Candidate is not { } candidate)
            return false;
        if (candidate.Answer == AnswerType.Post)
            return role.Kind == RoleKind.Attribute && HolderOf(candidate.Fact) is { } holder && HolderOf(rival) == holder;
        if (candidate.Asked is { } asked && asked.Kind == role.Kind)
            return candidate.Answer is not (AnswerType.Person or AnswerType.Organization or AnswerType.Country or AnswerType.City) || KindFits(input, candidate.Answer, role);
        return candidate.Answer switch
        {
            AnswerType.Date or AnswerType.Month or AnswerType.Year or AnswerType.Weekday => role.Kind == RoleKind.Time,
            AnswerType.Person or AnswerType.Organization => role.Kind is RoleKind.Agent or RoleKind.Companion && KindFits(input, candidate.Answer, role),
            _ => false,
        };
    }

    private static int? HolderOf(Fact fact) => fact.Roles.FirstOrDefault(role => role.Kind == RoleKind.Theme)?.Entity;

    private static bool KindFits(GateInput input, AnswerType type, Role role) => input.Index.EntityOf(role.Entity)?.Kind switch
    {
        EntityKind.Person => type is AnswerType.Person or AnswerType.People,
        EntityKind.Organization => type == AnswerType.Organization,
        EntityKind.GeopoliticalEntity => type is AnswerType.Country or AnswerType.City or AnswerType.Place,
        _ => type is not (AnswerType.Country or AnswerType.City),
    };

    private static bool IsKey(GateInput input, Role role)
    {
        if (input.Candidate?.Asked?.Entity is { } entity && role.Entity == entity)
            return true;
        return input.Keys.Any(key => Words.Holds(role.Wording, key) || Words.Holds(key, role.Wording)
            || input.Index.Vocabulary.TermsOf(key) is { Count: > 0 } terms && terms.IsSubsetOf(input.Index.Vocabulary.TermsOf(role.Wording)));
    }

    private static bool IsInStem(GateInput input, Role role) =>
        input.Index.Vocabulary.TermsOf(role.Wording) is { Count: > 0 } terms && terms.IsSubsetOf(input.Index.Vocabulary.TermsOf(input.Content.Stem));
}
