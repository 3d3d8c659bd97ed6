using Quiz.Domain.Anchors;
using Quiz.Domain.Articles;
using Quiz.Domain.Questions;
using Quiz.Generation.Items;
using Quiz.Language;

namespace Quiz.Generation.Tests;

/// <summary>What holds of every quiz, whatever the article; over the articles that ship.</summary>
public sealed class QuestionGeneratorTests
{
    private static readonly GenerationOptions Everything = new() { Count = 40, Types = [.. Enum.GetValues<ItemType>()] };

    private static readonly QuestionGenerator Generator = new(EnglishAnalyzer.Load());

    public static TheoryData<string> Articles => [.. Directory.EnumerateDirectories(Folder()).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Articles))]
    public void EveryQuestion_HasEvidenceThatStandsInTheArticle(string article)
    {
        var source = Read(article);

        foreach (var question in Generator.Generate(source, Everything).Questions)
        {
            question.Content.Evidence.ShouldNotBeEmpty();
            question.Content.Evidence.ShouldAllBe(anchor => source.Revision.Text.Substring(anchor.Start, anchor.Length) == anchor.Quote);
            question.Content.Evidence.ShouldAllBe(anchor => AnchorResolver.Resolve(anchor, source.Revision).Outcome == AnchorOutcome.Exact);
        }
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void EveryChoice_HasFourDifferentOptionsAndOneKey(string article)
    {
        foreach (var choice in Generator.Generate(Read(article), Everything).Questions.Select(question => question.Content.Item).OfType<SingleChoice>())
        {
            choice.Options.Length.ShouldBe(4);
            choice.Options.Select(option => option.Text.ToLowerInvariant()).ShouldBeUnique();
            choice.Options.Count(option => option.IsKey).ShouldBe(1);
            choice.Options.Where(option => !option.IsKey).ShouldAllBe(option => option.Kind != null && !string.IsNullOrEmpty(option.Rationale));
        }
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void SameArticle_GivesTheSameQuizTwice(string article) => Written(article).ShouldBe(Written(article));

    [Fact]
    public void TextOfAnotherLanguage_GivesNoneAndSaysWhy()
    {
        var german = ArticleRevision.From(new("Die Mauer", null, null, null,
            [new(BlockKind.Paragraph, "Am Abend des 9. November öffneten die Grenzer den Übergang, und viele Menschen gingen nach Westen, ohne dass jemand sie aufhielt.")]));

        var quiz = Generator.Generate(Generator.Read(german));

        quiz.Questions.ShouldBeEmpty();
        quiz.WhyNone.ShouldNotBeNull().ShouldContain("not English");
    }

    [Fact]
    public void TextWithoutFacts_GivesNoneAndSaysWhy()
    {
        var mood = ArticleRevision.From(new("A mood", null, null, null, [new(BlockKind.Paragraph, "Oh well. So it goes, and so it went. Why not? What of it? If only it were otherwise.")]));

        var quiz = Generator.Generate(Generator.Read(mood));

        quiz.Questions.ShouldBeEmpty();
        quiz.WhyNone.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task SourceThatFails_IsToldInTheFunnelAndTheRulesStillAsk()
    {
        var source = Read("wang-yi-visits-pyongyang");

        var quiz = await Generator.GenerateAsync(source, new(), [new SilentSource()], TestContext.Current.CancellationToken);

        quiz.Funnel.Rejections.ShouldContain(rejection => rejection.Reason == "no-answer" && rejection.Detail == "The model is asleep.");
        quiz.Questions.Select(question => question.Content.Stem).ShouldBe(Generator.Generate(source).Questions.Select(question => question.Content.Stem));
    }

    private static string Written(string article) => string.Join('\n', Generator.Generate(Read(article), Everything).Questions.Select(question => QuestionJson.Write(question.Content)));

    private static SourceArticle Read(string name)
    {
        var parts = File.ReadAllText(Path.Combine(Folder(), name, "article.md")).ReplaceLineEndings("\n").Split("\n---\n", 2);
        var headline = parts[0].Split('\n').First(line => line.StartsWith("headline:", StringComparison.Ordinal))["headline:".Length..].Trim();
        var date = DateOnly.Parse(parts[0].Split('\n').First(line => line.StartsWith("date:", StringComparison.Ordinal))["date:".Length..], System.Globalization.CultureInfo.InvariantCulture);
        var blocks = parts[1].Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(text =>
            text.StartsWith('>') ? new DraftBlock(BlockKind.Quotation, text.TrimStart('>', ' ')) : new DraftBlock(BlockKind.Paragraph, text));
        return Generator.Read(ArticleRevision.From(new(headline, null, new(null, date), null, [.. blocks])));
    }

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Quiz.sln")))
                return Path.Combine(folder.FullName, "content", "articles");
        }
        throw new DirectoryNotFoundException("No folder above the tests holds Quiz.sln.");
    }

    private sealed class SilentSource : IQuestionSource
    {
        public string Name => "silent";

        public Task<SourceProposal> ProposeAsync(SourceArticle article, int count, CancellationToken cancellation) => Task.FromResult(new SourceProposal([], 0, [], "The model is asleep."));
    }
}
