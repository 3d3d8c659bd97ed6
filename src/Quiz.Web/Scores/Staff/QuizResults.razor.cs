using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.JSInterop;
using MudBlazor;
using Quiz.Data;
using Quiz.Domain.Quizzes;
using Quiz.Web.Library;

namespace Quiz.Web.Scores.Staff;

/// <summary>The results of a quiz for staff: its attempts and how its questions fared.</summary>
public partial class QuizResults(IDbContextFactory<QuizDbContext> contexts, PublishedQuizzes quizzes, NavigationManager navigation, IJSRuntime script)
{
    private static readonly ImmutableArray<(AttemptSort Sort, string Heading)> Columns =
        [(AttemptSort.Learner, "Learner"), (AttemptSort.Score, "Score"), (AttemptSort.Time, "Time"), (AttemptSort.Finished, "Handed in")];

    private QuizRevision? quiz;
    private ImmutableArray<QuestionFigures>? figures;
    private ResultsView view = ResultsView.Default;
    private MudTable<LearnerAttempt>? table;
    private ImmutableArray<LearnerAttempt> first = [];
    private bool isRead;

    [Parameter]
    public Guid QuizId { get; set; }

    [SupplyParameterFromQuery(Name = "tab")]
    public string? Tab { get; set; }

    [SupplyParameterFromQuery(Name = "q")]
    public string? Query { get; set; }

    [SupplyParameterFromQuery(Name = "sort")]
    public string? Sort { get; set; }

    [SupplyParameterFromQuery(Name = "dir")]
    public string? Direction { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public int? PageNumber { get; set; }

    [SupplyParameterFromQuery(Name = "size")]
    public int? PageSize { get; set; }

    protected override async Task OnInitializedAsync()
    {
        view = ResultsView.From(Tab, Query, Sort, Direction, PageNumber, PageSize);
        await using var db = await contexts.CreateDbContextAsync();
        quiz = (await CurrentQuiz.FindAsync(db, quizzes, QuizId, CancellationToken.None))?.Revision;
        if (quiz is null)
            navigation.NotFound();
        else
        {
            first = (await QuizAttempts.ReadAsync(db, QuizId, view, CancellationToken.None)).Attempts;
            await CountAsync();
        }
    }

    private async Task<TableData<LearnerAttempt>> ReadAsync(TableState state, CancellationToken cancellation)
    {
        await ShowAsync(view with
        {
            Sort = Enum.TryParse<AttemptSort>(state.SortLabel, out var sort) ? sort : view.Sort,
            Descending = state.SortDirection is SortDirection.None ? view.Descending : state.SortDirection is SortDirection.Descending,
            Page = state.Page,
            PageSize = state.PageSize,
        });
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var attempts = await QuizAttempts.ReadAsync(db, QuizId, view, cancellation);
        isRead = true;
        StateHasChanged();
        return new() { Items = attempts.Attempts, TotalItems = attempts.Total };
    }

    private async Task SearchAsync(string? search)
    {
        view = view with { Search = search?.Trim() ?? "", Page = 0 };
        // Going to another page reads again, staying on the first has to be asked for.
        if (table is { CurrentPage: > 0 })
            table.NavigateTo(0);
        else if (table is not null)
            await table.ReloadServerData();
    }

    private async Task ShowTabAsync(int index)
    {
        await ShowAsync(view with { Tab = index == 1 ? ResultsView.Questions : ResultsView.Attempts });
        await CountAsync();
    }

    // Counting reads every answer to the quiz, so it waits until someone looks, and is not done for the prerendered page.
    private async Task CountAsync()
    {
        if (figures is not null || view.Tab != ResultsView.Questions || !RendererInfo.IsInteractive)
            return;
        await using var db = await contexts.CreateDbContextAsync();
        figures = await QuestionFigures.ReadAsync(db, quiz!, CancellationToken.None);
    }

    // Written into the address without a navigation, which would render the whole page anew on the server.
    private async Task ShowAsync(ResultsView next)
    {
        view = next;
        await script.InvokeVoidAsync("history.replaceState", null, "", $"/quizzes/{QuizId}/results{view.ToQuery()}");
    }

    private SortDirection InitialDirection(AttemptSort sort) =>
        sort != view.Sort ? SortDirection.None : view.Descending ? SortDirection.Descending : SortDirection.Ascending;

    // Left out where the screen is too narrow for all.
    private static string? ColumnClass(AttemptSort sort) => sort is AttemptSort.Time ? "staff__wide" : null;

    private string? AriaSort(AttemptSort sort) => sort != view.Sort ? null : view.Descending ? "descending" : "ascending";
}
