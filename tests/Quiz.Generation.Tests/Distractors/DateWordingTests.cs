using Quiz.Generation.Distractors;

namespace Quiz.Generation.Tests.Distractors;

public sealed class DateWordingTests
{
    [Theory]
    [InlineData("May 3", "Oct. 6", "October 6")]
    [InlineData("Oct. 6", "May 3", "May 3")]
    [InlineData("3 May 2017", "September 12, 2018", "12 September 2018")]
    [InlineData("on Monday", "Friday", "on Friday")]
    [InlineData("in 2011", "2014", "in 2014")]
    public void AnotherDate_KeepsTheWording(string written, string other, string expected)
    {
        var wording = DateWording.Of(written).ShouldNotBeNull();

        wording.With(DateWording.Of(other).ShouldNotBeNull()).ShouldBe(expected);
    }

    [Theory]
    [InlineData("May 3", "2017")]
    [InlineData("Monday", "May 3")]
    [InlineData("3 May 2017", "May 3")]
    public void OtherGranularity_IsNotAlike(string written, string other) =>
        DateWording.Of(written).ShouldNotBeNull().IsAlike(DateWording.Of(other).ShouldNotBeNull()).ShouldBeFalse();

    [Theory]
    [InlineData("two weeks after the vote")]
    [InlineData("recently")]
    [InlineData("the 1990s")]
    public void NoPlainDate_IsNotRead(string written) => DateWording.Of(written).ShouldBeNull();

    [Fact]
    public void YearOfThePast_HasNoNeighbourAfterTheArticle() =>
        DateWording.Of("2017").ShouldNotBeNull().Near(0, 2018).ShouldAllBe(other => other.Year <= 2018 && other.Year != 2017);

    [Fact]
    public void FirstOfTheMonth_HasThreeOtherDaysAsNeighbours()
    {
        var near = DateWording.Of("1 May").ShouldNotBeNull().Near(3, null);

        near.Count.ShouldBe(3);
        near.Select(other => other.Day).ShouldBeUnique();
        near.ShouldAllBe(other => other.Day > 1 && other.Day < 31);
    }
}
