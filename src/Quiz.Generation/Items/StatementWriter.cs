using Quiz.Domain.Questions;
using Quiz.Generation.Distractors;
using Quiz.Generation.Facts;
using Quiz.Generation.Stems;
using Quiz.Generation.Text;

namespace Quiz.Generation.Items;

/// <summary>
/// Statements that are true, false or not given. False ones change a number, a date or a place, which the
/// article contradicts; a changed person does not always contradict it. Not given: words put in the mouth of someone else
/// who speaks in the article, which nothing supports and nothing contradicts.
/// </summary>
internal sealed class StatementWriter(ArticleIndex index)
{
    private const int FewestWords = 6;
    private const int MostWords = 28;

    public Statement? Of(Candidate candidate, DistractorSet found)
    {
        if (candidate.Statement is not { } text || Words.Count(text) is < FewestWords or > MostWords)
            return null;
        // A true statement stands in the article almost word for word and asks for little: only where false ones are as likely.
        return CanBeFalse(candidate, text, found) && Seed.Of(text) % 3 == 0 ? True(candidate, text) : NotGiven(candidate, text, found) ?? False(candidate, text, found);
    }

    private Statement True(Candidate candidate, string text) => new(text, Verdict.True, $"The article says: “{Quote(candidate)}”");

    private static bool CanBeFalse(Candidate candidate, string text, DistractorSet found) =>
        found.Survivors.Length > 0 && (Contradictable(candidate) || candidate.Kind == FactKind.WhoSaid) && Words.Occurrences(text, candidate.Key) == 1;

    private Statement? False(Candidate candidate, string text, DistractorSet found)
    {
        if (!Contradictable(candidate) || Words.Occurrences(text, candidate.Key) != 1)
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

    private static bool Contradictable(Candidate candidate) => candidate.Fact.Modality == Modality.Actual && candidate.Kind != FactKind.WhoSaid && (candidate.Answer is
        AnswerType.Date or AnswerType.Month or AnswerType.Year or AnswerType.Weekday or AnswerType.Count or AnswerType.Money or AnswerType.Percent or AnswerType.Age
        or AnswerType.Measure or AnswerType.Duration or AnswerType.Ordinal
        || candidate.Kind == FactKind.Where && candidate.Answer is AnswerType.City or AnswerType.Country);

    private string Quote(Candidate candidate) => Words.Shortened(candidate.Evidence[0].Of(index.Text), 200);
}
