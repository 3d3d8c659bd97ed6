using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;
using Quiz.Domain.Scoring;
using Quiz.Domain.Statistics;

namespace Quiz.Web.Scores.Staff;

public partial class QuestionFigure
{
    [Parameter, EditorRequired]
    public QuestionFigures Figures { get; set; } = default!;

    /// <summary>The revision that asks the question.</summary>
    [Parameter, EditorRequired]
    public QuizRevision Quiz { get; set; } = default!;

    private sealed record Choice(string Text, bool IsKey, int Times);

    private Item Item => Figures.Question.Content.Item;

    private ImmutableArray<Choice> Choices()
    {
        var times = Figures.Current.Choices;
        return Item switch
        {
            SingleChoice item => [.. item.Options.Select((option, index) => new Choice(option.Text, option.IsKey, times[index]))],
            MultipleChoice item => [.. item.Options.Select((option, index) => new Choice(option.Text, option.IsKey, times[index]))],
            TrueFalseNotGiven item => [.. Enum.GetValues<Verdict>().Select(verdict =>
                new Choice(verdict is Verdict.NotGiven ? "Not given" : verdict.ToString(), verdict == item.Key, times[(int)verdict]))],
            // Of an article's many sentences only the keys and those that someone picked tell anything.
            SelectEvidence item => [.. item.Sentences
                .Select((sentence, index) => new Choice(sentence.Of(Quiz.Article.Text), item.Keys.Contains(index), times[index]))
                .Where(choice => choice.IsKey || choice.Times > 0)],
            _ => [],
        };
    }

    private string? GapName(int gap) => Item is Cloze ? $"Gap {gap + 1}" : null;

    private bool IsAccepted(WordingCount wording) => Item switch
    {
        Cloze cloze => wording.Gap < cloze.Gaps.Length && ShortAnswerMatcher.IsRight(wording.Wording, cloze.Gaps[wording.Gap], Quiz, cloze.After(wording.Gap)),
        ShortAnswer key => ShortAnswerMatcher.IsRight(wording.Wording, key, Quiz, ShortAnswerMatcher.Counted(Figures.Question.Content.Stem)),
        _ => false,
    };
}
