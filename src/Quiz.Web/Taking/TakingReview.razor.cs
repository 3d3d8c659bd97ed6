using Microsoft.AspNetCore.Components;
using Quiz.Domain.Attempts;

namespace Quiz.Web.Taking;

public sealed partial class TakingReview
{
    [Parameter, EditorRequired]
    public required OpenAttempt Attempt { get; set; }

    [Parameter, EditorRequired]
    public int Current { get; set; }

    private static string StateOf(QuestionProgress question) =>
        (question.IsAnswered ? ", answered" : ", unanswered") + (question.IsFlagged ? ", flagged" : "");
}
