using Quiz.Generation.Distractors;

namespace Quiz.Generation.Tests.Distractors;

public sealed class NumberWordingTests
{
    [Theory]
    [InlineData("four", 5, "five")]
    [InlineData("Four", 5, "Five")]
    [InlineData("twenty-one", 30, "thirty")]
    [InlineData("1,200", 1500, "1,500")]
    [InlineData("$2.5bn", 3.5, "$3.5bn")]
    [InlineData("about 80", 60, "about 60")]
    [InlineData("30 per cent", 45, "45 per cent")]
    [InlineData("five years", 1, "one year")]
    public void AnotherValue_KeepsTheWording(string written, double value, string expected) =>
        NumberWording.Of(written).ShouldNotBeNull().With((decimal)value).ShouldBe(expected);

    [Theory]
    [InlineData("more than 900")]
    [InlineData("at least four")]
    [InlineData("up to $3m")]
    [InlineData("nearly 100")]
    public void NumberUnderABound_WouldLeaveOthersTrueToo(string written) => NumberWording.Of(written).ShouldNotBeNull().IsBound.ShouldBeTrue();

    [Theory]
    [InlineData("between 3 and 5")]
    [InlineData("two-thirds")]
    [InlineData("several")]
    public void NoSingleNumber_IsNotRead(string written) => NumberWording.Of(written).ShouldBeNull();

    [Theory]
    [InlineData("1")]
    [InlineData("four")]
    [InlineData("36")]
    [InlineData("900")]
    [InlineData("2.5 million")]
    public void Neighbours_AreThreeAndPositiveAndNotTheNumberItself(string written)
    {
        var wording = NumberWording.Of(written).ShouldNotBeNull();

        for (var below = 0; below < 4; below++)
        {
            var near = wording.Near(below);
            near.Count.ShouldBe(3);
            near.ShouldBeUnique();
            near.ShouldAllBe(value => value > 0 && value != wording.Value);
            near.ShouldBe(near.Order());
        }
    }
}
