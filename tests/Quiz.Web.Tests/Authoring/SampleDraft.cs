using Microsoft.Extensions.DependencyInjection;
using Quiz.Domain.Questions;
using Quiz.Domain.Text;
using Quiz.Web.Authoring;
using Quiz.Web.Authoring.Drafts;
using Quiz.Web.Tests.Scores;

namespace Quiz.Web.Tests.Authoring;

/// <summary>A short article with one question that can be published.</summary>
internal static class SampleDraft
{
    public const string Headline = "Norham buys two electric ferries";
    public const string Page = $"""
        {Headline}

        The council of Norham agreed on Tuesday to buy two electric ferries for 14 million crowns.

        The first of them, built in Tromsø, will sail in the spring of next year.
        """;

    public static Workbench Bench()
    {
        var bench = new Workbench(DraftContent.Empty);
        bench.ReadPage(Page).ShouldBeNull();
        return bench;
    }

    public static Workbench BenchWithQuestion(out Guid question)
    {
        var bench = Bench();
        question = Guid.NewGuid();
        bench.Add(new(question, Decision.Open, null, new(
            FactKind.What, "What did the council agree to buy?",
            new SingleChoice([new("two electric ferries", true), new("two bridges", false)]), [], "", new(ProvenanceKind.Written, "Ada"))));
        bench.AddEvidence(question, SpanOf(bench, "two electric ferries for")).ShouldBeNull();
        bench.Decide(question, Decision.Accepted);
        return bench;
    }

    public static TextSpan SpanOf(Workbench bench, string words) =>
        new(bench.Article!.Text.IndexOf(words, StringComparison.Ordinal), words.Length);

    public static async Task<Guid> StoreAsync(ScoresSite site, Guid owner)
    {
        var id = Guid.NewGuid();
        (await site.Services.GetRequiredService<DraftDesk>().SaveAsync(id, new(owner, "Ada", false), Bench().Content, [], Guid.NewGuid(), TestContext.Current.CancellationToken))
            .ShouldBe(SaveOutcome.Saved);
        return id;
    }
}
