using System.Collections.Immutable;
using System.Data.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.EntityFrameworkCore;
using Quiz.Generation.Verification;
using Quiz.Web.Authoring.Drafts;
using Quiz.Web.Authoring.Proposing;

namespace Quiz.Web.Authoring;

/// <summary>An author's place of work: the article, its questions, publishing. Everything is saved as it changes.</summary>
public sealed partial class DraftEditor(DraftDesk desk, QuestionProposer proposer, NavigationManager navigation, TimeProvider time, ILoggerFactory loggers) : IDisposable
{
    private const string ArticleStep = "article";
    private const string QuestionsStep = "questions";
    private const string PublishStep = "publish";
    private const string DeleteStep = "delete";

    private static readonly ImmutableArray<(string Name, string Label)> Steps = [(ArticleStep, "Article"), (QuestionsStep, "Questions"), (PublishStep, "Publish")];

    private Workbench? bench;
    private DraftSaver? saver;
    private Author? author;
    private string step = ArticleStep;
    private string? slug;
    private string? publishProblem;
    private string? deleteProblem;
    private bool published;
    private bool pasting;

    [Parameter]
    public Guid DraftId { get; set; }

    [SupplyParameterFromQuery(Name = "step")]
    public string? Step { get; set; }

    [CascadingParameter]
    private Task<AuthenticationState> Authentication { get; set; } = default!;

    private string Title => bench is { Headline.Length: > 0 } ? bench.Headline : "New article";

    public void Dispose()
    {
        if (bench is not null)
            bench.Changed -= OnChanged;
    }

    protected override async Task OnInitializedAsync()
    {
        QuestionProposer.WarmUp();
        author = Author.Of((await Authentication).User);
        await ReloadAsync();
        // What was never saved cannot be deleted.
        step = Steps.Any(known => known.Name == Step) || Step == DeleteStep && saver?.State is SaveState.Saved ? Step! : ArticleStep;
    }

    private async Task ReloadAsync()
    {
        var stored = author is null ? null : await desk.FindAsync(DraftId, author, CancellationToken.None);
        if (author is null || stored is null && await desk.ExistsAsync(DraftId, CancellationToken.None))
        {
            navigation.NotFound();
            return;
        }
        Dispose();
        bench = new(stored?.Content ?? DraftContent.Empty);
        saver = new(desk, DraftId, author, bench, time, loggers.CreateLogger<DraftSaver>());
        slug = stored?.Slug;
        if (stored is not null)
            saver.StartFrom(stored);
        bench.Changed += OnChanged;
    }

    private void OnChanged()
    {
        (published, publishProblem) = (false, null);
        _ = saver!.SaveAsync();
        StateHasChanged();
    }

    private string? ReadPage(string page)
    {
        var problem = bench!.ReadPage(page);
        pasting = pasting && problem is not null;
        return problem;
    }

    // The step is part of the address, so that reloading and going back keep it.
    private void Show(string next)
    {
        step = next;
        navigation.NavigateTo(navigation.GetUriWithQueryParameter("step", next), replace: true);
    }

    private async Task PublishAsync()
    {
        try
        {
            await saver!.SaveAsync();
            if (saver.State is not SaveState.Saved)
            {
                publishProblem = "Nothing is published, because the draft is not saved: its state is told beside its headline.";
                return;
            }
            if (await BlockedAsync() is { } blocked)
            {
                publishProblem = blocked;
                return;
            }
            slug = await desk.PublishAsync(DraftId, author!, bench!, CancellationToken.None) ?? slug;
            (published, publishProblem) = (slug is not null, slug is null ? "This draft is no longer yours." : null);
        }
        catch (Exception problem)
        {
            AuthoringLog.DraftNotPublished(loggers.CreateLogger<DraftEditor>(), problem, DraftId);
            publishProblem = "It could not be published. Nothing was changed; try again.";
        }
    }

    private async Task DeleteAsync()
    {
        try
        {
            deleteProblem = await saver!.DeleteAsync() ? null
                : saver.State is SaveState.Conflict ? "Nothing was deleted: the draft was changed in another window. Choose above which version stays."
                : "Nothing was deleted, because the draft cannot be saved at the moment. Try again.";
        }
        catch (DbException problem)
        {
            AuthoringLog.DraftNotDeleted(loggers.CreateLogger<DraftEditor>(), problem, DraftId);
            deleteProblem = "It could not be deleted. Nothing was changed; try again.";
        }
    }

    private async Task UndoDeleteAsync()
    {
        try
        {
            await saver!.UndoDeleteAsync();
            deleteProblem = null;
            Show(ArticleStep);
        }
        catch (Exception problem) when (problem is DbException or DbUpdateException)
        {
            AuthoringLog.DraftNotDeleted(loggers.CreateLogger<DraftEditor>(), problem, DraftId);
            deleteProblem = "It could not be brought back yet; try again.";
        }
    }

    // What the gate advises is the author's to weigh; what it blocks is not published, whoever wrote it.
    private async Task<string?> BlockedAsync()
    {
        var judge = await proposer.ReadAsync(bench!.Article!);
        foreach (var question in bench.Accepted)
        {
            if ((await judge.JudgeAsync(question.Content)).FirstOrDefault(finding => finding.Severity is Severity.Blocks) is { } finding)
                return $"“{question.Content.Stem}” cannot be published like this: {finding.Message}";
        }
        return null;
    }
}
