using Microsoft.AspNetCore.Components;
using Quiz.Domain.Questions;

namespace Quiz.Web.Scores.Review;

public partial class AnswerTable
{
    [Parameter, EditorRequired]
    public AnswerDetail Detail { get; set; } = new([], []);

    /// <summary>Whether a learner's answer is shown; otherwise the key alone, with every rationale.</summary>
    [Parameter]
    public bool IsAnswered { get; set; }

    /// <summary>Whether the reader is the one who answered.</summary>
    [Parameter]
    public bool IsOwn { get; set; } = true;

    /// <summary>Names the table for those who move between regions.</summary>
    [Parameter]
    public string Label { get; set; } = "Answer";

    [Parameter]
    public bool IsOrdering { get; set; }

    private string Given => IsOwn ? "Your answer" : "The learner’s answer";

    private string GivenHeading => IsOrdering ? IsOwn ? "Your place" : "The learner’s place" : Given;

    private string RightHeading => IsOrdering ? "Right place" : "Right answer";

    private static string ClassOf(ReviewedChoice choice) => choice switch
    {
        { IsKey: true } => "choice choice--right",
        { IsChosen: true } => "choice choice--wrong",
        _ => "choice",
    };

    private static string SignOf(ReviewedChoice choice) => choice switch
    {
        { IsKey: true } => "✓",
        { IsChosen: true } => "✗",
        _ => "",
    };

    private string? WordsOf(ReviewedChoice choice) => choice switch
    {
        { IsChosen: true, IsKey: true } => $"{Given}, right",
        { IsChosen: true } => $"{Given}, not right",
        { IsKey: true } => IsAnswered ? "Right, not chosen" : "Right answer",
        _ => null,
    };

    private static string PartClass(ReviewedPart part) => part.IsRight switch
    {
        true => "part part--right",
        false => "part part--wrong",
        null => "part",
    };

    private static string PartSign(ReviewedPart part) => part.Given is null ? "–" : part.IsRight switch { true => "✓", false => "✗", null => "" };

    private static string PartWord(ReviewedPart part) => part.Given is null ? "" : part.IsRight switch { true => "(right)", false => "(not right)", null => "" };

    private static string? Spelt(ReviewedPart part) => part.Spelling is null ? null : $" (spelt: {part.Spelling})";

    private static string KindName(DistractorKind kind) => kind switch
    {
        DistractorKind.Misread => "A misreading of the evidence",
        DistractorKind.Elsewhere => "True elsewhere in the article",
        _ => "Nowhere in the article",
    };
}
