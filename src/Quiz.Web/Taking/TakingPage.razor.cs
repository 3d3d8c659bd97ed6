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
    /// <summary>Query field with the position of a question whose posted answer was not stored.</summary>
    internal const string RefusedField = "refused";

    /// <summary>Beginning of the query fields with what was posted; the position follows.</summary>
    internal const string ValueField = "v";

    private Dictionary<int, ImmutableArray<string>> refused = [];
    private OpenAttempt? attempt;
    private int current;

    [Parameter]
    public Guid Id { get; set; }

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
        {
            refused = ReadRefused();
            current = refused.Count > 0 ? refused.Keys.Min() : attempt.Progress.Current;
        }
    }

    // Questions whose posted answer was not stored, with what was posted for them, so that nothing typed is lost.
    private Dictionary<int, ImmutableArray<string>> ReadRefused()
    {
        var found = new Dictionary<int, ImmutableArray<string>>();
        foreach (var name in Context.Request.Query[RefusedField])
        {
            if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
                && position < attempt!.Progress.Questions.Length
                && !attempt.Progress.Questions[position].IsChecked)
                found[position] = [.. Context.Request.Query[ValueField + name].Select(value => value ?? "")];
        }
        return found;
    }

    private string? Problem => refused.Count == 0 ? null : string.Join(" ", refused.OrderBy(pair => pair.Key).Select(pair => ProblemOf(pair.Key, pair.Value)));

    private string ProblemOf(int position, ImmutableArray<string> values)
    {
        var answer = AnswerForm.Parse(attempt!.Quiz.Revision.Questions[position], attempt.OrderOf(position), values, out var problem);
        return $"Question {position + 1}: {problem ?? (answer is { IsBlank: true } ? "Answer first, then check." : "This answer was not saved. Save it again.")}";
    }

    private ImmutableArray<string> ValuesOf(int position) =>
        refused.TryGetValue(position, out var values) ? values : attempt!.ValuesOf(position);

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
