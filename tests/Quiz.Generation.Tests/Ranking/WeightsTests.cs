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
        Weights.Acceptance("when", ItemType.TrueFalseNotGiven).ShouldBeLessThan(Weights.LeastAcceptance);
        unseen.ShouldBeGreaterThan(Weights.LeastAcceptance);
    }

    [Fact]
    public void TwoJudgements_WeighLessThanMany() =>
        Weights.Acceptance("false-number", ItemType.TrueFalseNotGiven).ShouldBeLessThan(Weights.Acceptance("spoken-quote", ItemType.ShortAnswer));
}
