using Microsoft.Extensions.DependencyInjection;
using Quiz.Web.Authoring.Proposing;
using Quiz.Web.Tests.Scores;

namespace Quiz.Web.Tests.Authoring;

public sealed class QuestionProposerTests(ScoresSite site) : IClassFixture<ScoresSite>
{
    private QuestionProposer Proposer => site.Services.GetRequiredService<QuestionProposer>();

    [Fact]
    public async Task Article_IsAskedAboutWithEvidenceThatTheJudgePasses()
    {
        var article = (await site.QuizAsync()).Article;

        var proposal = await Proposer.ProposeAsync(article, 10, TestContext.Current.CancellationToken);

        proposal.Questions.ShouldNotBeEmpty();
        proposal.Questions.ShouldAllBe(question => question.Evidence[0].Span.Of(article.Text) == question.Evidence[0].Quote);
        var judge = await Proposer.ReadAsync(article);
        (await judge.JudgeAsync(proposal.Questions[0])).ShouldNotContain(finding => finding.Severity == Generation.Verification.Severity.Blocks);
    }

    [Fact]
    public async Task QuestionWithoutEvidence_IsNotJudgedYet()
    {
        var bench = SampleDraft.BenchWithQuestion(out var question);
        bench.RemoveEvidence(question, 0);
        var judge = await Proposer.ReadAsync(bench.Article!);

        (await judge.JudgeAsync(bench.Find(question)!.Content)).ShouldBeEmpty();
    }
}
