using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Quiz.Domain.Questions;
using Quiz.Domain.Scoring;
using Quiz.Web.Shell;

namespace Quiz.Web.Taking;

/// <summary>What a learner sees of a question once it is checked. Only made where <see cref="OpenAttempt.MayReveal"/> says so.</summary>
public static class FeedbackMarkup
{
    /// <returns>HTML with verdict, key, explanation and evidence; <c>data-evidence</c> holds start and length of each evidence span.</returns>
    /// <exception cref="InvalidOperationException">The learner may not see this yet.</exception>
    public static string Of(OpenAttempt attempt, int position)
    {
        if (!attempt.MayReveal(position))
            throw new InvalidOperationException($"Question {position + 1} of attempt {attempt.Id} may not be revealed yet.");
        var quiz = attempt.Quiz.Revision;
        var question = quiz.Questions[position];
        var content = question.Content;
        var answer = attempt.Progress.Questions[position].Answer;
        var share = Scorer.Share(quiz, question, answer);
        var (state, sign, word) = share switch
        {
            1 => ("right", "✓", "Right"),
            > 0 => ("partly", "◐", "Partly right"),
            _ => ("wrong", "✗", "Not right"),
        };
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"feedback feedback--{state}\" data-verdict=\"{state}\"{Keys(attempt, position, content.Item)}>");
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"feedback__verdict\"><span aria-hidden=\"true\">{sign}</span> {word}</p>");
        if (share < 1)
            WriteKey(html, AnswerWords.OfKey(content.Item, quiz.Article.Text));
        foreach (var rationale in AnswerWords.Rationales(content.Item, answer))
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"feedback__rationale\">{Markup.Encode(rationale)}</p>");
        html.Append(CultureInfo.InvariantCulture, $"<p>{Markup.Encode(content.Explanation)}</p>");
        html.Append("<p class=\"feedback__evidence\">");
        for (var index = 0; index < content.Evidence.Length; index++)
        {
            var anchor = content.Evidence[index];
            var label = content.Evidence.Length == 1 ? "Show the evidence in the text" : string.Create(CultureInfo.InvariantCulture, $"Show evidence {index + 1} in the text");
            html.Append(CultureInfo.InvariantCulture,
                $"<a href=\"{LocationOf(attempt)}#evidence-{position + 1}\" data-evidence=\"{anchor.Start},{anchor.Length}\">{label}</a> ");
        }
        return html.Append("</p></div>").ToString();
    }

    // A bare fragment would lead to the library, since pages have a base address.
    private static string LocationOf(OpenAttempt attempt) => TakingEndpoints.AddressOf(attempt.Id);

    private static void WriteKey(StringBuilder html, ImmutableArray<string> key)
    {
        if (key.Length == 1)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"feedback__key\">Answer: <strong>{Markup.Encode(key[0])}</strong></p>");
            return;
        }
        html.Append("<p class=\"feedback__key\">Answer:</p><ul class=\"feedback__keys\">");
        foreach (var part in key)
            html.Append(CultureInfo.InvariantCulture, $"<li>{Markup.Encode(part)}</li>");
        html.Append("</ul>");
    }

    // Which options on the screen are keys, so that they can be marked where they stand.
    private static string Keys(OpenAttempt attempt, int position, Item item)
    {
        IEnumerable<string> values = item switch
        {
            SingleChoice choice => Shown(choice.Options),
            MultipleChoice choice => Shown(choice.Options),
            TrueFalseNotGiven statement => [statement.Key switch { Verdict.True => "true", Verdict.False => "false", _ => "not-given" }],
            _ => [],
        };
        var all = string.Join(' ', values);
        return all.Length == 0 ? "" : $" data-keys=\"{all}\"";

        IEnumerable<string> Shown(ImmutableArray<Option> options) => attempt.OrderOf(position)
            .Select((own, shown) => (own, shown))
            .Where(pair => options[pair.own].IsKey)
            .Select(pair => pair.shown.ToString(CultureInfo.InvariantCulture));
    }
}
