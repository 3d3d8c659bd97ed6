using System.Net;

namespace Quiz.Web.Tests.Library;

public sealed class LibraryPageTests(LibrarySite site) : IClassFixture<LibrarySite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task FrontPage_ShowsEveryArticleNewestFirst()
    {
        var page = await site.Browser().GetStringAsync("/", Cancellation);

        foreach (var article in LibrarySite.Articles)
        {
            page.ShouldContain($"href=\"/articles/{article.Slug}\"");
            page.ShouldContain(WebUtility.HtmlEncode(article.Article.Dateline!.ToString()));
        }
        var newest = LibrarySite.Articles.MaxBy(article => article.Article.Dateline!.Date)!;
        page.IndexOf("card--lead", StringComparison.Ordinal).ShouldBeLessThan(page.IndexOf($"/articles/{newest.Slug}", StringComparison.Ordinal));
        page.ShouldContain("13 questions");
        page.ShouldContain("3 min read");
    }

    [Fact]
    public async Task Visitor_SeesNothingOfProgress()
    {
        var page = await site.Browser().GetStringAsync("/", Cancellation);

        page.ShouldNotContain("card__progress");
    }

    [Fact]
    public async Task Learner_SeesWhereEachQuizStands()
    {
        var browser = site.Browser();
        var attempt = await site.StartAsync(browser, LibrarySite.Berlin);

        var page = await browser.GetStringAsync("/", Cancellation);

        page.ShouldContain("0 of 13 answered");
        page.ShouldContain($"<a href=\"{attempt}\"");
        page.ShouldContain("Not started");
    }

    [Fact]
    public async Task LearnerWhoFinished_SeesBestScore()
    {
        var browser = site.Browser();
        var attempt = await site.StartAsync(browser, LibrarySite.Berlin);
        using var form = new FormUrlEncodedContent([]);
        using var finished = await browser.PostAsync(attempt + "/finish", form, Cancellation);

        (await browser.GetStringAsync("/", Cancellation)).ShouldContain("Best score 0");
    }

    [Fact]
    public async Task AttemptsOfAll_MakeTheTopTen()
    {
        for (var learner = 0; learner < 3; learner++)
            await site.StartAsync(site.Browser(), LibrarySite.Pyongyang);
        await site.StartAsync(site.Browser(), "/articles/first-picture-of-a-black-hole");
        site.OutliveShelf();

        var page = await site.Browser().GetStringAsync("/", Cancellation);

        var topTen = page[page.IndexOf("Most taken", StringComparison.Ordinal)..];
        topTen.IndexOf(LibrarySite.Pyongyang, StringComparison.Ordinal)
            .ShouldBeInRange(0, topTen.IndexOf("/articles/first-picture-of-a-black-hole", StringComparison.Ordinal));
        topTen.ShouldNotContain("/articles/kipchoge-runs-under-two-hours");
    }

    [Theory]
    [InlineData("GUNTER schabowski")]
    [InlineData("günter Schab")]
    public async Task SearchInAnyCaseAndWithoutAccents_FindsTheArticleThatHasAllWords(string query)
    {
        var page = await site.Browser().GetStringAsync($"/?q={Uri.EscapeDataString(query)}", Cancellation);

        page.ShouldContain($"href=\"{LibrarySite.Berlin}\"");
        page.ShouldNotContain(LibrarySite.Pyongyang);
        page.ShouldContain("<mark class=\"found\">Schabowski</mark>");
    }

    [Fact]
    public async Task SearchWithoutResult_SaysWhatToDo()
    {
        var page = await site.Browser().GetStringAsync("/?q=pyongyang+marathon", Cancellation);

        page.ShouldContain("Nothing has all the words");
        page.ShouldContain("Try fewer words");
    }

    [Fact]
    public async Task SearchForMarkup_ShowsItAsText()
    {
        var page = await site.Browser().GetStringAsync("/?q=" + Uri.EscapeDataString("\"><script>alert(1)</script>"), Cancellation);

        page.ShouldNotContain("<script>alert");
        page.ShouldContain("&lt;script&gt;alert(1)");
    }

    [Theory]
    [InlineData("/?page=2")]
    [InlineData("/?page=2147483647")]
    public async Task PageBeyondTheLast_LeadsBack(string address)
    {
        var page = await site.Browser().GetStringAsync(address, Cancellation);

        page.ShouldContain("There are no more articles");
    }
}
