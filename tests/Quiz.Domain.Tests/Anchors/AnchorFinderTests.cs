using Quiz.Domain.Anchors;
using Quiz.Domain.Text;

namespace Quiz.Domain.Tests.Anchors;

public sealed class AnchorFinderTests
{
    private const string First = "The mayor opened the bridge on Monday, and some three hundred people came to see it.";

    [Fact]
    public void SpanInsideALongBlock_GetsContextOnBothSides()
    {
        var article = Articles.Of(First);
        var start = article.Text.IndexOf("Monday", StringComparison.Ordinal);

        var anchor = AnchorFinder.At(article, new(start, 6));

        anchor.ShouldBe(new("Monday", "The mayor opened the bridge on ", ", and some three hundred people ", start, 6));
    }

    [Fact]
    public void SpanAtABlockEdge_GetsNoContextFromTheNeighbour()
    {
        var article = Articles.Of(First, "Short.");
        var start = article.Text.IndexOf("Short", StringComparison.Ordinal);

        AnchorFinder.At(article, new(start, 6)).ShouldBe(new("Short.", "", "", start, 6));
    }

    [Fact]
    public void ContextThatWouldCutASurrogatePair_StopsShortOfIt()
    {
        // The 32nd unit on either side is half of a pair.
        var article = Articles.Of($"x😀{new string('a', 31)}QUOTE{new string('b', 31)}😀y");
        var start = article.Text.IndexOf("QUOTE", StringComparison.Ordinal);

        var anchor = AnchorFinder.At(article, new(start, 5));

        anchor.Prefix.ShouldBe(new('a', 31));
        anchor.Suffix.ShouldBe(new('b', 31));
    }

    [Theory]
    [InlineData(12, 0)]
    [InlineData(0, 11)]
    [InlineData(8, 2)]
    [InlineData(-1, 3)]
    [InlineData(90, 30)]
    public void SpanThatIsEmptyOrLeavesItsBlock_Throws(int start, int length) =>
        Should.Throw<ArgumentException>(() => AnchorFinder.At(Articles.Of(First), new TextSpan(start, length)));

    [Fact]
    public void SpanThatCutsASurrogatePair_Throws()
    {
        var article = Articles.Of("A 😀 here.");
        var pair = article.Text.IndexOf("😀", StringComparison.Ordinal);

        Should.Throw<ArgumentException>(() => AnchorFinder.At(article, new(pair, 1)));
        Should.Throw<ArgumentException>(() => AnchorFinder.At(article, new(pair + 1, 3)));
        AnchorFinder.At(article, new(pair, 2)).Quote.ShouldBe("😀");
    }

    [Fact]
    public void UniqueQuote_IsFoundAndBroughtToCanonicalForm()
    {
        var article = Articles.Of("Le café était plein.");

        var anchor = AnchorFinder.Find(article, " cafe\u0301\n était ", 0, out var reason);

        reason.ShouldBeNull();
        anchor.ShouldNotBeNull().Quote.ShouldBe("café était");
    }

    [Theory]
    [InlineData(1, 10)]
    [InlineData(2, 19)]
    [InlineData(3, 27)]
    public void RepeatedQuote_IsFoundByItsOccurrence(int occurrence, int start)
    {
        var anchor = AnchorFinder.Find(Articles.Of("one. And one. Then one."), "one", occurrence, out var reason);

        reason.ShouldBeNull();
        anchor.ShouldNotBeNull().Start.ShouldBe(start + (occurrence == 3 ? 2 : 0));
    }

    [Theory]
    [InlineData("on", 0, "occurs 4 times: say which")]
    [InlineData("on", 5, "occurs 4 times: there is no occurrence 5")]
    [InlineData("bridge", 2, "occurs once: there is no occurrence 2")]
    [InlineData("see it. Nobody", 0, "crosses a block end")]
    [InlineData(" ", 0, "is empty")]
    [InlineData("nobody’s", 0, "not found: the article has it with other quotation marks, dashes or capitals: “Nobody's”")]
    [InlineData("the mayor", 0, "not found: the article has it with other quotation marks, dashes or capitals: “The mayor”")]
    [InlineData("opened a bridge on Monday", 0, "not found: the nearest words are “opened the bridge on Monday”")]
    [InlineData("quite other words altogether", 0, "not found")]
    public void QuoteThatCannotBeAnchored_HasAReason(string quote, int occurrence, string expected)
    {
        AnchorFinder.Find(Articles.Of(First, "Nobody's coat was lost on the way on."), quote, occurrence, out var reason).ShouldBeNull();

        reason.ShouldBe(expected);
    }

    [Fact]
    public void NegativeOccurrence_Throws() =>
        Should.Throw<ArgumentOutOfRangeException>(() => AnchorFinder.Find(Articles.Of(First), "bridge", -1, out _));
}
