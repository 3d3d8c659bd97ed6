using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Quiz.Domain.Articles;
using Quiz.Domain.Questions;
using Quiz.Generation;
using Quiz.Generation.Items;

namespace Quiz.Cli.Generation;

/// <summary>A generated quiz as JSON for other programs: offsets are UTF-16 code units of <c>article.text</c>.</summary>
internal static class GenerationJson
{
    private static readonly JsonNamingPolicy Kebab = JsonNamingPolicy.KebabCaseLower;

    public static void Write(TextWriter output, ArticleRevision revision, GeneratedQuiz quiz, TimeSpan elapsed, bool explain)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            Write(json, revision);
            json.WriteStartArray("questions");
            foreach (var question in quiz.Questions)
                Write(json, question, revision);
            json.WriteEndArray();
            Write(json, quiz.Funnel, explain);
            if (quiz.WhyNone is { } why)
                json.WriteString("whyNone", why);
            json.WriteNumber("milliseconds", Math.Round(elapsed.TotalMilliseconds, 1));
            json.WriteEndObject();
        }
        output.WriteLine(Encoding.UTF8.GetString(memory.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, ArticleRevision revision)
    {
        json.WriteStartObject("article");
        json.WriteString("title", revision.Headline);
        json.WriteString("byline", revision.Byline);
        json.WriteString("date", revision.Dateline?.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        WriteBlocks("paragraphs", block => block.Kind is BlockKind.Paragraph or BlockKind.Quotation);
        WriteBlocks("captions", block => block.Kind is BlockKind.Caption);
        json.WriteString("text", revision.Text);
        json.WriteEndObject();

        void WriteBlocks(string name, Func<Block, bool> wanted)
        {
            json.WriteStartArray(name);
            foreach (var block in revision.Blocks.Where(wanted))
                json.WriteStringValue(revision.TextOf(block));
            json.WriteEndArray();
        }
    }

    private static void Write(Utf8JsonWriter json, GeneratedQuestion question, ArticleRevision revision)
    {
        var content = question.Content;
        json.WriteStartObject();
        json.WriteNumber("rank", question.Rank);
        json.WriteString("type", ItemTypes.Of(content.Item).Name());
        json.WriteString("kind", Kebab.ConvertName(content.Kind.ToString()));
        json.WriteString("stem", ShownStem.Of(content));
        json.WriteString("key", KeyOf(content.Item, revision));
        json.WriteStartArray("options");
        foreach (var option in content.Item is SingleChoice choice ? choice.Options : [])
        {
            json.WriteStartObject();
            json.WriteString("text", option.Text);
            json.WriteBoolean("isKey", option.IsKey);
            json.WriteString("kind", option.Kind is { } kind ? Kebab.ConvertName(kind.ToString()) : null);
            json.WriteString("rationale", option.Rationale);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WriteStrings(json, "answers", AnswersOf(content.Item, revision));
        json.WriteStartArray("evidence");
        foreach (var anchor in content.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("quote", anchor.Quote);
            json.WriteNumber("start", anchor.Start);
            json.WriteNumber("length", anchor.Length);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("explanation", content.Explanation);
        json.WriteString("rule", question.Rule);
        json.WriteNumber("confidence", question.Confidence);
        json.WriteNumber("score", question.Score);
        json.WriteEndObject();
    }

    private static string KeyOf(Item item, ArticleRevision revision) => item switch
    {
        SingleChoice choice => choice.Options.First(option => option.IsKey).Text,
        TrueFalseNotGiven judged => Kebab.ConvertName(judged.Key.ToString()),
        Matching matching => string.Join("; ", matching.Prompts.Zip(matching.Matches, (prompt, match) => $"{prompt}: {match}")),
        _ => AnswersOf(item, revision).FirstOrDefault() ?? "",
    };

    private static IEnumerable<string> AnswersOf(Item item, ArticleRevision revision) => item switch
    {
        SingleChoice choice => choice.Options.Where(option => option.IsKey).Select(option => option.Text),
        ShortAnswer answer => answer.Accepted,
        Cloze cloze => cloze.Gaps.SelectMany(gap => gap.Accepted),
        Ordering ordering => ordering.Elements,
        Matching matching => matching.Matches,
        SelectEvidence select => select.Keys.Select(key => select.Sentences[key].Of(revision.Text)),
        _ => [],
    };

    private static void Write(Utf8JsonWriter json, Funnel funnel, bool explain)
    {
        json.WriteStartObject("funnel");
        foreach (var (stage, reasons) in funnel.Counts())
        {
            json.WriteStartObject(stage);
            foreach (var (reason, count) in reasons)
                json.WriteNumber(reason, count);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        if (!explain)
            return;
        json.WriteStartArray("rejections");
        foreach (var rejection in funnel.Rejections)
        {
            json.WriteStartObject();
            json.WriteString("stage", rejection.Stage);
            json.WriteString("reason", rejection.Reason);
            json.WriteString("subject", rejection.Subject);
            json.WriteString("detail", rejection.Detail);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
