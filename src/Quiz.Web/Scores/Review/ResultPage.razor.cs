using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Quiz.Data;
using Quiz.Web.Learners;
using Quiz.Web.Library;
using Quiz.Web.Reading;

namespace Quiz.Web.Scores.Review;

/// <summary>The result of one attempt, for its learner and for staff; static.</summary>
public partial class ResultPage(IDbContextFactory<QuizDbContext> contexts, PublishedQuizzes quizzes, NavigationManager navigation)
{
    private ResultAccess? access;
    private AttemptHead? attempt;
    private AttemptReview? review;
    private Retake? retake;
    private bool isOwner;
    private string title = "Result";
    private string article = "";

    [Parameter]
    public Guid AttemptId { get; set; }

    /// <summary>What sent the reader here: <c>finished</c> when they tried to answer after handing in or after the time limit.</summary>
    [SupplyParameterFromQuery]
    public string? Notice { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    private string Address => $"/attempts/{AttemptId}/result";

    private string InWords
    {
        get
        {
            (Outcome Outcome, string Words)[] all =
                [(Outcome.Right, "right"), (Outcome.Partly, "partly right"), (Outcome.Wrong, "not right"), (Outcome.Blank, "left blank")];
            var parts = all.Where(part => review!.Count(part.Outcome) > 0).Select(part => $"{review!.Count(part.Outcome)} {part.Words}");
            return $"Of {Amounts.Count(review!.Questions.Length, "question")}: {string.Join(", ", parts)}.";
        }
    }

    protected override async Task OnInitializedAsync()
    {
        await using var db = await contexts.CreateDbContextAsync(Http.RequestAborted);
        attempt = await AttemptHead.FindAsync(db, AttemptId, Http.RequestAborted);
        access = Http.User.Judge(attempt);
        switch (access)
        {
            case ResultAccess.OwnOpen:
                navigation.NavigateTo($"/attempts/{AttemptId}");
                return;
            case ResultAccess.Allowed:
                await ShowAsync(db, attempt!);
                return;
            case ResultAccess.Unknown:
                // The site's page for what is not there is shown instead of this one.
                navigation.NotFound();
                return;
            default:
                Http.Response.StatusCode = StatusCodes.Status403Forbidden;
                return;
        }
    }

    private async Task ShowAsync(QuizDbContext db, AttemptHead head)
    {
        var quiz = await quizzes.FindAsync(head.QuizRevisionId)
            ?? throw new InvalidOperationException($"Attempt {head.Id} pins quiz revision {head.QuizRevisionId}, which is not stored.");
        isOwner = Http.User.LearnerId() == head.LearnerId;
        title = quiz.Revision.Title;
        review = await AttemptReview.ReadAsync(db, head, quiz.Revision, Http.RequestAborted);
        var marks = quiz.Revision.Questions
            .SelectMany(question => question.Content.Evidence, (question, anchor) => new EvidenceMark(anchor.Span, question.Position + 1));
        article = quiz.Article.Lit([.. marks], headlineLevel: 2, backTo: $"{Address}#question-");
        if (isOwner)
        {
            var offered = (await quizzes.ShelfAsync(Http.RequestAborted)).FindByQuiz(head.QuizId)?.QuizRevisionId;
            var current = offered is { } revision ? await quizzes.FindAsync(revision) : null;
            retake = await Retake.ReadAsync(db, head, current?.Revision.Settings, Http.RequestAborted);
        }
    }
}
