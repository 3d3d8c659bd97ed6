using System.Collections.Immutable;
using Quiz.Domain.Answers;
using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;
using Quiz.Domain.Scoring;

namespace Quiz.Domain.Statistics;

/// <summary>How learners fared at one question of a quiz.</summary>
/// <param name="Count">Responses, blank ones included.</param>
/// <param name="Blank">Responses left blank.</param>
/// <param name="Facility">Mean share of the points earned, from 0 to 1, to four places; null without responses.</param>
/// <param name="Choices">
/// How often each was chosen: by option index (choice), by <see cref="Verdict"/> (true / false / not given), by sentence
/// index (select-evidence); empty for other items.
/// </param>
/// <param name="Wordings">Of a short answer, and of each gap of a cloze, the most common ones, at most <see cref="MostWordings"/>.</param>
public sealed record ItemStatistics(
    QuizQuestion Question,
    int Count,
    int Blank,
    decimal? Facility,
    ImmutableArray<int> Choices,
    ImmutableArray<WordingCount> Wordings)
{
    public const int MostWordings = 10;

    public static ItemStatistics Of(QuizQuestion question, IReadOnlyCollection<ItemResponse> responses)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(responses);
        var answers = responses.Select(response => response.Answer).OfType<Answer>().Where(answer => !answer.IsBlank).ToList();
        return new(
            question,
            responses.Count,
            responses.Count - answers.Count,
            responses.Count == 0 ? null : Math.Round(responses.Average(response => response.Share), 4, MidpointRounding.AwayFromZero),
            Counts(ChoicesOf(question.Content.Item), answers.SelectMany(Chosen)),
            [.. answers.SelectMany(Texts).GroupBy(text => text.Gap, text => text.Text).OrderBy(gap => gap.Key).SelectMany(MostCommon)]);
    }

    private static int ChoicesOf(Item item) => item switch
    {
        SingleChoice choice => choice.Options.Length,
        MultipleChoice choice => choice.Options.Length,
        TrueFalseNotGiven => Enum.GetValues<Verdict>().Length,
        SelectEvidence evidence => evidence.Sentences.Length,
        _ => 0,
    };

    private static IEnumerable<int> Chosen(Answer answer) => answer switch
    {
        ChoiceAnswer choice => choice.Chosen,
        VerdictAnswer { Chosen: { } verdict } => [(int)verdict],
        SentenceAnswer evidence => [evidence.Sentence],
        _ => [],
    };

    private static ImmutableArray<int> Counts(int choices, IEnumerable<int> chosen)
    {
        var times = chosen.CountBy(index => index).ToDictionary();
        return [.. Enumerable.Range(0, choices).Select(index => times.GetValueOrDefault(index))];
    }

    private static IEnumerable<(int Gap, string Text)> Texts(Answer answer) => answer switch
    {
        TextAnswer text => [(0, text.Text)],
        GapsAnswer gaps => gaps.Texts.Select((text, gap) => (gap, text)).Where(gap => !string.IsNullOrWhiteSpace(gap.text)),
        _ => [],
    };

    private static IEnumerable<WordingCount> MostCommon(IGrouping<int, string> texts) => texts
        .CountBy(Wording.Normalise)
        .OrderByDescending(wording => wording.Value)
        .ThenBy(wording => wording.Key, StringComparer.Ordinal)
        .Take(MostWordings)
        .Select(wording => new WordingCount(texts.Key, wording.Key, wording.Value));
}
