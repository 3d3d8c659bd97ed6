using Microsoft.AspNetCore.Http;
using Quiz.Domain.Articles;
using Quiz.Domain.Questions;
using Quiz.Generation;
using Quiz.Generation.LanguageModel;
using Quiz.Language;
using Quiz.Web.LanguageModels;

namespace Quiz.Web.Tests.LanguageModels;

public sealed class LanguageModelSourceTests
{
    private const string Good =
        """
        {"questions": [{"kind": "who", "stem": "Who opened the new harbour bridge in Larvik?", "key": "Ingrid Solheim",
          "distractors": [
            {"text": "Per Aas", "kind": "elsewhere", "rationale": "Per Aas drew the bridge."},
            {"text": "Tor Lunde", "kind": "unsupported", "rationale": "The article names no Tor Lunde."}],
          "evidence": ["Mayor Ingrid Solheim opened the new harbour bridge in Larvik on Friday."],
          "explanation": "The mayor opened it."}]}
        """;

    private static readonly SourceArticle Article = Read(new(
        "Larvik opens its harbour bridge", null, null, null,
        [
            new(BlockKind.Paragraph, "Mayor Ingrid Solheim opened the new harbour bridge in Larvik on Friday. Per Aas drew it."),
            new(BlockKind.Paragraph, "The bridge cost 40 million kroner."),
        ]));

