using Quiz.Domain.Text;
using Quiz.Web.Authoring;

namespace Quiz.Web.Tests.Authoring;

public sealed class TextEditTests
{
    private const string Before = "one two three";

    private static readonly TextSpan Two = new(4, 3);

    [Theory]
    [InlineData("zero one two three", 9)]
    [InlineData("two three", 0)]
    [InlineData("one two", 4)]
    [InlineData("one two three four", 4)]
    [InlineData("one two three", 4)]
    public void SpanThatTheEditLeavesAlone_MovesWithItsWords(string after, int start) =>
        TextEdit.Between(Before, after).Move(Two).ShouldBe(new TextSpan(start, 3));

    [Theory]
    [InlineData("one t-wo three")]
    [InlineData("one ~two~ three")]
    [InlineData("one tw three")]
    [InlineData("one")]
    [InlineData("")]
    [InlineData("something else")]
    public void SpanThatTheEditTouches_IsNowhere(string after) =>
        TextEdit.Between(Before, after).Move(Two).ShouldBeNull();
}
