using Quiz.Generation.Items;

namespace Quiz.Generation.Tests.Items;

/// <summary>Where a changed figure or verb makes no false statement.</summary>
public sealed class ThresholdsTests
{
    [Theory]
    [InlineData("Norway missed the top 12", true)]
    [InlineData("Norway closed at least 12", true)]
    [InlineData("Norway is at number 12", true)]
    [InlineData("Norway closed 12", false)]
    public void BoundOrRank_IsNotAltered(string text, bool isBound) => Thresholds.IsThreshold(text, text.IndexOf("12", StringComparison.Ordinal)).ShouldBe(isBound);

    [Theory]
    [InlineData("Profits fell, helped by a film.", true)]
    [InlineData("Profits fell because costs rose.", true)]
    [InlineData("Profits fell in Norway.", false)]
    public void ClauseWithAGround_IsNotReversed(string text, bool givesGround) => Thresholds.GivesGround(text).ShouldBe(givesGround);
}
