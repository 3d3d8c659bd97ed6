using System.Collections.Frozen;
using Quiz.Domain.Questions;
using Quiz.Generation.Distractors;
using Quiz.Generation.Facts;
using Quiz.Generation.Stems;
using Quiz.Generation.Text;
using Quiz.Language.Entities;

namespace Quiz.Generation.Items;

/// <summary>
/// Statements that are true, false or not given. False ones change a number, a date, a place or a verb into its opposite, which
/// the article contradicts; a changed person does not always contradict it. Not given: words put in the mouth of someone else
/// who speaks in the article, or something that others may have done too, which nothing supports and nothing contradicts.
/// </summary>
internal sealed class StatementWriter(ArticleIndex index)
{
    // What several people may do to the same thing or person, each for himself.
    private static readonly FrozenSet<string> Shareable = FrozenSet.Create(
        "visit", "praise", "criticise", "criticize", "welcome", "join", "attend", "study", "support", "contact", "tour", "interview", "invite", "thank", "condemn", "endorse", "back", "defend");

    private const int FewestWords = 6;
    private const int MostWords = 28;

    public Statement? Of(Candidate candidate, DistractorSet found)
    {
        if (candidate.Statement is not { } text || Words.Count(text) is < FewestWords or > MostWords)
            return null;
        // A true statement stands in the article almost word for word and asks for little: only where false ones are as likely.
        return CanBeFalse(candidate, text, found) && Seed.Of(text) % 3 == 0 && !StandsInArticle(text) ? True(candidate, text) : NotGiven(candidate, text, found) ?? Unshared(candidate, text, found) ?? False(candidate, text, found) ?? Turned(candidate, text);
    }

    private Statement True(Candidate candidate, string text) => new(text, Verdict.True, $"The article says: “{Quote(candidate)}”");

    // What the article says in the same words wants no understanding.
    private bool StandsInArticle(string text) => index.Text.Contains(text[1..].TrimEnd('.'), StringComparison.OrdinalIgnoreCase);

    private static bool CanBeFalse(Candidate candidate, string text, DistractorSet found) =>
        found.Survivors.Length > 0 && (Contradictable(candidate) || candidate.Kind == FactKind.WhoSaid) && Words.Occurrences(text, candidate.Key) == 1;

    private Statement? False(Candidate candidate, string text, DistractorSet found)
    {
        if (!Contradictable(candidate) || Words.Occurrences(text, candidate.Key) != 1 || Thresholds.IsThreshold(text, text.IndexOf(candidate.Key, StringComparison.Ordinal)))
            return null;
        return found.Survivors.FirstOrDefault(option => option.Kind is DistractorKind.Misread or DistractorKind.Elsewhere || option.Order is not null) is { } wrong
            ? new(Words.Replace(text, candidate.Key, wrong.Text), Verdict.False, $"The article says “{candidate.Key}”, not “{wrong.Text}”: “{Quote(candidate)}”")
            : null;
    }

    private Statement? NotGiven(Candidate candidate, string text, DistractorSet found)
    {
        if (candidate is not { Kind: FactKind.WhoSaid, Answer: AnswerType.Person } || candidate.Asked is null || Words.Occurrences(text, candidate.Key) != 1)
            return null;
        var other = found.Survivors.FirstOrDefault(option => option.Entity is { } speaker && index.Facts.Any(fact => fact.Attribution?.Entity == speaker));
        return other is null
            ? null
            : new(Words.Replace(text, candidate.Key, other.Text), Verdict.NotGiven, $"{candidate.Key} said so; whether {other.Text} would say the same, the article does not tell.");
    }

    // "Anna Berg praised the plan": whether Karim Sadi did as well, nothing in the article decides.
    private Statement? Unshared(Candidate candidate, string text, DistractorSet found)
    {
        if (candidate is not { Answer: AnswerType.Person, Asked: { Kind: RoleKind.Agent, IsCoordinated: false } asked } || candidate.Fact.Modality != Modality.Actual || candidate.Fact.Attribution is not null
            || !Shareable.Contains(candidate.Fact.Predicate.Lemma) || Words.Occurrences(text, candidate.Key) != 1)
            return null;
        var matter = candidate.Fact.Roles.Where(role => role != asked).SelectMany(role => index.Vocabulary.TermsOf(role.Wording)).ToHashSet();
        var other = found.Survivors.FirstOrDefault(option => option.Kind == DistractorKind.Elsewhere && index.EntityOf(option.Entity) is { } person && IsUntold(person, candidate.Fact, matter));
        return other is null
            ? null
            : new(Words.Replace(text, candidate.Key, other.Text), Verdict.NotGiven, $"The article says so of {candidate.Key}; whether it is true of {other.Text} as well, nothing in it decides.");
    }

    // No sentence brings the person together with the matter, and none says that he or she did the like.
    private bool IsUntold(Entity person, Fact fact, HashSet<string> matter) =>
        !index.Facts.Any(other => other.Predicate.Lemma == fact.Predicate.Lemma && other.Roles.Any(role => role.Entity == person.Id))
        && person.References.All(reference => !index.Vocabulary.TermsOf(index.SentenceText(reference.Sentence)).Overlaps(matter));

    // "rose" for "fell", "accepted" for "rejected".
    private Statement? Turned(Candidate candidate, string text)
    {
        var fact = candidate.Fact;
        var tokens = index.Document.Sentences[fact.Sentence].Tokens;
        if (fact.Modality != Modality.Actual || fact.IsNegated || fact.Form is FactForm.Title or FactForm.Appositive || fact.Predicate.Token >= tokens.Length)
            return null;
        var verb = tokens[fact.Predicate.Token];
        var nouns = tokens.Where(token => token.Head == verb.Index && (token.Relation.StartsWith("nsubj", StringComparison.Ordinal) || token.Relation == "obj")).Select(token => token.Lemma.ToLowerInvariant()).ToList();
        return Words.Occurrences(text, verb.Form) == 1 && !Thresholds.GivesGround(index.SentenceText(fact.Sentence)) && OppositeVerbs.Of(verb, nouns) is { } opposite
            ? new(Words.Replace(text, verb.Form, opposite), Verdict.False, $"The article says “{verb.Form}”, the opposite of “{opposite}”: “{Quote(candidate)}”")
            : null;
    }

    // Not how old someone is: that is worth no reading for.
    private static bool Contradictable(Candidate candidate) => candidate.Fact.Modality == Modality.Actual && candidate.Kind != FactKind.WhoSaid && (candidate.Answer is
        AnswerType.Date or AnswerType.Month or AnswerType.Year or AnswerType.Weekday or AnswerType.Count or AnswerType.Money or AnswerType.Percent
        or AnswerType.Measure or AnswerType.Duration or AnswerType.Ordinal
        || candidate.Kind == FactKind.Where && candidate.Answer is AnswerType.City or AnswerType.Country);

    private string Quote(Candidate candidate) => Words.Shortened(candidate.Evidence[0].Of(index.Text), 200);
}
