using System.IO.Compression;
using System.Net;
using Quiz.Web.Reading;

namespace Quiz.Web.Tests.Library;

public sealed class PictureTests(LibrarySite site) : IClassFixture<LibrarySite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Picture_IsKeptForEverAndMayLoadNothing()
    {
        using var response = await site.Browser().GetAsync(await AddressAsync(), Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("image/svg+xml");
        response.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        response.Headers.ETag.ShouldNotBeNull();
        response.Headers.GetValues("Content-Security-Policy").ShouldBe(["default-src 'none'; style-src 'unsafe-inline'"]);
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        (await response.Content.ReadAsStringAsync(Cancellation)).ShouldBe(LibrarySite.Articles.Single(article => LibrarySite.Berlin.EndsWith(article.Slug, StringComparison.Ordinal)).PictureSource);
    }

    [Fact]
    public async Task PictureThatABrowserHas_IsNotSentAgain()
    {
        var browser = site.Browser();
        var address = await AddressAsync();
        using var first = await browser.GetAsync(address, Cancellation);
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await browser.SendAsync(again, Cancellation);

        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await second.Content.ReadAsByteArrayAsync(Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task BrowserThatTakesBrotli_GetsItOnce()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, await AddressAsync());
        request.Headers.Add("Accept-Encoding", "gzip, br");

        using var response = await site.Browser().SendAsync(request, Cancellation);

        response.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        await using var unpacked = new BrotliStream(await response.Content.ReadAsStreamAsync(Cancellation), CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked);
        (await reader.ReadToEndAsync(Cancellation)).ShouldStartWith("<svg");
    }

    [Theory]
    [InlineData("/pictures/00000000000000000000000000000000.svg")]
    [InlineData("/pictures/nothing.svg")]
    public async Task UnknownPicture_IsNotFound(string address)
    {
        using var response = await site.Browser().GetAsync(address, Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<string> AddressAsync() => ArticleMarkup.PictureAddress((await site.EntryAsync(LibrarySite.Berlin)).ArticleRevisionId);
}
