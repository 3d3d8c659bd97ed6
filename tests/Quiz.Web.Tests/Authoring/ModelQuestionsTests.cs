using Microsoft.AspNetCore.Http;
using Quiz.Domain.Articles;
using Quiz.Domain.Questions;
using Quiz.Generation.LanguageModel;
using Quiz.Web.Authoring.Proposing;
using Quiz.Web.LanguageModels;
using Quiz.Web.Tests.LanguageModels;

namespace Quiz.Web.Tests.Authoring;

/// <summary>What an author is told when a language model is asked, too.</summary>
public sealed class ModelQuestionsTests
{
    private const string Sound =
        """
        {"kind": "how-many", "stem": "How many crowns did the council of Norham agree to pay for electric ferries?", "key": "14 million",
          "distractors": [],
          "evidence": ["The council of Norham agreed on Tuesday to buy two electric ferries for 14 million crowns."], "explanation": "They cost 14 million crowns."}
        """;

    // All of the above: the gate knows it.
    private const string Flawed =
        """
        {"kind": "what", "stem": "What did the council of Norham agree to buy on Tuesday?", "key": "All of the above",
          "distractors": [
            {"text": "two ferries", "kind": "misread", "rationale": "That is not all."},
            {"text": "two buses", "kind": "unsupported", "rationale": "The article names no buses."}],
          "evidence": ["agreed on Tuesday to buy two electric ferries"], "explanation": "It bought them."}
        """;

    private static readonly ArticleRevision Article = SampleDraft.Bench().Article!;

    public static TheoryData<LanguageModelProvider, int, string> Refusals
    {
        get
        {
            var data = new TheoryData<LanguageModelProvider, int, string>();
            foreach (var provider in Enum.GetValues<LanguageModelProvider>())
            {
                data.Add(provider, StatusCodes.Status401Unauthorized, "does not take the key (401)");
                data.Add(provider, StatusCodes.Status404NotFound, "no such model or address");
                data.Add(provider, StatusCodes.Status429TooManyRequests, "asked too often");
                data.Add(provider, StatusCodes.Status503ServiceUnavailable, "not able to answer at the moment");
            }
            return data;
        }
    }

    [Fact]
    public void NoneConfigured_IsNoModel() => new QuestionProposer().Model.ShouldBeNull();

    [Fact]
    public async Task Answer_HoldsWhatTheGatePassesAndWhatItCost()
    {
        await using var server = (await ModelServer.StartAsync()).Says($$"""{"questions": [{{Sound}}, {{Flawed}}, {}]}""");
        var proposer = ProposerOf(server);

        var answer = await proposer.AskModelAsync(Article, 3, TestContext.Current.CancellationToken);

        proposer.Model.ShouldBe("test-model");
        answer.Failure.ShouldBeNull();
        answer.Questions.ShouldHaveSingleItem().Stem.ShouldBe("How many crowns did the council of Norham agree to pay for electric ferries?");
        answer.Questions[0].Provenance.ShouldBe(new(ProvenanceKind.ModelWritten, "test-model"));
        answer.PutAside.ShouldBe(2);
        answer.Cost.ShouldBe("1,200 tokens were sent and 300 received. It cost 0.0054 USD.");
    }

    [Fact]
    public async Task PricesNotSet_AreToldToBe()
    {
        await using var server = (await ModelServer.StartAsync()).Says($$"""{"questions": [{{Sound}}]}""");

        var answer = await ProposerOf(server, change: options => options with { PriceOfInput = null }).AskModelAsync(Article, 3, TestContext.Current.CancellationToken);

        answer.Cost.ShouldBe("1,200 tokens were sent and 300 received. What they cost is not set.");
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Refusal_IsToldInPlainWords(LanguageModelProvider provider, int status, string words)
    {
        await using var server = await ModelServer.StartAsync();
        server.Answers(ModelServer.Status(status));

        var answer = await ProposerOf(server, provider, options => options with { Tries = 1 }).AskModelAsync(Article, 3, TestContext.Current.CancellationToken);

        answer.Questions.ShouldBeEmpty();
        answer.Failure.ShouldNotBeNull().ShouldStartWith("The model could not be asked: ");
        answer.Failure.ShouldContain(words);
    }

    [Theory]
    [InlineData(LanguageModelProvider.OpenAI)]
    [InlineData(LanguageModelProvider.Ollama)]
    [InlineData(LanguageModelProvider.Anthropic)]
    public async Task NothingAtItsAddress_IsToldInPlainWords(LanguageModelProvider provider)
    {
        var server = await ModelServer.StartAsync();
        var proposer = ProposerOf(server, provider, options => options with { Tries = 1 });
        await server.DisposeAsync();

        var answer = await proposer.AskModelAsync(Article, 3, TestContext.Current.CancellationToken);

        answer.Failure.ShouldBe("The model could not be asked: nothing answers at its address, or the connection broke.");
    }

    [Theory]
    [InlineData(LanguageModelProvider.OpenAI)]
    [InlineData(LanguageModelProvider.Ollama)]
    [InlineData(LanguageModelProvider.Anthropic)]
    public async Task Stopped_GivesUpAtOnce(LanguageModelProvider provider)
    {
        await using var server = await ModelServer.StartAsync();
        var asked = new TaskCompletionSource();
        server.Answers(context =>
        {
            asked.SetResult();
            return new TaskCompletionSource().Task.WaitAsync(context.RequestAborted);
        });
        using var stop = new CancellationTokenSource();

        var answer = ProposerOf(server, provider).AskModelAsync(Article, 3, stop.Token);
        await asked.Task.WaitAsync(TestContext.Current.CancellationToken);
        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => answer.WaitAsync(TimeSpan.FromSeconds(10)));
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task TextThatIsNotEnglish_IsNotSent()
    {
        await using var server = await ModelServer.StartAsync();
        var german = ArticleRevision.From(new("Norham kauft zwei Fähren", null, null, null,
            [new(BlockKind.Paragraph, "Der Rat von Norham hat am Dienstag beschlossen, zwei elektrische Fähren für vierzehn Millionen Kronen zu kaufen, und damit einen langen Streit beendet.")]));

        var answer = await ProposerOf(server).AskModelAsync(german, 3, TestContext.Current.CancellationToken);

        answer.Failure.ShouldNotBeNull().ShouldContain("not English");
        answer.Cost.ShouldBeEmpty();
        server.Requests.ShouldBeEmpty();
    }

    private static QuestionProposer ProposerOf(
        ModelServer server, LanguageModelProvider provider = LanguageModelProvider.OpenAI, Func<LanguageModelOptions, LanguageModelOptions>? change = null)
    {
        var options = new LanguageModelOptions
        {
            Model = "test-model", Timeout = TimeSpan.FromSeconds(20), Pause = TimeSpan.FromMilliseconds(1), PriceOfInput = 2, PriceOfOutput = 10,
        };
        options = change?.Invoke(options) ?? options;
        var settings = new LanguageModelSettings { Provider = provider, Endpoint = server.Endpoint(provider), ApiKey = "secret", Options = options };
        return new(new(LanguageModelClients.Create(settings), options, TimeProvider.System), settings);
    }
}
