using Quiz.Domain.Articles;
using Quiz.Interchange.ArticleImport;

namespace Quiz.Interchange.Tests.ArticleImport;

public sealed class PlainTextTests
{
    private const string First = "The bakers of Linz struck for the third day on Friday, and most shops stayed shut.";
    private const string Second = "Their union wants four per cent more pay; the owners offer two.";

    [Theory]
    [InlineData("Bakers strike for a third day")]
    [InlineData("Will the bakers of Linz ever bake again this year?")]
    [InlineData("Strike")]
    [InlineData("By land and sea")]
    [InlineData("World")]
    public void TitleAndParagraphs_AreTakenWhole(string title)
    {
        var page = PageImport.Read($"{title}\n\n{First}\n\n{Second}");

        page.TakenOff.ShouldBeEmpty();
        page.Draft().Headline.ShouldBe(title);
        page.Draft().Body.Select(block => block.Text).ShouldBe([First, Second]);
    }

    [Fact]
    public void ShortTitleBeforeASubheading_IsTheHeadline() =>
        PageImport.Read($"Bakers\n\nThree days without bread\n\n{First}\n\n{Second}").Draft().Headline.ShouldBe("Bakers");

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    public void OtherLineEnds_PartLinesToo(string end)
    {
        var page = PageImport.Read(string.Join(end, "Bakers strike for a third day", "", First, "", Second));

        page.Draft().Body.Count.ShouldBe(2);
        page.Parts[^1].FirstLine.ShouldBe(5);
    }

    [Fact]
    public void NoBreakSpacesAndInvisibleSigns_BecomePlain()
    {
        var page = PageImport.Read($"\uFEFFBakers\u00A0strike for a third day\n\u00A0\n{First.Replace(" ", "\u00A0", StringComparison.Ordinal)}\n\u200B\n{Second}");

        page.Draft().Headline.ShouldBe("Bakers strike for a third day");
        page.Draft().Body[0].Text.ShouldBe(First);
    }

    [Fact]
    public void ParagraphWrappedByHand_IsOne()
    {
        var page = PageImport.Read("""
            Bakers strike for a third day

            The bakers of Linz struck for the third day on Friday,
            and most shops stayed shut from early in the morning
            until the evening. Nobody could say when they would
            open again.

            Their union wants four per cent more pay; the owners
            offer two.
            """);

        page.Draft().Body.Count.ShouldBe(2);
        page.Draft().Body[1].Text.ShouldBe("Their union wants four per cent more pay; the owners offer two.");
        page.Parts[1].ShouldSatisfyAllConditions(part => part.FirstLine.ShouldBe(3), part => part.LastLine.ShouldBe(6));
    }

    [Fact]
    public void Markdown_IsReadAsWhatItMeans()
    {
        var page = PageImport.Read($"""
            # Bakers **strike** for a third day

            ![An oven](oven.jpg)

            {First} See the [union’s page](https://union.example/strike).

            ## Pay

            > We have *waited* long enough.

            ---

            The owners named three conditions:

            1. an end of the strike
            2. no pickets

            - The union has not answered yet.
            """);

        var draft = page.Draft();
        draft.Headline.ShouldBe("Bakers strike for a third day");
        draft.Body.ShouldBe(
        [
            new(BlockKind.Paragraph, $"{First} See the union’s page."),
            new(BlockKind.Quotation, "We have waited long enough."),
            new(BlockKind.Paragraph, "The owners named three conditions:"),
            new(BlockKind.Paragraph, "an end of the strike"),
            new(BlockKind.Paragraph, "no pickets"),
            new(BlockKind.Paragraph, "The union has not answered yet."),
        ]);
        page.TakenOff.Select(part => part.Reason).ShouldBe([RemovalReason.Markup, RemovalReason.Subheading, RemovalReason.Markup]);
    }

    [Fact]
    public void NoTitle_IsToldAndLosesNothing()
    {
        var page = PageImport.Read($"{First}\n\n{Second}");

        page.Problem.ShouldNotBeNull().ShouldContain("headline");
        page.Draft().Body.Count.ShouldBe(2);
    }

    [Fact]
    public void NoText_IsTold() => PageImport.Read(" \n\n").Problem.ShouldBe("There is no text.");

    [Fact]
    public void TooMuchText_IsToldWithTheBound()
    {
        var page = PageImport.Read(new string('a', PageImport.LargestPage + 1));

        page.Parts.ShouldBeEmpty();
        page.Problem.ShouldBe("The text is 400,001 characters long; at most 400,000 are read. Copy the article alone.");
    }
}
