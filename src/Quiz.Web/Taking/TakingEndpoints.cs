using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Quiz.Data.Learners;
using Quiz.Domain.Attempts;
using Quiz.Web.Learners;
using Quiz.Web.Limits;
using Quiz.Web.Shell;

namespace Quiz.Web.Taking;

/// <summary>The acts of taking a quiz that need no circuit.</summary>
public static class TakingEndpoints
{
    private const long LargestForm = 256 * 1024;
    private const long LargestResponse = 32 * 1024;

    // Of each refused value, so that an address stays one that every server takes.
    private const int LongestEcho = 600;

    public static string AddressOf(Guid attemptId) => $"/attempts/{attemptId:D}";

    public static string ResultAddressOf(Guid attemptId) => $"/attempts/{attemptId:D}/result";

    public static void MapTaking(this IEndpointRouteBuilder routes)
    {
        // Before pages of the same address: a page takes posts too.
        var posts = routes.MapGroup("").AddEndpointFilter<SameOriginFilter>().WithOrder(-1);
        posts.MapPost("/quizzes/{quizId:guid}/start", StartAsync).WithMetadata(new SizeLimit(LargestForm)).RequireRateLimiting(RequestLimits.GuestStarts);
        posts.MapPost("/attempts/{attemptId:guid}/answers", AnswerAsync).WithMetadata(new SizeLimit(LargestForm));
        posts.MapPost("/attempts/{attemptId:guid}/responses", RespondAsync).WithMetadata(new SizeLimit(LargestResponse));
        posts.MapPost("/attempts/{attemptId:guid}/finish", FinishAsync).WithMetadata(new SizeLimit(LargestForm));
        routes.MapGet("/attempts/{attemptId:guid}/version", VersionAsync);
    }

    private static async Task<IResult> StartAsync(
        Guid quizId, HttpContext context, AttemptDesk desk, LearnerAccounts learners, GuestCookie cookie)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var operation = Guid.TryParse(form["operation"], out var id) && id != Guid.Empty ? id : Guid.NewGuid();
        if (context.User.LearnerId() is not { } learnerId)
        {
            learnerId = await learners.EnsureGuestAsync(null, context.RequestAborted);
            cookie.Write(context, learnerId);
        }
        var outcome = await desk.StartAsync(learnerId, quizId, operation, context.RequestAborted);
        return outcome.Refusal switch
        {
            null => LocalPath.Redirect(AddressOf(outcome.AttemptId)),
            StartRefusal.NoAttemptsLeft => LocalPath.Redirect("/scores?notice=no-attempts-left"),
            _ => LocalPath.Redirect("/not-found"),
        };
    }

    private static async Task<IResult> AnswerAsync(Guid attemptId, HttpContext context, AttemptDesk desk)
    {
        if (await OpenAsync(attemptId, context, desk) is not { } attempt)
            return Missing(attemptId);
        if (attempt.IsSubmitted)
            return LocalPath.Redirect(ResultAddressOf(attemptId) + "?notice=finished");
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var refused = new List<LearnerResponse>();
        var at = int.TryParse(form["save"], NumberStyles.None, CultureInfo.InvariantCulture, out var position) ? position : attempt.Progress.Current;
        foreach (var response in FormResponses.Read(form, attempt))
        {
            var receipt = await desk.RespondAsync(attempt, response, context.RequestAborted);
            if (receipt.IsOver)
                return LocalPath.Redirect(ResultAddressOf(attemptId) + "?notice=finished");
            if (!receipt.IsStored)
                refused.Add(response);
            else if (response.Kind == ResponseKind.Checked)
                at = response.Position;
        }
        if (refused.Count > 0)
            return LocalPath.Redirect(RefusedAddressOf(attemptId, refused));
        return LocalPath.Redirect(form.ContainsKey("finish") ? $"{AddressOf(attemptId)}/finish" : $"{AddressOf(attemptId)}?saved=1#q{at + 1}");
    }

    // The page gets back what was typed, so that nothing is lost, and finds out by itself what is wrong with it.
    private static string RefusedAddressOf(Guid attemptId, List<LearnerResponse> refused)
    {
        var query = QueryString.Empty;
        foreach (var response in refused)
        {
            var name = response.Position.ToString(CultureInfo.InvariantCulture);
            query = query.Add(TakingPage.RefusedField, name);
            foreach (var value in response.Values)
                query = query.Add(TakingPage.ValueField + name, value.Length <= LongestEcho ? value : value[..LongestEcho]);
        }
        return $"{AddressOf(attemptId)}{query}#q{refused[0].Position + 1}";
    }

    // The script's second way, for when there is no circuit: the same act, the same code, the same idempotency.
    private static async Task<Results<Ok<ResponseReply>, ProblemHttpResult>> RespondAsync(
        Guid attemptId, QuizResponseEventArgs body, HttpContext context, AttemptDesk desk)
    {
        if (!ResponseKinds.TryParse(body.Kind, out var kind))
            return TypedResults.Problem($"“{body.Kind}” is no kind of response.", statusCode: StatusCodes.Status400BadRequest);
        if (await OpenAsync(attemptId, context, desk) is not { } attempt)
            return TypedResults.Problem("There is no such attempt for you.", statusCode: StatusCodes.Status404NotFound);
        var receipt = await desk.RespondAsync(
            attempt,
            new(body.OperationId, body.Position, kind, body.Values ?? [], TimeSpan.FromMilliseconds(Math.Max(0, body.SpentMs))),
            context.RequestAborted);
        var stored = receipt.Problem is null && kind == ResponseKind.Checked && attempt.MayReveal(body.Position);
        return TypedResults.Ok(new ResponseReply(receipt.Word, receipt.Problem, stored ? FeedbackMarkup.Of(attempt, body.Position) : null));
    }

    private static async Task<IResult> FinishAsync(Guid attemptId, HttpContext context, AttemptDesk desk) =>
        context.User.LearnerId() is { } learnerId && await desk.SubmitAsync(attemptId, learnerId, context.RequestAborted)
            ? LocalPath.Redirect(ResultAddressOf(attemptId))
            : Missing(attemptId);

    // The page of the attempt says that it is missing: what a post answers itself is never shown as a page.
    private static RedirectHttpResult Missing(Guid attemptId) => LocalPath.Redirect(AddressOf(attemptId));

    private static async Task<Results<Ok<int>, NotFound>> VersionAsync(Guid attemptId, ClaimsPrincipal person, AttemptDesk desk, CancellationToken cancellation) =>
        person.LearnerId() is { } learnerId && await desk.VersionAsync(attemptId, learnerId, cancellation) is { } version
            ? TypedResults.Ok(version)
            : TypedResults.NotFound();

    private static async Task<OpenAttempt?> OpenAsync(Guid attemptId, HttpContext context, AttemptDesk desk) =>
        context.User.LearnerId() is { } learnerId ? await desk.OpenAsync(attemptId, learnerId, context.RequestAborted) : null;

    private sealed record SizeLimit(long? MaxRequestBodySize) : Microsoft.AspNetCore.Http.Metadata.IRequestSizeLimitMetadata;

    /// <param name="Outcome">As <see cref="ResponseReceipt.Word"/>.</param>
    /// <param name="Feedback">HTML of the checked question, when it may be seen.</param>
    internal sealed record ResponseReply(string Outcome, string? Problem, string? Feedback);
}
