using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Quiz.Domain.Articles;
using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;
using Quiz.Domain.Text;
using Quiz.Web.Shell;

namespace Quiz.Web.Taking;

/// <summary>
/// The form controls of one question as HTML, for any order of its options and any answer. It holds nothing that tells the
/// key: values are indices on the screen (<c>AnswerForm</c>), and the texts are stem, options and prompts alone.
/// </summary>
/// <remarks>
/// Every control that carries a part of the answer has <c>data-answer</c>; in document order their values are the form's
/// values. Without script the same controls are posted under the name <c>qN</c>.
/// </remarks>
public sealed class QuestionMarkup(QuizQuestion question, QuizRevision quiz)
{
    private const int SentenceLabelLength = 90;

    /// <summary>About what a closed list shows of its choice on a phone.</summary>
    private const int LongestMatchInAList = 32;

    private readonly string stem = Markup.Encode(question.Content.Stem);
    private readonly ImmutableArray<string> texts = [.. TextsOf(question.Content.Item, quiz).Select(Markup.Encode)];
    private readonly ImmutableArray<int> captions = CaptionsOf(question.Content.Item, quiz);
    private readonly string name = string.Create(CultureInfo.InvariantCulture, $"q{question.Position}");
    private int Number => question.Position + 1;

    /// <param name="order">From index on the screen to the item's own.</param>
    /// <param name="values">The answer so far, as form values.</param>
    /// <param name="locked">The answer can no longer change.</param>
    public void Write(StringBuilder html, ImmutableArray<int> order, ImmutableArray<string> values, bool locked)
    {
        html.Append(CultureInfo.InvariantCulture, $"<fieldset class=\"question__body\" aria-describedby=\"{name}-hint\"{(locked ? " disabled" : "")}>");
        html.Append(CultureInfo.InvariantCulture, $"<legend><span class=\"question__number\">Question {Number} of {quiz.Questions.Length}</span> <span class=\"question__stem\" tabindex=\"-1\">{stem}</span></legend>");
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"question__hint\" id=\"{name}-hint\">{HintOf(question.Content.Item)}</p>");
        switch (question.Content.Item)
        {
            case SingleChoice:
                WriteOptions(html, "radio", [.. order.Select((own, shown) => (Shown(shown), texts[own]))], values);
                break;
            case MultipleChoice:
                WriteOptions(html, "checkbox", [.. order.Select((own, shown) => (Shown(shown), texts[own]))], values);
                break;
            case TrueFalseNotGiven:
                WriteOptions(html, "radio", [("true", "True"), ("false", "False"), ("not-given", "Not given")], values);
                break;
            case ShortAnswer:
                html.Append("<p>");
                WriteTextBox(html, "Your answer", ValueAt(values, 0), "question__text");
                html.Append("</p>");
                break;
            case Cloze cloze:
                WriteCloze(html, cloze, values);
                break;
            case Matching matching:
                WriteMatching(html, matching, order, values);
                break;
            case Ordering:
                WriteOrdering(html, order, values);
                break;
            case SelectEvidence:
                WriteSentences(html, order, values);
                break;
            case var item:
                throw new NotSupportedException($"There is no markup for {item.GetType().Name}.");
        }
        html.Append("</fieldset>");
    }

    private void WriteOptions(StringBuilder html, string type, ReadOnlySpan<(string Value, string Text)> options, ImmutableArray<string> values)
    {
        html.Append("<div class=\"options\">");
        for (var index = 0; index < options.Length; index++)
        {
            var (value, text) = options[index];
            html.Append(CultureInfo.InvariantCulture,
                $"<label class=\"option\"><input type=\"{type}\" name=\"{name}\" value=\"{value}\" data-answer{(values.Contains(value) ? " checked" : "")}><span class=\"option__digit\" aria-hidden=\"true\">{index + 1}</span><span class=\"option__text\">{text}</span></label>");
        }
        html.Append("</div>");
    }

    private void WriteTextBox(StringBuilder html, string label, string value, string style) => html.Append(CultureInfo.InvariantCulture,
        $"<input type=\"text\" class=\"input {style}\" name=\"{name}\" value=\"{Markup.Encode(value)}\" aria-label=\"{label}\" maxlength=\"{Domain.Answers.AnswerForm.LongestText}\" autocomplete=\"off\" autocapitalize=\"off\" spellcheck=\"false\" data-answer>");

    private void WriteCloze(StringBuilder html, Cloze cloze, ImmutableArray<string> values)
    {
        html.Append("<p class=\"cloze\">");
        var rest = texts[0];
        for (var gap = 0; gap < cloze.Gaps.Length; gap++)
        {
            var mark = string.Create(CultureInfo.InvariantCulture, $"{{{gap + 1}}}");
            var at = rest.IndexOf(mark, StringComparison.Ordinal);
            if (at < 0)
                throw new FormatException($"The cloze text of question {Number} has no gap {mark}.");
            html.Append(rest, 0, at);
            WriteTextBox(html, string.Create(CultureInfo.InvariantCulture, $"Gap {gap + 1}"), ValueAt(values, gap), "cloze__gap");
            rest = rest[(at + mark.Length)..];
        }
        html.Append(rest).Append("</p>");
    }

    private void WriteMatching(StringBuilder html, Matching matching, ImmutableArray<int> order, ImmutableArray<string> values)
    {
        var prompts = matching.Prompts.Length;
        // The texts hold the prompts first, then everything that can be matched with them.
        string[] matches = [.. order.Select(own => texts[prompts + own])];
        if (matches.Any(match => match.Length > LongestMatchInAList))
            matches = WriteMatches(html, matches);
        html.Append("<div class=\"pairs\" data-exclusive>");
        for (var prompt = 0; prompt < prompts; prompt++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<label class=\"pair\"><span class=\"pair__prompt\">{texts[prompt]}</span>");
            WriteSelect(html, "Choose a match", [.. matches.Select((match, shown) => (Shown(shown), match))], ValueAt(values, prompt));
            html.Append("</label>");
        }
        html.Append("</div>");
    }

    /// <summary>Lists in full what a closed list would cut off.</summary>
    /// <returns>The matches with the letters by which they are told apart.</returns>
    private static string[] WriteMatches(StringBuilder html, string[] matches)
    {
        html.Append("<ul class=\"matches\">");
        for (var shown = 0; shown < matches.Length; shown++)
            html.Append(CultureInfo.InvariantCulture, $"<li><span class=\"matches__letter\">{Letter(shown)}</span> <span>{matches[shown]}</span></li>");
        html.Append("</ul>");
        return [.. matches.Select((match, shown) => $"{Letter(shown)}. {match}")];
    }

    private void WriteOrdering(StringBuilder html, ImmutableArray<int> order, ImmutableArray<string> values)
    {
        (string, string)[] places = [.. Enumerable.Range(1, order.Length).Select(place => (place.ToString(CultureInfo.InvariantCulture), place.ToString(CultureInfo.InvariantCulture)))];
        html.Append("<div class=\"pairs pairs--places\" data-exclusive>");
        for (var shown = 0; shown < order.Length; shown++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<label class=\"pair\"><span class=\"pair__prompt\">{texts[order[shown]]}</span>");
            WriteSelect(html, "–", places, ValueAt(values, shown));
            html.Append("</label>");
        }
        html.Append("</div>");
    }

    private void WriteSentences(StringBuilder html, ImmutableArray<int> order, ImmutableArray<string> values)
    {
        html.Append("<p>");
        var chosen = ValueAt(values, 0);
        WriteSelect(html, "Choose a sentence",
            [.. order.Select((own, shown) => (own, Value: Shown(shown))).Where(sentence => !captions.Contains(sentence.own) || sentence.Value == chosen).Select(sentence => (sentence.Value, texts[sentence.own]))],
            chosen, "data-sentences aria-label=\"Sentence\"");
        // A closed list cuts the sentence off; taking.js writes it here in full.
        html.Append("</p><p class=\"picked-sentence\" data-picked></p>");
    }

    private void WriteSelect(StringBuilder html, string blank, ReadOnlySpan<(string Value, string Text)> options, string chosen, string attributes = "")
    {
        html.Append(CultureInfo.InvariantCulture, $"<select class=\"input\" name=\"{name}\" data-answer {attributes}><option value=\"\">{blank}</option>");
        foreach (var (value, text) in options)
            html.Append(CultureInfo.InvariantCulture, $"<option value=\"{value}\"{(value == chosen ? " selected" : "")}>{text}</option>");
        html.Append("</select>");
    }

    private static IEnumerable<string> TextsOf(Item item, QuizRevision quiz) => item switch
    {
        SingleChoice choice => choice.Options.Select(option => option.Text),
        MultipleChoice choice => choice.Options.Select(option => option.Text),
        Cloze cloze => [cloze.Text],
        Matching matching => [.. matching.Prompts, .. matching.Matches, .. matching.Extra.Select(option => option.Text)],
        Ordering ordering => ordering.Elements,
        SelectEvidence select => select.Sentences.Select((sentence, index) => Label(index, sentence, quiz.Article.Text)),
        _ => [],
    };

    // The words under a picture repeat the text and are not read as part of it: offered only where they are asked for.
    private static ImmutableArray<int> CaptionsOf(Item item, QuizRevision quiz) => item is not SelectEvidence select
        ? []
        : [.. Enumerable.Range(0, select.Sentences.Length)
            .Where(index => !select.Keys.Contains(index))
            .Where(index => quiz.Article.Blocks.Any(block => block.Kind == BlockKind.Caption && block.Span.Contains(select.Sentences[index])))];

    private static string Label(int index, TextSpan sentence, string text)
    {
        var words = sentence.Of(text);
        if (words.Length > SentenceLabelLength)
        {
            var space = words.LastIndexOf(' ', SentenceLabelLength);
            words = words[..(space > 0 ? space : SentenceLabelLength)] + " …";
        }
        return string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {words}");
    }

    private static string HintOf(Item item) => item switch
    {
        MultipleChoice => "Choose every option that is right. A wrong one takes away a right one.",
        TrueFalseNotGiven => "Does the article say so? “Not given” means that it says neither.",
        ShortAnswer => "Answer in a few words.",
        Cloze => "Fill each gap with a word, a name or a number.",
        Matching => "Each match is used once at most; some belong nowhere.",
        Ordering => "Give each its place; 1 comes first.",
        SelectEvidence => "Pick the sentence in the text, or choose it from the list.",
        _ => "Choose one.",
    };

    // A to Z, then AA.
    private static string Letter(int index) => index < 26 ? ((char)('A' + index)).ToString() : Letter(index / 26 - 1) + Letter(index % 26);

    private static string Shown(int index) => index.ToString(CultureInfo.InvariantCulture);

    private static string ValueAt(ImmutableArray<string> values, int index) => index < values.Length ? values[index] : "";
}
