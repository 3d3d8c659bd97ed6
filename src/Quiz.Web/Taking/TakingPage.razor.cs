using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using Quiz.Domain.Answers;
using Quiz.Web.Learners;
using Quiz.Web.Reading;

namespace Quiz.Web.Taking;

public sealed partial class TakingPage
{
    private OpenAttempt? attempt;
    private int current;

    [Parameter]
    public Guid Id { get; set; }

    /// <summary>Position of a question whose posted answer was not stored.</summary>
    [SupplyParameterFromQuery]
    public int? Refused { get; set; }

    /// <summary>What was posted for that question.</summary>
    [SupplyParameterFromQuery(Name = "value")]
    public string[]? RefusedValues { get; set; }

    /// <summary>A posted form was stored.</summary>
    [SupplyParameterFromQuery(Name = "saved")]
    public string? SavedFlag { get; set; }

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    private string Address => TakingEndpoints.AddressOf(Id);

    private bool Saved => SavedFlag is not null;

    protected override async Task OnInitializedAsync()
    {
        Context.Response.Headers.CacheControl = "no-store";
        if (Context.User.LearnerId() is { } learnerId)
            attempt = await Desk.OpenAsync(Id, learnerId, Context.RequestAborted);
        if (attempt is { IsSubmitted: true })
            Context.Response.Redirect(TakingEndpoints.ResultAddressOf(Id) + "?notice=finished");
        else if (attempt is not null)
            current = RefusedPosition ?? attempt.Progress.Current;
    }

    private int? RefusedPosition =>
        Refused is { } position && position >= 0 && position < attempt!.Quiz.Revision.Questions.Length && !attempt.Progress.Questions[position].IsChecked
            ? position
            : null;

    private string? Problem
    {
        get
        {
            if (RefusedPosition is not { } position)
                return null;
            var answer = AnswerForm.Parse(attempt!.Quiz.Revision.Questions[position], attempt.OrderOf(position), RefusedValues ?? [], out var problem);
            return $"Question {position + 1}: {problem ?? (answer is { IsBlank: true } ? "Answer first, then check." : "This answer was not saved. Save it again.")}";
        }
    }

    private ImmutableArray<string> ValuesOf(int position) =>
        position == RefusedPosition ? [.. RefusedValues ?? []] : attempt!.ValuesOf(position);

    private string Article()
    {
        var quiz = attempt!.Quiz.Revision;
        return attempt.Quiz.Article.Lit(
        [
            .. quiz.Questions
                .Where(question => attempt.MayReveal(question.Position))
                .SelectMany(question => question.Content.Evidence.Select(anchor => new EvidenceMark(anchor.Span, question.Position + 1))),
        ], headlineLevel: 2);
    }

    private string Questions()
    {
        var html = new StringBuilder(16 * 1024);
        foreach (var question in attempt!.Progress.Questions)
        {
            var position = question.Position;
            html.Append(CultureInfo.InvariantCulture, $"<section class=\"question\" id=\"q{position + 1}\" data-position=\"{position}\"{(position == current ? " data-current" : "")}{(question.IsChecked ? " data-checked" : "")}>");
            attempt.Quiz.Questions[position].Write(html, attempt.OrderOf(position), ValuesOf(position), locked: question.IsChecked);
            html.Append("<div class=\"question__feedback\" role=\"status\" data-feedback-place>");
            if (attempt.MayReveal(position))
                html.Append(FeedbackMarkup.Of(attempt, position));
            html.Append("</div><div class=\"question__tools\">");
            html.Append(CultureInfo.InvariantCulture, $"<label class=\"flag\"><input type=\"checkbox\" name=\"f{position}\" value=\"1\" data-flag{(question.IsFlagged ? " checked" : "")}><span aria-hidden=\"true\">⚑</span> Flag to look at again</label>");
            html.Append("<span data-without-script>");
            if (attempt.IsPractice && !question.IsChecked)
                html.Append(CultureInfo.InvariantCulture, $"<button type=\"submit\" class=\"button\" name=\"{FormResponses.CheckField}\" value=\"{position}\">Check</button> ");
            html.Append(CultureInfo.InvariantCulture, $"<button type=\"submit\" class=\"button button--quiet\" name=\"save\" value=\"{position}\">Save answers</button></span>");
            html.Append("</div></section>");
        }
        return html.ToString();
    }
}
