using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Quiz.Data;
using Quiz.Web.Learners;

namespace Quiz.Web.Scores.Mine;

/// <summary>All that the reader has done, guest or not; static.</summary>
public partial class MyScores(IDbContextFactory<QuizDbContext> contexts)
{
    private LearnerScores scores = LearnerScores.None;
    private bool isSignedIn;
    private int page = 1;

    /// <summary>Of the attempts, from 1.</summary>
    [SupplyParameterFromQuery(Name = "page")]
    public int? PageNumber { get; set; }

    /// <summary>What sent the reader here: <c>no-attempts-left</c> when a quiz could not be started again.</summary>
    [SupplyParameterFromQuery]
    public string? Notice { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    private string Summary => scores switch
    {
        { Finished: 0 } => $"{Amounts.Count(scores.Count, "attempt")}, none handed in yet.",
        { Mean: { } mean } => $"{Amounts.Count(scores.Finished, "finished attempt")}, {Amounts.Percent(mean)} of the points on average.",
        _ => $"{Amounts.Count(scores.Finished, "finished attempt")}.",
    };

    protected override async Task OnInitializedAsync()
    {
        isSignedIn = Http.User.Identity?.IsAuthenticated == true;
        if (Http.User.LearnerId() is not { } learner)
            return;
        await using var db = await contexts.CreateDbContextAsync(Http.RequestAborted);
        scores = await LearnerScores.ReadAsync(db, learner, PageNumber ?? 1, Http.RequestAborted);
        page = Math.Clamp(PageNumber ?? 1, 1, scores.Pages);
    }
}
