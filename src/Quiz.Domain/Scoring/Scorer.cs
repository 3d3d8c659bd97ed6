using Quiz.Domain.Answers;
using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;

namespace Quiz.Domain.Scoring;

/// <summary>How much of a question an answer gets right.</summary>
public static class Scorer
{
    /// <summary>
    /// From 0 to 1, rounded to four places:
    /// <list type="bullet">
    /// <item>single choice, true / false / not given: all or nothing;</item>
    /// <item>multiple choice: (keys chosen − distractors chosen) ÷ keys, at least 0;</item>
    /// <item>short answer: all or nothing, by <see cref="ShortAnswerMatcher"/>;</item>
    /// <item>cloze: the share of gaps that are right, each as a short answer;</item>
    /// <item>matching: the share of prompts given their match;</item>
    /// <item>ordering: of the pairs that are neighbours in the right order, the share whose first was placed before its second;</item>
    /// <item>select-evidence: all or nothing, any key sentence.</item>
    /// </list>
    /// A blank answer, and one of another item type, earns 0.
    /// </summary>
    /// <param name="quiz">The quiz around the question; its other answers are no typos of this one's.</param>
    public static decimal Share(QuizRevision quiz, QuizQuestion question, Answer? answer)
    {
        ArgumentNullException.ThrowIfNull(quiz);
        ArgumentNullException.ThrowIfNull(question);
        if (answer is null || answer.IsBlank)
            return 0;
        return (question.Content.Item, answer) switch
        {
            (SingleChoice item, ChoiceAnswer { Chosen: [var chosen] }) => item.Options.ElementAtOrDefault(chosen) is { IsKey: true } ? 1 : 0,
            (MultipleChoice item, ChoiceAnswer given) => OfChoices(item, given),
            (TrueFalseNotGiven item, VerdictAnswer given) => given.Chosen == item.Key ? 1 : 0,
            (ShortAnswer item, TextAnswer given) => ShortAnswerMatcher.IsRight(given.Text, item, quiz, ShortAnswerMatcher.Counted(question.Content.Stem)) ? 1 : 0,
            (Cloze item, GapsAnswer given) => Part(
                item.Gaps.Zip(given.Texts).Index().Count(gap => ShortAnswerMatcher.IsRight(gap.Item.Second, gap.Item.First, quiz, item.After(gap.Index))), item.Gaps.Length),
            (Matching item, MatchesAnswer given) => Part(
                given.Chosen.Take(item.Prompts.Length).Where((match, prompt) => match == prompt).Count(), item.Prompts.Length),
            (Ordering item, OrderAnswer given) => OfOrder(item, given),
            (SelectEvidence item, SentenceAnswer given) => item.Keys.Contains(given.Sentence) ? 1 : 0,
            _ => 0,
        };
    }

    private static decimal OfChoices(MultipleChoice item, ChoiceAnswer given)
    {
        var right = given.Chosen.Count(index => item.Options.ElementAtOrDefault(index) is { IsKey: true });
        var wrong = given.Chosen.Length - right;
        return Part(Math.Max(0, right - wrong), item.Options.Count(option => option.IsKey));
    }

    private static decimal OfOrder(Ordering item, OrderAnswer given)
    {
        var places = given.Places;
        var right = Enumerable.Range(1, Math.Min(places.Length, item.Elements.Length) - 1)
            .Count(element => places[element - 1] >= 0 && places[element - 1] < places[element]);
        return Part(right, item.Elements.Length - 1);
    }

    private static decimal Part(int right, int all) => Math.Round((decimal)right / all, 4, MidpointRounding.AwayFromZero);
}
