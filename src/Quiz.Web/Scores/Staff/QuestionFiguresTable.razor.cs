using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Quiz.Domain.Questions;
using Quiz.Domain.Statistics;

namespace Quiz.Web.Scores.Staff;

public partial class QuestionFiguresTable
{
    [Parameter, EditorRequired]
    public Guid QuizId { get; set; }

    [Parameter, EditorRequired]
    public ImmutableArray<QuestionFigures> Figures { get; set; } = [];

    /// <summary>Of the article revision that the questions are anchored in.</summary>
    [Parameter, EditorRequired]
    public string ArticleText { get; set; } = "";

    private sealed record Choice(string Text, bool IsKey, int Times);

    private ImmutableArray<Choice> Choices(QuestionFigures figure)
    {
        var times = figure.Current.Choices;
        return figure.Question.Content.Item switch
        {
            SingleChoice item => [.. item.Options.Select((option, index) => new Choice(option.Text, option.IsKey, times[index]))],
            MultipleChoice item => [.. item.Options.Select((option, index) => new Choice(option.Text, option.IsKey, times[index]))],
            TrueFalseNotGiven item => [.. Enum.GetValues<Verdict>().Select(verdict =>
                new Choice(verdict is Verdict.NotGiven ? "Not given" : verdict.ToString(), verdict == item.Key, times[(int)verdict]))],
            // Of an article's many sentences only the keys and those that someone picked tell anything.
            SelectEvidence item => [.. item.Sentences
                .Select((sentence, index) => new Choice(sentence.Of(ArticleText), item.Keys.Contains(index), times[index]))
                .Where(choice => choice.IsKey || choice.Times > 0)],
            _ => [],
        };
    }

    private static string WordingText(Item item, WordingCount wording) =>
        item is Cloze ? $"gap {wording.Gap + 1} “{wording.Wording}” ({wording.Count})" : $"“{wording.Wording}” ({wording.Count})";
}
