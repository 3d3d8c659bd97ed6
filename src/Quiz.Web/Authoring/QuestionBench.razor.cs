using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.JSInterop;
using Quiz.Domain.Articles;
using Quiz.Domain.Questions;
using Quiz.Domain.Text;
using Quiz.Generation.Verification;
using Quiz.Web.Authoring.Drafts;
using Quiz.Web.Authoring.Proposing;
using Quiz.Web.Reading;
using Quiz.Web.Scores;

namespace Quiz.Web.Authoring;

/// <summary>The list of a draft's questions, one of which is current and lights its evidence.</summary>
public sealed partial class QuestionBench(IJSRuntime script, QuestionProposer proposer)
{
    private const int ProposedAtOnce = 10;
    private const string ArticleChanged = "The article was changed meanwhile; nothing was added.";

    private ElementReference root;
    private ElementReference articlePane;
    private IJSObjectReference? module;
    private ArticleMarkup? markup;
    private string said = "";
    private Guid? current;
    private Guid? editing;
    private Guid? rejecting;
    private Guid? toFocus;
    private Guid? drawn;
    private int newType;
    private bool proposing;
    private CancellationTokenSource? asking;
    private string? told;
    private bool judging;
    private ArticleJudge? judge;
    private (QuestionContent Question, ImmutableArray<Finding> Findings)? judged;

    [Parameter, EditorRequired]
    public required Workbench Bench { get; set; }

    /// <summary>Who is named as the writer of new questions.</summary>
    [Parameter, EditorRequired]
    public required Author Writer { get; set; }

    private string Marked => markup is null ? "" : markup.Lit(
        [.. Bench.Content.Questions.SelectMany((question, index) => question.Id != current ? [] : question.Content.Evidence
            .Where(anchor => EvidenceSpan.StandsIn(anchor, Bench.Article!))
            .Select(anchor => new EvidenceMark(anchor.Span, index + 1)))],
        headlineLevel: 2);

    public async ValueTask DisposeAsync()
    {
        if (asking is not null)
            await asking.CancelAsync();
        try
        {
            if (module is not null)
                await module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and the module with it.
        }
    }