    public static TheoryData<LanguageModelProvider> Providers => [.. Enum.GetValues<LanguageModelProvider>()];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task ModelAnswersAsAsked_GivesItsQuestionsWithEvidenceAndCost(LanguageModelProvider provider)
    {
        await using var server = (await ModelServer.StartAsync()).Says(Good);

        var proposal = await ProposeAsync(server, provider);

        proposal.Failure.ShouldBeNull();
        var question = proposal.Questions.ShouldHaveSingleItem();
        question.Stem.ShouldBe("Who opened the new harbour bridge in Larvik?");
        question.Kind.ShouldBe(FactKind.Who);
        question.Provenance.ShouldBe(new(ProvenanceKind.ModelWritten, "test-model"));
        question.Item.ShouldBeOfType<SingleChoice>().Options.Select(option => option.Text).ShouldBe(["Ingrid Solheim", "Per Aas", "Tor Lunde"]);
        var evidence = question.Evidence.ShouldHaveSingleItem();
        Article.Revision.Text.Substring(evidence.Start, evidence.Length).ShouldBe(evidence.Quote);
        proposal.Usage.ShouldBe(new(1, ModelServer.InputTokens, ModelServer.OutputTokens, ((ModelServer.InputTokens * 2m) + (ModelServer.OutputTokens * 10m)) / 1_000_000));
        server.Requests.ShouldHaveSingleItem().ShouldContain("The bridge cost 40 million kroner.");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task ModelIsSilent_IsToldAfterTheTimeItHas(LanguageModelProvider provider)
    {
        await using var server = await ModelServer.StartAsync();
        server.Answers(Never).Answers(Never);

        var proposal = await ProposeAsync(server, provider, options => options with { Timeout = TimeSpan.FromMilliseconds(300), Tries = 2 });

        proposal.Questions.ShouldBeEmpty();
        proposal.Failure.ShouldNotBeNull();
        proposal.Usage.Requests.ShouldBe(2);

        static Task Never(HttpContext context) => new TaskCompletionSource().Task.WaitAsync(context.RequestAborted);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task ServerIsBusyOnce_IsAskedAgain(LanguageModelProvider provider)
    {
        await using var server = await ModelServer.StartAsync();
        server.Answers(ModelServer.Status(StatusCodes.Status503ServiceUnavailable)).Says(Good);

        var proposal = await ProposeAsync(server, provider);

        proposal.Questions.Length.ShouldBe(1);
        proposal.Usage.Requests.ShouldBe(2);
    }

    [Theory]
    [InlineData(LanguageModelProvider.OpenAI)]
    [InlineData(LanguageModelProvider.Ollama)]
    public async Task KeyIsRefused_IsNotTriedAgain(LanguageModelProvider provider)
    {
        await using var server = await ModelServer.StartAsync();
        server.Answers(ModelServer.Status(StatusCodes.Status401Unauthorized)).Says(Good);

        var proposal = await ProposeAsync(server, provider);

        proposal.Failure.ShouldNotBeNull();
        server.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task ConnectionBreaksOrAnotherProtocolIsSpoken_IsToldAndNotThrown(LanguageModelProvider provider)
    {
        await using var server = await ModelServer.StartAsync();
        server.Answers(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        server.Answers(context => context.Response.WriteAsync("<html>Sign in to the network</html>"));

        var proposal = await ProposeAsync(server, provider, options => options with { Tries = 2 });

        proposal.Questions.ShouldBeEmpty();
        proposal.Failure.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("I would rather not.", "unreadable")]
    [InlineData("", "unreadable")]
    [InlineData("""{"questions": [{"kind": "who", "stem": "Who opened""", "unreadable")]
    [InlineData("""{"questions": [{"kind": "who", "stem": 7}]}""", "unreadable")]
    [InlineData("""{"questions": [{}, null]}""", "incomplete")]
    [InlineData("""{"questions": [{"kind": "why", "stem": "Why?", "key": "So", "evidence": ["Words that stand nowhere."]}]}""", "evidence-not-verbatim")]
    [InlineData("""{"questions": [{"kind": "why", "stem": "Why?", "key": "So", "evidence": []}]}""", "evidence-not-verbatim")]
    [InlineData("""{"questions": [{"kind": "colour", "stem": "Why?", "key": "So", "evidence": ["Per Aas drew it."]}]}""", "unknown-kind")]
    [InlineData("""{"questions": [{"kind": "who", "stem": "Who drew it?", "key": "Per Aas", "evidence": ["Per Aas drew it."], "distractors": [{"text": "per aas", "kind": "misread", "rationale": "No."}]}]}""", "options-alike")]
    public async Task ReplyIsNotWhatWasAskedFor_IsRejectedWithTheReason(string reply, string reason)
    {
        await using var server = (await ModelServer.StartAsync()).Says(reply);

        var proposal = await ProposeAsync(server, LanguageModelProvider.OpenAI, options => options with { Tries = 1 });

        proposal.Questions.ShouldBeEmpty();
        proposal.Rejections.Select(rejection => rejection.Reason).ShouldBe([reason]);
    }

    [Fact]
    public async Task ReplyBreaksOffAfterAWholeQuestion_KeepsThatQuestion()
    {
        await using var server = (await ModelServer.StartAsync()).Says("Here you are:\n```json\n" + Good.Replace("]}\n", "", StringComparison.Ordinal).TrimEnd(']', '}', ' ', '\n') + "}, {\"kind\": \"wh");

        var proposal = await ProposeAsync(server, LanguageModelProvider.OpenAI);

        proposal.Questions.Length.ShouldBe(1);
        proposal.Rejections.ShouldContain(rejection => rejection.Reason == "unreadable");
    }

    [Fact]
    public async Task HostileReply_StaysTextAndBounded()
    {
        var hostile = $$"""{"questions": [{"kind": "who", "stem": "{{new string('A', 100_000)}}", "key": "x", "evidence": ["Per Aas drew it."]}, """
            + """{"kind": "who", "stem": "Who <script>alert(1)</script> drew it?\u0000", "key": "Per Aas", "evidence": ["Per Aas drew it."]}]}""";
        await using var server = (await ModelServer.StartAsync()).Says(hostile);

        var proposal = await ProposeAsync(server, LanguageModelProvider.OpenAI);

        proposal.Questions.ShouldHaveSingleItem().Stem.ShouldBe("Who <script>alert(1)</script> drew it?", "pages encode what they show; nothing is cut out of a stem in silence");
        proposal.Rejections.ShouldHaveSingleItem().Reason.ShouldBe("too-long");
    }

    private static async Task<ModelProposal> ProposeAsync(
        ModelServer server, LanguageModelProvider provider, Func<LanguageModelOptions, LanguageModelOptions>? change = null)
    {
        var options = new LanguageModelOptions
        {
            Model = "test-model",
            Timeout = TimeSpan.FromSeconds(20),
            Pause = TimeSpan.FromMilliseconds(1),
            PriceOfInput = 2,
            PriceOfOutput = 10,
        };
        options = change?.Invoke(options) ?? options;
        var settings = new LanguageModelSettings { Provider = provider, Endpoint = server.Endpoint(provider), ApiKey = "secret", Options = options };
        using var client = LanguageModelClients.Create(settings);
        return await new LanguageModelSource(client, options, TimeProvider.System).ProposeAsync(Article, 3, TestContext.Current.CancellationToken);
    }

    private static SourceArticle Read(ArticleDraft draft)
    {
        var revision = ArticleRevision.From(draft);
        return new(revision, new Document
        {
            Text = revision.Text, IsEnglish = true, Paragraphs = [], Sentences = [], Mentions = [], Dates = [], Numbers = [], Entities = [],
        });
    }
}
