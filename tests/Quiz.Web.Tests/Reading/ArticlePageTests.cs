using System.Net;
using Quiz.Web.Tests.Library;

namespace Quiz.Web.Tests.Reading;

public sealed class ArticlePageTests(LibrarySite site) : IClassFixture<LibrarySite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Article_SaysWhatItIsToBrowsersAndToOthersThatShowLinks()
    {
        var entry = await site.EntryAsync(LibrarySite.Berlin);

        var page = WebUtility.HtmlDecode(await site.Browser().GetStringAsync(LibrarySite.Berlin, Cancellation));

        page.ShouldContain($"<title>{entry.Article.Headline} – Quiz</title>");
        page.ShouldContain($"<meta name=\"description\" content=\"{entry.Article.Summary}\"");
        page.ShouldContain("<link rel=\"canonical\" href=\"http://localhost/articles/berlin-wall-opens\"");
        page.ShouldContain($"<meta property=\"og:title\" content=\"{entry.Article.Headline}\"");
        page.ShouldContain("<article class=\"article\" lang=\"en\">");
        page.ShouldContain("By Tomas Arendt");
        page.ShouldContain("<time datetime=\"2019-11-09\">");
    }

    [Fact]
    public async Task Quiz_IsOfferedWithWhatALearnerWantsToKnowBefore()
    {
        var entry = await site.EntryAsync(LibrarySite.Berlin);

        var page = await site.Browser().GetStringAsync(LibrarySite.Berlin, Cancellation);

        page.ShouldContain($"<form method=\"post\" action=\"/quizzes/{entry.QuizId}/start\"");
        page.ShouldContain("name=\"operation\" value>");
        page.ShouldContain("13 questions");
        page.ShouldContain("Practice: check each answer as you go");
        page.ShouldContain("No time limit");
        page.ShouldContain("Any number of attempts");
    }

    [Fact]
    public async Task KeysAndExplanations_AreNotInThePage()
    {
        var quiz = (await site.Quizzes.FindAsync((await site.EntryAsync(LibrarySite.Berlin)).QuizRevisionId!.Value))!.Revision;

        var page = WebUtility.HtmlDecode(await site.Browser().GetStringAsync(LibrarySite.Berlin, Cancellation));

        foreach (var question in quiz.Questions)
        {
            page.ShouldNotContain(question.Content.Stem);
            page.ShouldNotContain(question.Content.Explanation!);
        }
    }

    [Fact]
    public async Task Sharing_AsksNothingOfOtherSites()
    {
        var page = await site.Browser().GetStringAsync(LibrarySite.Berlin, Cancellation);

        page.ShouldContain("href=\"mailto:?subject=Berlin%20remembers");
        page.ShouldContain(Uri.EscapeDataString("http://localhost/articles/berlin-wall-opens"));
        page.ShouldContain("data-share-copy");
        page.ShouldContain("data-share-sheet");
        page.ShouldNotContain("src=\"http");
        page.ShouldNotContain("onclick");
    }

    [Fact]
    public async Task LearnerWithAnOpenAttempt_ContinuesIt()
    {
        var browser = site.Browser();
        var attempt = await site.StartAsync(browser, LibrarySite.Berlin);

        var page = await browser.GetStringAsync(LibrarySite.Berlin, Cancellation);

        page.ShouldContain($"href=\"{attempt}\"");
        page.ShouldContain("0 of 13 answered");
        page.ShouldNotContain("data-start-quiz");
    }

    [Fact]
    public async Task LearnerWhoFinished_FindsTheLastResultAndMayStartAgain()
    {
        var browser = site.Browser();
        var attempt = await site.StartAsync(browser, LibrarySite.Berlin);
        using var form = new FormUrlEncodedContent([]);
        using var finished = await browser.PostAsync(attempt + "/finish", form, Cancellation);

        var page = await browser.GetStringAsync(LibrarySite.Berlin, Cancellation);

        page.ShouldContain($"href=\"{attempt}/result\"");
        page.ShouldContain("Take it again");
    }

    [Theory]
    [InlineData("/articles/no-such-article")]
    [InlineData("/articles/%3Cscript%3E")]
    public async Task UnknownArticle_IsNotFound(string address)
    {
        using var response = await site.Browser().GetAsync(address, Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync(Cancellation)).ShouldContain("There is no page here");
    }

    [Fact]
    public async Task LinksWithinThePage_StayOnIt()
    {
        var page = await site.Browser().GetStringAsync(LibrarySite.Berlin, Cancellation);

        page.ShouldContain($"class=\"skip-link\" href=\"{LibrarySite.Berlin}#content\"");
        page.ShouldContain($"class=\"go-top\" href=\"{LibrarySite.Berlin}#content\"");
        page.ShouldNotContain("href=\"#");
    }
}
