using CsCheck;
using Quiz.Domain.Text;

namespace Quiz.Domain.Tests.Text;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("flaw", "lawn", 2)]
    [InlineData("same", "same", 0)]
    public void Words_HaveTheirDistance(string one, string other, int distance)
    {
        EditDistance.Between(one, other).ShouldBe(distance);
        EditDistance.Between(other, one).ShouldBe(distance);
    }

    [Fact]
    public void OneLetterTakenOut_IsOneAway() =>
        Gen.Select(Gen.String[1, 30], Gen.Int[0, 29]).Sample((text, at) =>
            EditDistance.Between(text, text.Remove(at % text.Length, 1)).ShouldBe(1));
}
