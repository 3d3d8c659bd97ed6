using System.Collections.Immutable;
using System.Globalization;
using Quiz.Domain.Answers;
using Quiz.Domain.Questions;
using Quiz.Domain.Text;

namespace Quiz.Web.Taking;

/// <summary>Answers and keys in words, one line for each part. For eyes that may see keys only.</summary>
public static class AnswerWords
{
    /// <summary>The right answer.</summary>
    public static ImmutableArray<string> OfKey(Item item, string articleText) => item switch
    {
        SingleChoice choice => [.. choice.Options.Where(option => option.IsKey).Select(option => option.Text)],
        MultipleChoice choice => [.. choice.Options.Where(option => option.IsKey).Select(option => option.Text)],
        TrueFalseNotGiven statement => [Name(statement.Key)],
        ShortAnswer text => [text.Accepted[0]],
        Cloze cloze => [.. cloze.Gaps.Select((gap, index) => Numbered(index, gap.Accepted[0]))],
        Matching matching => [.. matching.Prompts.Zip(matching.Matches, Pair)],
        Ordering ordering => [.. ordering.Elements.Select((element, index) => Numbered(index, element))],
        SelectEvidence select => [.. select.Keys.Select(key => Quoted(select.Sentences[key], articleText))],
        _ => [],
    };

    /// <summary>What was answered; nothing where it was left blank.</summary>
    /// <param name="articleText">Of the article revision that the item was written for; null where it is not at hand, then sentences are numbered.</param>
    public static ImmutableArray<string> OfAnswer(Item item, Answer? answer, string? articleText) => (item, answer) switch
    {
        (_, null or { IsBlank: true }) => [],
        (SingleChoice choice, ChoiceAnswer given) => Texts(choice.Options, given.Chosen),
        (MultipleChoice choice, ChoiceAnswer given) => Texts(choice.Options, given.Chosen),
        (TrueFalseNotGiven, VerdictAnswer { Chosen: { } verdict }) => [Name(verdict)],
        (ShortAnswer, TextAnswer given) => [given.Text],
        (Cloze, GapsAnswer given) => [.. given.Texts.Select((text, index) => Numbered(index, OrBlank(text)))],
        (Matching matching, MatchesAnswer given) => [.. matching.Prompts.Zip(given.Chosen, (prompt, match) => Pair(prompt, MatchText(matching, match)))],
        (Ordering ordering, OrderAnswer given) => [.. ordering.Elements.Zip(given.Places).Where(pair => pair.Second >= 0).OrderBy(pair => pair.Second).Select(pair => Numbered(pair.Second, pair.First))],
        (SelectEvidence select, SentenceAnswer given) when given.Sentence < select.Sentences.Length =>
            [articleText is null ? string.Create(CultureInfo.InvariantCulture, $"Sentence {given.Sentence + 1}") : Quoted(select.Sentences[given.Sentence], articleText)],
        _ => [],
    };

    /// <summary>Why the wrong options that were chosen are wrong.</summary>
    public static ImmutableArray<string> Rationales(Item item, Answer? answer) => (item, answer) switch
    {
        (SingleChoice choice, ChoiceAnswer given) => Of(choice.Options, given.Chosen),
        (MultipleChoice choice, ChoiceAnswer given) => Of(choice.Options, given.Chosen),
        (Matching matching, MatchesAnswer given) => Of(matching.Extra, [.. given.Chosen.Select(index => index - matching.Matches.Length)]),
        _ => [],
    };

    private static ImmutableArray<string> Of(ImmutableArray<Option> options, ImmutableArray<int> chosen) =>
        [.. chosen.Select(index => options.ElementAtOrDefault(index)).Where(option => option?.Rationale is not null).Select(option => option!.Rationale!)];

    private static ImmutableArray<string> Texts(ImmutableArray<Option> options, ImmutableArray<int> chosen) =>
        [.. chosen.Select(index => options.ElementAtOrDefault(index)).OfType<Option>().Select(option => option.Text)];

    private static string Name(Verdict verdict) => verdict switch
    {
        Verdict.True => "True",
        Verdict.False => "False",
        _ => "Not given",
    };

    private static string MatchText(Matching matching, int index) =>
        index < 0 ? OrBlank("")
        : index < matching.Matches.Length ? matching.Matches[index]
        : OrBlank(matching.Extra.ElementAtOrDefault(index - matching.Matches.Length)?.Text ?? "");

    private static string Numbered(int index, string text) => string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {text}");

    private static string Pair(string left, string right) => $"{left} – {right}";

    private static string OrBlank(string text) => string.IsNullOrWhiteSpace(text) ? "(blank)" : text;

    private static string Quoted(TextSpan sentence, string articleText) => $"“{sentence.Of(articleText)}”";
}
