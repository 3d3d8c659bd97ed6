using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Quiz.Domain.Answers;
using Quiz.Domain.Questions;
using Quiz.Domain.Scoring;
using Quiz.Web.Scores.Review;
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
        var parts = AnswerDetail.Of(quiz, question, answer, null).Parts;
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"feedback feedback--{state}\" data-verdict=\"{state}\"{Keys(attempt, position, content.Item)}{Outcomes(attempt.OrderOf(position), content.Item, parts)}>");
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"feedback__verdict\"><span aria-hidden=\"true\">{sign}</span> {word}</p>");
        WriteSpellings(html, parts);
        if (share < 1 && parts.Length > 1)
            WriteParts(html, content.Item, parts);
        else if (share < 1)
            WriteKey(html, AnswerWords.OfKey(content.Item, quiz.Article.Text));
        if (TakesAway(content.Item, answer))
            html.Append("<p>Each wrong choice takes away a right one.</p>");
        foreach (var rationale in AnswerWords.Rationales(content.Item, answer))
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"feedback__rationale\">{Markup.Encode(rationale)}</p>");
        html.Append(CultureInfo.InvariantCulture, $"<p><strong>Why:</strong> {Markup.Encode(content.Explanation)}</p>");
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

    private static void WriteSpellings(StringBuilder html, ImmutableArray<ReviewedPart> parts)
    {
        foreach (var part in parts.Where(part => part.Spelling is not null))
            html.Append(CultureInfo.InvariantCulture, $"<p>{(part.Prompt is { } prompt ? Markup.Encode(prompt) + ", spelt" : "Spelt")}: <strong>{Markup.Encode(part.Spelling!)}</strong></p>");
    }

    private static void WriteParts(StringBuilder html, Item item, ImmutableArray<ReviewedPart> parts)
    {
        if (item is Ordering)
            html.Append("<p>The right order. An entry is right when it comes after the one above it.</p>");
        html.Append(item is Ordering ? "<ol class=\"feedback__parts\">" : "<ul class=\"feedback__parts\">");
        foreach (var part in parts)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li><b>{Markup.Encode(part.Prompt!)}</b>");
            if (part.IsRight is { } isRight)
                html.Append(isRight ? " <span class=\"part-mark part-mark--right\">✓ Right</span>" : " <span class=\"part-mark part-mark--wrong\">✗ Not right</span>");
            var given = part.Given is { } own ? Markup.Encode(own) : "left blank";
            if (item is Ordering)
                html.Append(CultureInfo.InvariantCulture, $" <span>Your place: {given}</span>");
            else if (part.IsRight is true)
                html.Append(CultureInfo.InvariantCulture, $" <span>{given}</span>");
            else
                html.Append(CultureInfo.InvariantCulture, $" <span>Yours: {given}</span> <span>Answer: <strong>{Markup.Encode(part.Right)}</strong></span>");
            html.Append("</li>");
        }
        html.Append(item is Ordering ? "</ol>" : "</ul>");
    }

    private static bool TakesAway(Item item, Answer? answer) =>
        item is MultipleChoice choice && answer is ChoiceAnswer { Chosen: var chosen }
        && chosen.Any(index => choice.Options[index].IsKey) && chosen.Any(index => !choice.Options[index].IsKey);

    // How each part went, in the order of the controls on the screen, so that it can be marked there.
    private static string Outcomes(ImmutableArray<int> order, Item item, ImmutableArray<ReviewedPart> parts) => parts.Length < 2
        ? ""
        : $" data-parts=\"{string.Join(' ', (item is Ordering ? order.Select(own => parts[own]) : parts)
            .Select(part => part.IsRight switch { true => "right", false => "wrong", null => "none" }))}\"";

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
