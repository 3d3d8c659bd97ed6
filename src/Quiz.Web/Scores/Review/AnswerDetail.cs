using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Quiz.Domain.Answers;
using Quiz.Domain.Attempts;
using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;
using Quiz.Domain.Scoring;

namespace Quiz.Web.Scores.Review;

/// <summary>An answer beside its key, laid out for reading; choices or parts, as the item asks.</summary>
/// <param name="Text">The text of a cloze with numbered gaps, else null.</param>
public sealed partial record AnswerDetail(ImmutableArray<ReviewedChoice> Choices, ImmutableArray<ReviewedPart> Parts, string? Text = null)
{
    /// <param name="answer">Null shows the key alone. An answer to another type of item counts as blank.</param>
    /// <param name="seed">Of the attempt, so that options stand as the learner saw them; null keeps the authored order.</param>
    public static AnswerDetail Of(QuizRevision quiz, QuizQuestion question, Answer? answer, long? seed)
    {
        ArgumentNullException.ThrowIfNull(quiz);
        ArgumentNullException.ThrowIfNull(question);
        return question.Content.Item switch
        {
            SingleChoice item => OfOptions(item.Options, answer, Order(item.Options.Length)),
            MultipleChoice item => OfOptions(item.Options, answer, Order(item.Options.Length)),
            TrueFalseNotGiven item => OfVerdicts(item, answer as VerdictAnswer),
            ShortAnswer item => new([], [Written(null, item, (answer as TextAnswer)?.Text, quiz, ShortAnswerMatcher.Counted(question.Content.Stem))]),
            Cloze item => new([], [.. item.Gaps.Select((gap, index) => Written(GapName(index), gap, At(answer as GapsAnswer, index), quiz, item.After(index)))], NumberedGaps(item.Text)),
            Matching item => new([], OfMatches(item, answer as MatchesAnswer)),
            Ordering item => new([], OfOrder(item, answer as OrderAnswer)),
            SelectEvidence item => OfSentences(item, answer as SentenceAnswer, quiz),
            var item => throw new ArgumentException($"There is no review for {item.GetType().Name}.", nameof(question)),
        };

        IEnumerable<int> Order(int count) => seed is { } known ? OptionOrder.For(question, quiz.Settings, known) : Enumerable.Range(0, count);
    }

    private static AnswerDetail OfOptions(ImmutableArray<Option> options, Answer? answer, IEnumerable<int> order)
    {
        var chosen = answer is ChoiceAnswer { IsBlank: false } choice ? choice.Chosen : [];
        return new(
            [.. order.Select(index => (Index: index, Option: options[index])).Select(shown => new ReviewedChoice(
                shown.Option.Text, chosen.Contains(shown.Index), shown.Option.IsKey, shown.Option.Kind, shown.Option.Rationale))],
            []);
    }

    private static AnswerDetail OfVerdicts(TrueFalseNotGiven item, VerdictAnswer? answer) => new(
        [.. Enum.GetValues<Verdict>().Select(verdict => new ReviewedChoice(
            verdict is Verdict.NotGiven ? "Not given" : verdict.ToString(), answer?.Chosen == verdict, item.Key == verdict))],
        []);

    private static AnswerDetail OfSentences(SelectEvidence item, SentenceAnswer? answer, QuizRevision quiz)
    {
        var chosen = answer is { IsBlank: false } && answer.Sentence < item.Sentences.Length ? answer.Sentence : -1;
        return new(
            [.. item.Keys.Append(chosen).Where(sentence => sentence >= 0).Distinct().Order()
                .Select(sentence => new ReviewedChoice(item.Sentences[sentence].Of(quiz.Article.Text), sentence == chosen, item.Keys.Contains(sentence)))],
            []);
    }

    private static ReviewedPart Written(string? prompt, ShortAnswer key, string? given, QuizRevision quiz, string following)
    {
        var text = string.IsNullOrWhiteSpace(given) ? null : given.Trim();
        var match = text is null ? default : ShortAnswerMatcher.Match(text, key, quiz, following);
        return new(prompt, text, string.Join(" / ", key.Accepted), match.IsRight, Spelling: match.Spelling);
    }

    private static string? At(GapsAnswer? answer, int gap) =>
        answer is { IsBlank: false } && gap < answer.Texts.Length ? answer.Texts[gap] : null;

    private static ImmutableArray<ReviewedPart> OfMatches(Matching item, MatchesAnswer? answer)
    {
        return [.. item.Prompts.Select((prompt, index) =>
        {
            var chosen = answer is { IsBlank: false } && index < answer.Chosen.Length ? answer.Chosen[index] : -1;
            var extra = chosen >= item.Matches.Length ? item.Extra.ElementAtOrDefault(chosen - item.Matches.Length) : null;
            return new ReviewedPart(
                prompt, extra?.Text ?? item.Matches.ElementAtOrDefault(chosen), item.Matches[index], chosen == index, extra?.Rationale);
        })];
    }

    // Points are given for each element that comes after the one before it, so that is what is called right here.
    private static ImmutableArray<ReviewedPart> OfOrder(Ordering item, OrderAnswer? answer)
    {
        return [.. item.Elements.Select((element, index) => new ReviewedPart(
            element,
            PlaceOf(index) is >= 0 and var place ? PlaceName(place) : null,
            PlaceName(index),
            index == 0 ? null : PlaceOf(index - 1) >= 0 && PlaceOf(index - 1) < PlaceOf(index)))];

        int PlaceOf(int element) => answer is { IsBlank: false } && element < answer.Places.Length ? answer.Places[element] : -1;
    }

    private static string GapName(int gap) => string.Create(CultureInfo.CurrentCulture, $"Gap {gap + 1}");

    private static string PlaceName(int place) => (place + 1).ToString(CultureInfo.CurrentCulture);

    private static string NumberedGaps(string text) => Gap().Replace(text, "($1) ____");

    [GeneratedRegex(@"\{(\d+)\}")]
    private static partial Regex Gap();
}
