using Quiz.Domain.Articles;
using Quiz.Interchange.ArticleImport;

namespace Quiz.Interchange.Tests.ArticleImport;

public sealed class CopiedPageTests
{
    private const string Page = """
        Skip to content
        Home News Sport Weather

        Aa font-size

          • -1
          • 0
          • +1

        Harbour council buys two electric ferries after long dispute

          • Facebook share button
          • Copy link

        Mayor Ada Brunn, right, steps aboard the ferry Tern at Norham pier in this file photo taken on 4 May last year. Reuters
        Mayor Ada Brunn, right, steps aboard the ferry Tern at Norham pier in this file photo taken on 4 May last year. Reuters

        By Jonas Aldt

        Published : 2021-06-08 16:24

        The harbour council of Norham agreed on Tuesday to buy two electric ferries for 14 million crowns, ending a dispute of three years.

        “We could not wait any longer,” said Ada Brunn, the mayor.

        What it costs

        The first of them, built in Tromsø, is expected to sail in the spring of next year, the council said.

        Advertisement

        Tickets stay as they are.

        Jonas Aldt jonas.aldt@norhampost.example

        X
        CLOSE

        Top 10 Stories

        Storm closes the northern bridge for a second night
        go top LETTER
        """;

    private static readonly ImportedPage Read = PageImport.Read(Page);

    [Fact]
    public void PageOfANewspaper_BecomesAnArticle()
    {
        var draft = Read.Draft();

        Read.Problem.ShouldBeNull();
        draft.Headline.ShouldBe("Harbour council buys two electric ferries after long dispute");
        draft.Byline.ShouldBe("By Jonas Aldt");
        draft.Dateline.ShouldBe(new Dateline(null, new(2021, 6, 8)));
        draft.Caption.ShouldNotBeNull().ShouldStartWith("Mayor Ada Brunn, right, steps aboard");
        draft.Body.Select(block => block.Text[..12]).ShouldBe(["The harbour ", "“We could no", "The first of", "Tickets stay"]);
    }

    [Fact]
    public void WhatWasTakenOff_HasItsReasonAndPlace()
    {
        var off = Read.TakenOff.ToDictionary(part => (part.FirstLine, part.Source), part => part.Reason);

        off[(1, "Skip to content")].ShouldBe(RemovalReason.PageControl);
        off[(2, "Home News Sport Weather")].ShouldBe(RemovalReason.PageControl);
        off[(4, "Aa font-size")].ShouldBe(RemovalReason.PageControl);
        off[(6, "• -1")].ShouldBe(RemovalReason.PageControl);
        off[(12, "• Facebook share button")].ShouldBe(RemovalReason.ShareLabel);
        off.Single(line => line.Key.FirstLine == 16).Value.ShouldBe(RemovalReason.Repeated);
        off[(26, "What it costs")].ShouldBe(RemovalReason.Subheading);
        off[(30, "Advertisement")].ShouldBe(RemovalReason.Advertisement);
        off[(34, "Jonas Aldt jonas.aldt@norhampost.example")].ShouldBe(RemovalReason.Signature);
        off[(39, "Top 10 Stories")].ShouldBe(RemovalReason.OtherStories);
        off[(41, "Storm closes the northern bridge for a second night")].ShouldBe(RemovalReason.AfterArticle);
        off[(42, "go top LETTER")].ShouldBe(RemovalReason.PageControl);
        Read.TakenOff.ShouldAllBe(part => part.Reason!.Value.Describe().Length > 0);
    }

    [Fact]
    public void PartPutBack_StandsInItsPlace()
    {
        var index = Read.Parts.IndexOf(Read.Parts.Single(part => part.Text == "What it costs"));

        var draft = Read.With(index, PartRole.Paragraph).Draft();

        draft.Body[2].ShouldBe(new DraftBlock(BlockKind.Paragraph, "What it costs"));
        Read.With(index, PartRole.Paragraph).TakenOff.ShouldNotContain(part => part.Text == "What it costs");
    }

    [Fact]
    public void PartTakenOffByHand_SaysSo()
    {
        var index = Read.Parts.IndexOf(Read.Parts.Single(part => part.Text == "Tickets stay as they are."));

        var page = Read.With(index, PartRole.TakenOff);

        page.Parts[index].Reason.ShouldBe(RemovalReason.ByHand);
        page.Draft().Body.Count.ShouldBe(3);
    }

    [Fact]
    public void HeadlineTakenOff_IsAProblem()
    {
        var index = Read.Parts.IndexOf(Read.Parts.Single(part => part.Role == PartRole.Headline));

        Read.With(index, PartRole.TakenOff).Problem.ShouldNotBeNull().ShouldContain("headline");
    }
}
