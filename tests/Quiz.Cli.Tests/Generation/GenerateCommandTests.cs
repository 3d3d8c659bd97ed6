using System.Text.Json;

namespace Quiz.Cli.Tests.Generation;

public sealed class GenerateCommandTests
{
    private const string Article = """
        Minister opens a bridge in Oslo

        Anna Berg, the Norwegian transport minister, opened a new bridge in Oslo on 3 May 2019. Karim Sadi designed the bridge in 2012.

        Ola Lund, the mayor of Oslo, said that the bridge would shorten the way to the harbour. Ingrid Dahl criticised the cost of the work.
        """;

    [Fact]
    public void ArticleAsJson_HasTextQuestionsAndFunnel()
    {
        var run = CommandRun.WithInput(Article, "generate", "-", "--format", "json");

        run.Code.ShouldBe(0);
        using var json = JsonDocument.Parse(run.Output);
        var text = json.RootElement.GetProperty("article").GetProperty("text").GetString()!;
        json.RootElement.GetProperty("article").GetProperty("title").GetString().ShouldBe("Minister opens a bridge in Oslo");
        foreach (var question in json.RootElement.GetProperty("questions").EnumerateArray())
        {
            foreach (var evidence in question.GetProperty("evidence").EnumerateArray())
                text.Substring(evidence.GetProperty("start").GetInt32(), evidence.GetProperty("length").GetInt32()).ShouldBe(evidence.GetProperty("quote").GetString());
            question.GetProperty("options").EnumerateArray().Count(option => option.GetProperty("isKey").GetBoolean()).ShouldBeLessThanOrEqualTo(1);
        }
        json.RootElement.GetProperty("funnel").ValueKind.ShouldBe(JsonValueKind.Object);
        json.RootElement.GetProperty("milliseconds").GetDouble().ShouldBeGreaterThan(0);
    }

    [Fact]
    public void TypeThatDoesNotExist_IsNamedAndTheOthersListed()
    {
        var run = CommandRun.WithInput(Article, "generate", "-", "--types", "single-choice,essay");

        run.Code.ShouldBe(1);
        run.Error.ShouldContain("\"essay\" is no item type");
        run.Error.ShouldContain("short-answer");
    }

    [Fact]
    public void ParagraphsWithoutAHeadline_AreAskedAboutAllTheSame()
    {
        var run = CommandRun.WithInput(Article[(Article.IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim(), "generate", "-", "--format", "json");

        run.Code.ShouldBe(0);
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("article").GetProperty("title").GetString().ShouldBe("Untitled");
        json.RootElement.GetProperty("questions").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public void TextWithoutAnArticle_IsSaidToBeNone()
    {
        var run = CommandRun.WithInput("", "generate", "-");

        run.Code.ShouldBe(65);
        run.Error.ShouldContain("no text");
    }
}
