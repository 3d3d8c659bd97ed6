using Quiz.Domain.Articles;
using Quiz.Interchange.ArticleImport;

namespace Quiz.Interchange.Tests.ArticleImport;

public sealed class HeadOfArticleTests
{
    private const string Title = "Observatory finds a comet on the last night of its survey";
    private const string Text = "Astronomers at the Pic Rond observatory found a comet on Sunday, the last night of their survey.";

    [Theory]
    [InlineData("By Ada Lund")]
    [InlineData("BY ADA LUND")]
    [InlineData("By Ada Lund and Tom O’Hara, science correspondent")]
    [InlineData("Written by Ada van Lund")]
    [InlineData("Ada Lund, staff writer")]
    public void LineOfAuthors_IsTheByline(string line) =>
        PageImport.Read($"{Title}\n\n{line}\n\n{Text}").Draft().Byline.ShouldBe(line);

    [Theory]
    [InlineData("Published: Sept. 3, 2019, 4:24 p.m.", null)]
    [InlineData("Tuesday, 3 September 2019", null)]
    [InlineData("2019-09-03 16:24", null)]
    [InlineData("2019.09.03 16:24 KST", null)]
    [InlineData("Seoul, 3 September 2019", "Seoul")]
    [InlineData("Last updated on September 3rd, 2019 at 16:24 GMT+9", null)]
    public void LineOfADay_IsTheDateline(string line, string? place) =>
        PageImport.Read($"{Title}\n\n{line}\n\n{Text}").Draft().Dateline.ShouldBe(new Dateline(place, new(2019, 9, 3)));

    [Theory]
    [InlineData("2 hours ago")]
    [InlineData("Posted: 3/9/2019")]
    public void DayThatIsNotClear_IsTakenOff(string line)
    {
        var page = PageImport.Read($"{Title}\n\n{line}\n\n{Text}");

        page.Draft().Dateline.ShouldBeNull();
        page.TakenOff.Single().Reason.ShouldBe(RemovalReason.UnusedDate);
    }

    [Fact]
    public void SecondDay_IsTakenOff()
    {
        var page = PageImport.Read($"{Title}\n\nPosted : 2019-09-03 16:24\nUpdated : 2019-09-04 09:10\n\n{Text}");

        page.Draft().Dateline!.Date.ShouldBe(new DateOnly(2019, 9, 3));
        page.TakenOff.Single().Reason.ShouldBe(RemovalReason.UnusedDate);
    }

    [Fact]
    public void AuthorAndDayOnOneLine_AreTwo()
    {
        var page = PageImport.Read($"{Title}\n\nBy Ada Lund | September 3, 2019\n\n{Text}");

        page.Draft().Byline.ShouldBe("By Ada Lund");
        page.Draft().Dateline!.Date.ShouldBe(new DateOnly(2019, 9, 3));
        page.TakenOff.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("GENEVA, Sept. 3 (Agency) -- ", "Geneva")]
    [InlineData("NEW YORK — ", "New York")]
    [InlineData("GENEVA, Switzerland (AP) – ", "Geneva")]
    [InlineData("Geneva (Reuters) - ", "Geneva")]
    public void DatelineBeforeTheFirstWords_IsCutOff(string opening, string place)
    {
        var draft = PageImport.Read($"{Title}\n\n{opening}{Text}\n\n{Text}").Draft();

        draft.Dateline.ShouldBe(new Dateline(place, null));
        draft.Body[0].Text.ShouldBe(Text);
    }

    [Fact]
    public void DashesRoundAnAside_AreNoDateline()
    {
        const string Aside = "NATO — the alliance of thirty-two countries — said on Sunday that it would move its archive.";

        PageImport.Read($"{Title}\n\n{Aside}").Draft().ShouldSatisfyAllConditions(
            draft => draft.Dateline.ShouldBeNull(),
            draft => draft.Body[0].Text.ShouldBe(Aside));
    }

    [Theory]
    [InlineData("The dome of the observatory opens at dusk on Sunday. AFP-Yonhap")]
    [InlineData("The dome of the observatory opens at dusk on Sunday. / Courtesy of Pic Rond")]
    [InlineData("The dome of the observatory opens at dusk on Sunday. (AP Photo/Ada Lund)")]
    [InlineData("The dome of the observatory opens at dusk (file photo).")]
    [InlineData("Photo: the dome of the observatory at dusk")]
    public void WordsUnderAPicture_AreTheCaptionWithoutAByline(string caption) =>
        PageImport.Read($"{Title}\n\n{caption}\n\n{Text}\n\n{Text[..^1]} again.").Draft().Caption.ShouldBe(caption);

    [Fact]
    public void SentenceBeforeTheByline_IsACaption() =>
        PageImport.Read($"{Title}\n\nThe dome of the observatory opens at dusk on Sunday.\n\nBy Ada Lund\n\n{Text}").Draft()
            .Caption.ShouldBe("The dome of the observatory opens at dusk on Sunday.");

    [Fact]
    public void CaptionWithinTheText_IsABlockOfItsOwn()
    {
        const string Second = "Visitors queue for the dome on Monday morning. Reuters";

        var draft = PageImport.Read($"{Title}\n\nThe dome opens at dusk on Sunday. AFP\n\nBy Ada Lund\n\n{Text}\n\n{Second}\n\n{Text[..^1]} again.").Draft();

        draft.Caption.ShouldBe("The dome opens at dusk on Sunday. AFP");
        draft.Body[1].ShouldBe(new DraftBlock(BlockKind.Caption, Second));
        draft.Body.Count.ShouldBe(3);
    }

    [Fact]
    public void LineThatAnnouncesTheArticle_IsItsSummary() =>
        PageImport.Read($"{Title}\n\nA faint spot near Vega turns out to be new\n\nBy Ada Lund\n\n{Text}").Draft()
            .Summary.ShouldBe("A faint spot near Vega turns out to be new");

    [Fact]
    public void HeadlineInTheMenuToo_IsFoundOnce()
    {
        var page = PageImport.Read($"Science\n\n{Title}\n\nThe night sky this week\n\n{Title}\n\nBy Ada Lund\n\n{Text}");

        page.Draft().Headline.ShouldBe(Title);
        page.TakenOff.ShouldContain(part => part.Reason == RemovalReason.Repeated);
    }
}
