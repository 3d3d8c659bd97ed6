using Quiz.Generation.Items;
using Quiz.Generation.Ranking;

namespace Quiz.Generation.Tests.Ranking;

/// <summary>What readers accepted comes first; what nobody has judged stands between.</summary>
public sealed class WeightsTests
{
    [Fact]
    public void RuleThatReadersAccepted_ComesBeforeOneThatTheyDidNot()
    {
        var unseen = Weights.Acceptance("a rule of tomorrow", ItemType.SingleChoice);

        Weights.Acceptance("spoken-quote", ItemType.ShortAnswer).ShouldBeGreaterThan(unseen);
        Weights.Acceptance("why", ItemType.SingleChoice).ShouldBeLessThan(unseen);
    }

    [Fact]
    public void OneJudgement_WeighsLessThanEleven() =>
        Weights.Acceptance("spoken-quote", ItemType.SingleChoice).ShouldBeLessThan(Weights.Acceptance("spoken-quote", ItemType.ShortAnswer));
}
