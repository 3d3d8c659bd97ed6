using Quiz.Domain.Scoring;

namespace Quiz.Domain.Tests.Scoring;

public class OneEditTests
{
    [Theory]
    [InlineData("stockholm", "stokholm", true)]
    [InlineData("stockholm", "stocckholm", true)]
    [InlineData("stockholm", "stockholn", true)]
    [InlineData("stockholm", "stcokholm", true)]
    [InlineData("stockholm", "stockholms", true)]
    [InlineData("stockholm", "tockholm", true)]
    [InlineData("stockholm", "stockhoml", true)]
    [InlineData("stockholm", "stockholm", false)]
    [InlineData("stockholm", "stokcohlm", false)]
    [InlineData("stockholm", "stckhlm", false)]
    [InlineData("stockholm", "sotckholn", false)]
    [InlineData("", "a", true)]
    [InlineData("", "", false)]
    public void Words_PartedByOneEditOrNot(string one, string other, bool parted)
    {
        OneEdit.Parts(one, other).ShouldBe(parted);
        OneEdit.Parts(other, one).ShouldBe(parted);
    }
}
