using Microsoft.AspNetCore.Components;
using Quiz.Domain.Attempts;
using Quiz.Web.Learners;

namespace Quiz.Web.Taking;

public sealed partial class QuizIsland
{
    private OpenAttempt? attempt;
    private Receipt last = new(null, null, null);
    private Feedback? feedback;

    [Parameter, EditorRequired]
    public Guid AttemptId { get; set; }

    protected override async Task OnInitializedAsync()
    {
        // The page's parameters are signed, but who is asking is decided here: the circuit may have been opened by another browser.
        var person = (await Authentication.GetAuthenticationStateAsync()).User;
        if (person.LearnerId() is { } learnerId)
            attempt = await Desk.OpenAsync(AttemptId, learnerId, CancellationToken.None);
    }

    private async Task RespondAsync(QuizResponseEventArgs e)
    {
        if (attempt is null)
            return;
        feedback = null;
        if (!ResponseKinds.TryParse(e.Kind, out var kind))
        {
            last = new(e.OperationId, ResponseReceipt.Refused, "This page and the site do not understand each other. Reload the page.");
            return;
        }
        ResponseReceipt receipt;
        try
        {
            // Once handed over, an answer is stored even if the circuit ends meanwhile.
            receipt = await Desk.RespondAsync(
                attempt,
                new(e.OperationId, e.Position, kind, e.Values ?? [], TimeSpan.FromMilliseconds(Math.Max(0, e.SpentMs))),
                CancellationToken.None);
        }
#pragma warning disable CA1031 // Not stored, whatever the reason: the page sends it again, and the circuit must live for that.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            LogFailure(Logger, failure, AttemptId);
            last = new(e.OperationId, ResponseReceipt.Failed, null);
            return;
        }
        last = new(e.OperationId, receipt.Word, receipt.Problem);
        if (receipt.IsStored && kind == ResponseKind.Checked && attempt.MayReveal(e.Position))
            feedback = new(e.Position, FeedbackMarkup.Of(attempt, e.Position));
    }

    // Rendering once, after the commit: the default would render when the handler first waits, with nothing new to show.
    async Task IHandleEvent.HandleEventAsync(EventCallbackWorkItem item, object? arg)
    {
        await item.InvokeAsync(arg);
        StateHasChanged();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A response to attempt {AttemptId} could not be stored")]
    private static partial void LogFailure(ILogger logger, Exception failure, Guid attemptId);

    private sealed record Receipt(Guid? OperationId, string? Outcome, string? Problem);

    private sealed record Feedback(int Position, string Html);
}
