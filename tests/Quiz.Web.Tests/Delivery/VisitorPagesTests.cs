using System.IO.Compression;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Quiz.Data.Library;
using Quiz.Web.Tests.Library;

namespace Quiz.Web.Tests.Delivery;

public sealed class VisitorPagesTests(LibrarySite site) : IClassFixture<LibrarySite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData(LibrarySite.Berlin)]
    public async Task Visitor_GetsNoCookieAndAPageToKeep(string address)
    {
        using var response = await site.Browser().GetAsync(address, Cancellation);

        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
        response.Headers.CacheControl!.ToString().ShouldBe("no-cache");
        response.Headers.ETag.ShouldNotBeNull();
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        response.Headers.GetValues("Content-Security-Policy").First().ShouldStartWith("default-src 'self'");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/?q=summit")]
    [InlineData(LibrarySite.Berlin)]
    public async Task Visitor_CostsNoQuery(string address)
    {
        await site.Browser().GetStringAsync(address, Cancellation);
        var before = site.Commands.Count;

        await site.Browser().GetStringAsync(address, Cancellation);
        using var dark = new HttpRequestMessage(HttpMethod.Get, address);
        dark.Headers.Add("Cookie", "quiz-theme=dark");
        using var response = await site.Browser().SendAsync(dark, Cancellation);

        site.Commands.Count.ShouldBe(before);
    }

    [Fact]
    public async Task PageThatABrowserHas_IsNotSentAgain()
    {
        var browser = site.Browser();
        using var first = await browser.GetAsync(LibrarySite.Berlin, Cancellation);
        using var again = new HttpRequestMessage(HttpMethod.Get, LibrarySite.Berlin);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await browser.SendAsync(again, Cancellation);

        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        second.Headers.ETag.ShouldBe(first.Headers.ETag);
        (await second.Content.ReadAsByteArrayAsync(Cancellation)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task CompressedPage_IsThePage(string coding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, LibrarySite.Berlin);
        request.Headers.Add("Accept-Encoding", coding);

        using var response = await site.Browser().SendAsync(request, Cancellation);

        response.Content.Headers.ContentEncoding.ShouldBe([coding]);
        await using var packed = await response.Content.ReadAsStreamAsync(Cancellation);
        await using Stream unpacked = coding == "br" ? new BrotliStream(packed, CompressionMode.Decompress) : new GZipStream(packed, CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked);
        (await reader.ReadToEndAsync(Cancellation)).ShouldBe(await site.Browser().GetStringAsync(LibrarySite.Berlin, Cancellation));
    }

    [Fact]
    public async Task PageMadeAnew_KeepsItsTagWhileItSaysTheSame()
    {
        site.Quizzes.Invalidate();
        using var first = await site.Browser().GetAsync("/", Cancellation);
        site.Quizzes.Invalidate();

        using var second = await site.Browser().GetAsync("/", Cancellation);

        second.Headers.ETag.ShouldBe(first.Headers.ETag);
        (await second.Content.ReadAsStringAsync(Cancellation)).ShouldEndWith("</html>");
    }

    [Fact]
    public async Task Preferences_HavePagesOfTheirOwn()
    {
        await site.Browser().GetStringAsync(LibrarySite.Berlin, Cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Get, LibrarySite.Berlin);
        request.Headers.Add("Cookie", "quiz-theme=dark; quiz-text=2");

        using var response = await site.Browser().SendAsync(request, Cancellation);

        (await response.Content.ReadAsStringAsync(Cancellation)).ShouldContain("data-theme=\"dark\" data-text-size=\"2\"");
        (await site.Browser().GetStringAsync(LibrarySite.Berlin, Cancellation)).ShouldContain("data-theme=\"system\" data-text-size=\"0\"");
    }

    [Fact]
    public async Task PageOfALearner_IsNeitherKeptNorShown()
    {
        var learner = site.Browser();
        var attempt = await site.StartAsync(learner, LibrarySite.Berlin);

        using var own = await learner.GetAsync(LibrarySite.Berlin, Cancellation);
        var visitors = await site.Browser().GetStringAsync(LibrarySite.Berlin, Cancellation);

        own.Headers.ETag.ShouldBeNull();
        own.Headers.CacheControl!.ToString().ShouldBe("no-cache, private");
        own.Headers.Vary.ShouldContain("Cookie");
        (await own.Content.ReadAsStringAsync(Cancellation)).ShouldContain(attempt);
        visitors.ShouldNotContain(attempt);
        visitors.ShouldContain("Start the quiz");
    }

    [Fact]
    public async Task OtherHost_CannotPutItsAddressIntoThePagesOfThisOne()
    {
        using var foreign = new HttpRequestMessage(HttpMethod.Get, LibrarySite.Pyongyang);
        foreign.Headers.Host = "elsewhere.example";
        using var response = await site.Browser().SendAsync(foreign, Cancellation);

        (await site.Browser().GetStringAsync(LibrarySite.Pyongyang, Cancellation)).ShouldNotContain("elsewhere.example");
    }

    [Fact]
    public async Task EnhancedNavigation_IsAnsweredAsSuch()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, LibrarySite.Berlin);
        request.Headers.Add("Accept", "text/html; blazor-enhanced-nav=on");

        using var response = await site.Browser().SendAsync(request, Cancellation);

        response.Headers.GetValues("blazor-enhanced-nav").ShouldBe(["allow"]);
    }

    [Fact]
    public async Task CorrectedArticle_ReplacesTheKeptPage()
    {
        const string Address = "/articles/kipchoge-runs-under-two-hours";
        using var old = await site.Browser().GetAsync(Address, Cancellation);
        var shipped = LibrarySite.Articles.Single(article => Address.EndsWith(article.Slug, StringComparison.Ordinal));
        var corrected = shipped with { Article = shipped.Article with { Summary = "A corrected summary." } };
        await site.Services.GetRequiredService<LibrarySync>().ApplyAsync([corrected], Cancellation);
        site.Quizzes.Invalidate();

        using var response = await site.Browser().GetAsync(Address, Cancellation);

        (await response.Content.ReadAsStringAsync(Cancellation)).ShouldContain("A corrected summary.");
        response.Headers.ETag.ShouldNotBe(old.Headers.ETag);
    }

    [Fact]
    public async Task PageThatMayPost_StillGetsItsToken()
    {
        using var response = await site.Browser().GetAsync("/not-found", Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.GetValues("Set-Cookie").ShouldContain(cookie => cookie.Contains("Antiforgery", StringComparison.Ordinal));
    }
}
