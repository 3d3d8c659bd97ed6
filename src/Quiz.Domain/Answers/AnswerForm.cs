using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;

namespace Quiz.Domain.Answers;

/// <summary>
/// Translates between the values of a form and answers. Forms speak in indices on the screen
/// (<see cref="Attempts.OptionOrder"/>), so that a page never tells the authored order.
/// </summary>
public static class AnswerForm
{
    /// <summary>The longest text taken, in UTF-16 code units.</summary>
    public const int LongestText = 500;

    private const string True = "true";
    private const string False = "false";
    private const string NotGiven = "not-given";

    /// <summary>
    /// Reads the values of a form:
    /// <list type="bullet">
    /// <item>choice: the indices chosen;</item>
    /// <item>true / false / not given: <c>true</c>, <c>false</c> or <c>not-given</c>;</item>
    /// <item>short answer: the text; cloze: one text for each gap;</item>
    /// <item>matching: for each prompt an index of the right-hand list;</item>
    /// <item>ordering: for each element, as shown, its place from 1;</item>
    /// <item>select-evidence: the index of a sentence.</item>
    /// </list>
    /// An empty value leaves its part blank; no values leave all of it blank.
    /// </summary>
    /// <param name="order">Of <paramref name="question"/>, from index on the screen to the item's own.</param>
    /// <param name="error">What is wrong, for the learner to read; null when an answer is returned.</param>
    /// <returns>The answer, blank or not; null when the values make none.</returns>
    public static Answer? Parse(QuizQuestion question, ImmutableArray<int> order, IReadOnlyList<string> values, out string? error)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(values);
        try
        {
            error = null;
            return Parse(question.Content.Item, order, values);
        }
        catch (FormatException exception)
        {
            error = exception.Message;
            return null;
        }
    }

    /// <summary>The values that <see cref="Parse(QuizQuestion, ImmutableArray{int}, IReadOnlyList{string}, out string?)"/> reads as <paramref name="answer"/>.</summary>
    /// <param name="answer">To this question; null gives a blank form.</param>
    public static ImmutableArray<string> Values(QuizQuestion question, ImmutableArray<int> order, Answer? answer)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.Content.Item switch
        {
            SingleChoice or MultipleChoice => answer is ChoiceAnswer given
                ? [.. given.Chosen.Select(index => order.IndexOf(index)).Order().Select(Number)]
                : [],
            TrueFalseNotGiven => answer is VerdictAnswer { Chosen: { } verdict } ? [Name(verdict)] : [],
            ShortAnswer => [(answer as TextAnswer)?.Text ?? ""],
            Cloze cloze => answer is GapsAnswer given ? given.Texts : Blank(cloze.Gaps.Length),
            Matching matching => answer is MatchesAnswer given
                ? [.. given.Chosen.Select(index => index < 0 ? "" : Number(order.IndexOf(index)))]
                : Blank(matching.Prompts.Length),
            Ordering ordering => answer is OrderAnswer given
                ? [.. order.Select(element => given.Places[element] < 0 ? "" : Number(given.Places[element] + 1))]
                : Blank(ordering.Elements.Length),
            SelectEvidence => [answer is SentenceAnswer { IsBlank: false } given ? Number(order.IndexOf(given.Sentence)) : ""],
            var item => throw Unknown(item),
        };
    }

    private static Answer Parse(Item item, ImmutableArray<int> order, IReadOnlyList<string> values) => item switch
    {
        SingleChoice => new ChoiceAnswer(Chosen(order, values, atMost: 1)),
        MultipleChoice => new ChoiceAnswer(Chosen(order, values, atMost: order.Length)),
        TrueFalseNotGiven => new VerdictAnswer(Verdicts(values)),
        ShortAnswer => new TextAnswer(Text(OneOf(values), "The answer")),
        Cloze cloze => new GapsAnswer(
            [.. All(values, cloze.Gaps.Length, "gaps").Select((value, gap) => Text(value, $"The answer in gap {gap + 1}"))]),
        Matching matching => new MatchesAnswer(Matches(matching, order, values)),
        Ordering ordering => new OrderAnswer(Places(ordering, order, values)),
        SelectEvidence => new SentenceAnswer(OneOf(values) is { Length: > 0 } value ? Index(value, order, "sentence") : -1),
        _ => throw Unknown(item),
    };

    private static ImmutableArray<int> Chosen(ImmutableArray<int> order, IReadOnlyList<string> values, int atMost)
    {
        ImmutableArray<int> chosen = [.. values.Where(value => value.Length > 0).Select(value => Index(value, order, "option")).Distinct().Order()];
        return chosen.Length <= atMost ? chosen : throw new FormatException($"{chosen.Length} options are chosen, but only one may be.");
    }

    private static Verdict? Verdicts(IReadOnlyList<string> values) => OneOf(values) switch
    {
        "" => null,
        True => Verdict.True,
        False => Verdict.False,
        NotGiven => Verdict.NotGiven,
        var value => throw new FormatException($"“{Shown(value)}” is none of true, false and not given."),
    };

    private static ImmutableArray<int> Matches(Matching matching, ImmutableArray<int> order, IReadOnlyList<string> values)
    {
        ImmutableArray<int> chosen =
            [.. All(values, matching.Prompts.Length, "prompts").Select(value => value.Length == 0 ? -1 : Index(value, order, "match"))];
        if (Repeated(chosen) is var (first, second))
            throw new FormatException($"“{matching.Prompts[first]}” and “{matching.Prompts[second]}” have the same match.");
        return chosen;
    }

    private static ImmutableArray<int> Places(Ordering ordering, ImmutableArray<int> order, IReadOnlyList<string> values)
    {
        var shown = All(values, ordering.Elements.Length, "elements");
        var places = new int[shown.Count];
        for (var display = 0; display < shown.Count; display++)
            places[order[display]] = shown[display].Length == 0 ? -1 : Place(shown[display], shown.Count);
        if (Repeated([.. order.Select(element => places[element])]) is var (first, second))
            throw new FormatException($"“{ordering.Elements[order[first]]}” and “{ordering.Elements[order[second]]}” have the same place.");
        return [.. places];
    }

    private static int Index(string value, ImmutableArray<int> order, string what) =>
        Whole(value) is { } index && index < order.Length ? order[index] : throw new FormatException($"“{Shown(value)}” names no {what} of this question.");

    private static int Place(string value, int count) =>
        Whole(value) is { } place && place >= 1 && place <= count ? place - 1 : throw new FormatException($"“{Shown(value)}” is no place from 1 to {count}.");

    private static string Text(string value, string what)
    {
        if (value.Length > LongestText)
            throw new FormatException($"{what} is {value.Length} characters long; at most {LongestText} can be kept.");
        // Broken surrogates and control characters cannot be stored everywhere, and no keyboard types them.
        var text = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes())
            text.Append(Rune.IsControl(rune) ? " " : rune.ToString());
        return text.ToString();
    }

    private static string OneOf(IReadOnlyList<string> values) => All(values, 1, "answers")[0];

    private static IReadOnlyList<string> All(IReadOnlyList<string> values, int count, string what) =>
        values.Count == count ? values
        : values.Count == 0 ? Blank(count)
        : throw new FormatException($"{values.Count} {what} were sent where the question has {count}.");

    private static (int First, int Second)? Repeated(ImmutableArray<int> values)
    {
        for (var second = 1; second < values.Length; second++)
        {
            var first = values.IndexOf(values[second]);
            if (values[second] >= 0 && first < second)
                return (first, second);
        }
        return null;
    }

    private static int? Whole(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Name(Verdict verdict) => verdict switch
    {
        Verdict.True => True,
        Verdict.False => False,
        _ => NotGiven,
    };

    private static ImmutableArray<string> Blank(int count) => [.. Enumerable.Repeat("", count)];

    private static string Shown(string value) => value.Length <= 20 ? value : value[..20] + "…";

    private static ArgumentException Unknown(Item item) => new($"There is no form for {item.GetType().Name}.", nameof(item));
}
