using System.Collections.Immutable;
using Quiz.Domain.Articles;
using Quiz.Domain.Library;
using Quiz.Domain.Questions;

namespace Quiz.EndToEnd.Tests.Taking;

/// <summary>What a learner may not be sent before the answer is checked or handed in.</summary>
public static class Secrets
{
    /// <summary>Names by which pages and replies speak of keys.</summary>
    public static readonly ImmutableArray<string> Names =
        ["isKey", "is-key", "data-keys", "data-verdict", "data-evidence=", "rationale", "option--key", "class=\"evidence\"", "\"explanation\"", "\"accepted\"", "feedback--"];

    /// <summary>Why the answer is right, and why the others are wrong.</summary>
    public static IEnumerable<string> Reasons(QuestionContent question) =>
        [question.Explanation, .. Options(question.Item).Select(option => option.Rationale).OfType<string>()];

    /// <summary>Wordings that count as right and stand neither in the article nor in what the questions themselves say.</summary>
    public static IEnumerable<string> Wordings(QuestionContent question, ArticleRevision article, ImmutableArray<QuestionDraft> all)
    {
        var visible = string.Join('\n', [article.Text, .. all.SelectMany(draft => Shown(draft.Content))]);
        IEnumerable<string> accepted = question.Item switch
        {
            ShortAnswer answer => answer.Accepted,
            Cloze cloze => cloze.Gaps.SelectMany(gap => gap.Accepted),
            _ => [],
        };
        return accepted.Where(wording => !visible.Contains(wording, StringComparison.OrdinalIgnoreCase));
    }

    private static ImmutableArray<Option> Options(Item item) => item switch
    {
        SingleChoice choice => choice.Options,
        MultipleChoice choice => choice.Options,
        Matching matching => matching.Extra,
        _ => [],
    };

    private static IEnumerable<string> Shown(QuestionContent question) => [question.Stem, .. question.Item switch
    {
        SingleChoice choice => choice.Options.Select(option => option.Text),
        MultipleChoice choice => choice.Options.Select(option => option.Text),
        Cloze cloze => [cloze.Text],
        Matching matching => [.. matching.Prompts, .. matching.Matches, .. matching.Extra.Select(option => option.Text)],
        Ordering ordering => ordering.Elements,
        _ => Enumerable.Empty<string>(),
    }];
}
