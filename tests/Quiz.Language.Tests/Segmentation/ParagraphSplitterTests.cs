using Quiz.Language.Segmentation;

namespace Quiz.Language.Tests.Segmentation;

public sealed class ParagraphSplitterTests
{
    [Fact]
    public void EmptyLine_PartsParagraphs() => Paragraphs("One.\n\nTwo.\n \t\nThree.").ShouldBe(["One.", "Two.", "Three."]);

    [Fact]
    public void WindowsLineEnds_CountOnce() => Paragraphs("One.\r\n\r\nTwo.").ShouldBe(["One.", "Two."]);

    [Fact]
    public void SingleLineEnds_PartHeadlinesAndLongLines() =>
        Paragraphs("Wang Yi visits Pyongyang\nThe minister came on Monday.\nHe stayed for three days.")
            .ShouldBe(["Wang Yi visits Pyongyang", "The minister came on Monday.", "He stayed for three days."]);

    [Fact]
    public void LinesWrappedToAWidth_AreOneParagraph() =>
        Paragraphs("The minister of foreign affairs came to the city\non Monday, and he stayed there for three days, as\nhad been expected.\n\nNobody was surprised.").Count.ShouldBe(2);

    [Fact]
    public void WrappedLineThatBeginsWithAName_IsJudgedByTheWholeText() =>
        Paragraphs("There is strain between South Korea and the United\nStates, as all know.\n\nThe minister of foreign affairs came to the city\non Monday, and he stayed there for three days, as\nhad been expected.")
            .Count.ShouldBe(2);

    [Fact]
    public void List_IsNoWrappedParagraph() => Paragraphs("Kenya\nUganda\nSudan").Count.ShouldBe(3);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n\t ")]
    public void BlankText_HasNoParagraph(string text) => Paragraphs(text).ShouldBeEmpty();

    private static List<string> Paragraphs(string text) => [.. ParagraphSplitter.Split(text).Select(span => span.Of(text))];
}
