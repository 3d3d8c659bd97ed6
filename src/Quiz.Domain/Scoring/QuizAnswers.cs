using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;

namespace Quiz.Domain.Scoring;

/// <summary>Everything that answers some question of a quiz, right or wrong, in normal form; made once for each revision in memory.</summary>
internal sealed class QuizAnswers
{
    private static readonly ConditionalWeakTable<QuizRevision, QuizAnswers> Known = [];

    private readonly FrozenSet<string> keys;

    private QuizAnswers(QuizRevision quiz) =>
        keys = quiz.Questions.SelectMany(question => Of(question.Content.Item)).Select(Wording.Key).ToFrozenSet(StringComparer.Ordinal);

    public static QuizAnswers Of(QuizRevision quiz) => Known.GetValue(quiz, static quiz => new(quiz));

    /// <param name="key">As <see cref="Wording.Key(string)"/> makes it.</param>
    public bool Contains(string key) => keys.Contains(key);

    private static IEnumerable<string> Of(Item item) => item switch
    {
        SingleChoice choice => choice.Options.Select(option => option.Text),
        MultipleChoice choice => choice.Options.Select(option => option.Text),
        ShortAnswer shortAnswer => shortAnswer.Accepted,
        Cloze cloze => cloze.Gaps.SelectMany(gap => gap.Accepted),
        Matching matching => [.. matching.Prompts, .. matching.Matches, .. matching.Extra.Select(option => option.Text)],
        Ordering ordering => ordering.Elements,
        _ => [],
    };
}
