using Quiz.Web.Delivery;

namespace Quiz.Web.Tests.Delivery;

public sealed class ContentCodingTests
{
    [Theory]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("GZIP", "gzip")]
    [InlineData("br;q=0, gzip;q=0.5", "gzip")]
    [InlineData("br;q=0.000", "")]
    [InlineData("br;q=0.01", "br")]
    [InlineData("identity", "")]
    [InlineData("broken", "")]
    [InlineData("", "")]
    public void AcceptEncoding_GivesTheSmallestThatIsAllowed(string header, string expected) =>
        ContentCoding.Choose(header).ShouldBe(expected);
}