    protected override void OnParametersSet()
    {
        if (Bench.Article is { } article && !ReferenceEquals(markup?.Article, article))
            markup = new(article, Guid.Empty);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            module = await script.InvokeAsync<IJSObjectReference>("import", "/" + Assets["js/authoring.js"]);
            await module.InvokeVoidAsync("watchSelection");
        }
        _ = JudgeAsync();
        // Over a slow connection renderings wait for earlier ones to arrive: what shall have the focus is drawn first.
        if (toFocus is { } question && drawn == question && module is not null)
        {
            toFocus = null;
            await module.InvokeVoidAsync("show", root, question.ToString());
        }
    }

    // Judging takes some milliseconds and an analysis before the first: one judgement at a time, of what stands there then.
    private async Task JudgeAsync()
    {
        if (judging)
            return;
        judging = true;
        try
        {
            while (Bench.Article is { } article && current is { } id && Bench.Find(id) is { Content: var question } && !ReferenceEquals(judged?.Question, question))
            {
                if (!ReferenceEquals(judge?.Article, article))
                    judge = await proposer.ReadAsync(article);
                judged = (question, await judge!.JudgeAsync(question));
                StateHasChanged();
            }
        }
        finally
        {
            judging = false;
        }
    }

    private ImmutableArray<Finding> AdviceFor(DraftQuestion question) =>
        judged is { } known && ReferenceEquals(known.Question, question.Content) ? known.Findings : [];

    private async Task ProposeAsync()
    {
        if (proposing)
            return;
        (proposing, said) = (true, "Reading the article …");
        try
        {
            var wanted = ProposedAtOnce + Bench.Content.Questions.Length;
            var article = Bench.Article!;
            var proposal = await proposer.ProposeAsync(article, wanted, CancellationToken.None);
            if (await AddAsync(proposal.Questions, article) is not { } added)
                said = ArticleChanged;
            else
                said = proposal.Note ?? (added > 0 ? $"{Amounts.Count(added, "question")} proposed." : "There is nothing more to ask.");
        }
        finally
        {
            proposing = false;
        }
    }

    private async Task AskOrStopAsync()
    {
        if (asking is not null)
        {
            await asking.CancelAsync();
            return;
        }
        using var stop = new CancellationTokenSource();
        (asking, told) = (stop, $"Asking {proposer.Model} …");
        try
        {
            var article = Bench.Article!;
            var answer = await proposer.AskModelAsync(article, ProposedAtOnce, stop.Token);
            var outcome = answer.Failure ?? (await AddAsync(answer.Questions, article) is { } added
                ? $"{Amounts.Count(added, "question")} proposed by {proposer.Model}{PutAside(answer.PutAside)}."
                : ArticleChanged);
            told = $"{outcome} {answer.Cost}";
        }
        catch (OperationCanceledException)
        {
            told = "Stopped, and nothing was added. What the model had written by then may cost something all the same.";
        }
        finally
        {
            asking = null;
        }
    }

    private static string PutAside(int count) => count switch
    {
        0 => "",
        1 => "; 1 more had a flaw and was put aside",
        _ => $"; {count} more had flaws and were put aside",
    };

    /// <returns>How many were new; null when the article is another by now.</returns>
    private async Task<int?> AddAsync(ImmutableArray<QuestionContent> questions, ArticleRevision article)
    {
        if (Bench.Article?.Text != article.Text)
            return null;
        var added = Bench.AddProposals(questions);
        if (added > 0)
            await SelectAsync(Bench.Content.Questions[^added].Id);
        return added;
    }

    /// <returns>The words that are marked in the article, as a span of its text; null when there are none.</returns>
    private async Task<TextSpan?> MarkedWordsAsync()
    {
        if (module is null || await module.InvokeAsync<int[]?>("marked", articlePane) is not [var start, var end])
            return null;
        return new(start, end - start);
    }

    private Task AddAsync()
    {
        var question = BlankQuestion.Of(BlankQuestion.Types[newType].Blank, Writer);
        Bench.Add(question);
        return EditAsync(question.Id);
    }

    private Task SelectAsync(Guid question)
    {
        (current, rejecting, toFocus) = (question, null, question);
        return Task.CompletedTask;
    }

    private Task EditAsync(Guid question)
    {
        editing = question;
        return SelectAsync(question);
    }

    private Task DoneAsync()
    {
        (toFocus, editing) = (editing, null);
        return Task.CompletedTask;
    }

    private Task RemoveAsync(Guid question)
    {
        (editing, current) = (null, null);
        Bench.Remove(question);
        said = "The question is removed.";
        return Task.CompletedTask;
    }

    private Task AcceptAsync(Guid question)
    {
        Bench.Decide(question, Decision.Accepted);
        said = "Accepted.";
        return SelectAsync(question);
    }

    private void Reject(Guid question, string reason)
    {
        Bench.Decide(question, Decision.Rejected, reason);
        (rejecting, toFocus, said) = (null, question, "Rejected.");
    }

    private Task OnKeyAsync(KeyboardEventArgs pressed)
    {
        // Letters that are typed into a field are no commands.
        if (editing is not null || rejecting is not null || pressed.CtrlKey || pressed.AltKey || pressed.MetaKey)
            return Task.CompletedTask;
        return pressed.Key switch
        {
            "j" => MoveAsync(1),
            "k" => MoveAsync(-1),
            "a" when current is { } question => AcceptAsync(question),
            "e" when current is { } question => EditAsync(question),
            "r" when current is { } question => AskWhy(question),
            _ => Task.CompletedTask,
        };
    }

    private Task AskWhy(Guid question)
    {
        (rejecting, toFocus) = (question, question);
        return Task.CompletedTask;
    }

    private Task MoveAsync(int by)
    {
        var questions = Bench.Content.Questions;
        var at = current is { } known ? questions.Select(question => question.Id).ToList().IndexOf(known) : -1;
        var next = Math.Clamp(at + by, 0, questions.Length - 1);
        return SelectAsync(questions[next].Id);
    }
}
