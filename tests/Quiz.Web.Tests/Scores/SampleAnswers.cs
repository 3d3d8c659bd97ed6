using Quiz.Domain.Answers;
using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;

namespace Quiz.Web.Tests.Scores;

/// <summary>A right and a wrong answer to any question.</summary>
internal static class SampleAnswers
{
    public static Answer Right(QuizQuestion question) => question.Content.Item switch
    {
        SingleChoice item => new ChoiceAnswer(Keys(item.Options)),
        MultipleChoice item => new ChoiceAnswer(Keys(item.Options)),
        TrueFalseNotGiven item => new VerdictAnswer(item.Key),
        ShortAnswer item => new TextAnswer(item.Accepted[0]),
        Cloze item => new GapsAnswer([.. item.Gaps.Select(gap => gap.Accepted[0])]),
        Matching item => new MatchesAnswer([.. Enumerable.Range(0, item.Prompts.Length)]),
        Ordering item => new OrderAnswer([.. Enumerable.Range(0, item.Elements.Length)]),
        SelectEvidence item => new SentenceAnswer(item.Keys[0]),
        var item => throw new ArgumentException($"No sample for {item.GetType().Name}.", nameof(question)),
    };

    public static Answer Wrong(QuizQuestion question) => question.Content.Item switch
    {
        SingleChoice item => new ChoiceAnswer([FirstDistractor(item.Options)]),
        MultipleChoice item => new ChoiceAnswer([FirstDistractor(item.Options)]),
        TrueFalseNotGiven item => new VerdictAnswer(item.Key is Verdict.True ? Verdict.False : Verdict.True),
        ShortAnswer => new TextAnswer("marmalade"),
        Cloze item => new GapsAnswer([.. item.Gaps.Select(_ => "marmalade")]),
        Matching item => new MatchesAnswer([.. Enumerable.Range(0, item.Prompts.Length).Select(index => (index + 1) % item.Prompts.Length)]),
        Ordering item => new OrderAnswer([.. Enumerable.Range(0, item.Elements.Length).Reverse()]),
        SelectEvidence item => new SentenceAnswer(Enumerable.Range(0, item.Sentences.Length).First(sentence => !item.Keys.Contains(sentence))),
        var item => throw new ArgumentException($"No sample for {item.GetType().Name}.", nameof(question)),
    };

    private static System.Collections.Immutable.ImmutableArray<int> Keys(IReadOnlyList<Option> options) =>
        [.. Enumerable.Range(0, options.Count).Where(index => options[index].IsKey)];

    private static int FirstDistractor(IReadOnlyList<Option> options) => Enumerable.Range(0, options.Count).First(index => !options[index].IsKey);
}
