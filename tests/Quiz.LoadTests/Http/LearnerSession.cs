using System.IO.Compression;
using System.Net;
using Quiz.LoadTests.Dom;

namespace Quiz.LoadTests.Http;

/// <summary>One visitor's way through pages: cookies, redirects and forms, as a browser handles them.</summary>
/// <param name="network">The connections to use.</param>
/// <param name="compressed">Whether to ask for compressed answers.</param>
public sealed class LearnerSession(Network network, bool compressed = false)
{
    private const int RedirectLimit = 10;

    private readonly Dictionary<string, string> cookies = new(StringComparer.Ordinal);

    public Network Network { get; } = network;

    /// <summary>Called for each page the visitor lands on, before the visitor does anything there.</summary>
    public Func<Page, CancellationToken, Task>? Landed { get; set; }

    public string CookieHeader => string.Join("; ", cookies.Select(pair => $"{pair.Key}={pair.Value}"));

    public async Task<Page> GetAsync(string path, CancellationToken cancellation) =>
        await FollowAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(Network.Server, path)), cancellation);

    /// <summary>Posts a form of the page with its hidden fields, the antiforgery token among them.</summary>
    public async Task<Page> PostAsync(Page page, DomNode form, CancellationToken cancellation)
    {
        var fields = form.Elements("input")
            .Where(input => input.Attribute("type") == "hidden" && input.Attribute("name") is not null)
            .Select(input => KeyValuePair.Create(input.Attribute("name")!, input.Attribute("value") ?? ""));
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(page.Address, form.Attribute("action") ?? ""))
        {
            Content = new FormUrlEncodedContent(fields),
        };
        return await FollowAsync(request, cancellation);
    }

    /// <summary>Sends one request with this visitor's cookies and keeps those that come back.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        if (cookies.Count > 0)
            request.Headers.Add("Cookie", CookieHeader);
        if (compressed)
            request.Headers.Add("Accept-Encoding", "br, gzip");
        var response = await Network.Pages.SendAsync(request, cancellation);
        if (response.Headers.TryGetValues("Set-Cookie", out var values))
        {
            foreach (var value in values)
                Keep(value);
        }
        return response;
    }

    public static async Task<string> ReadTextAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        await using var body = await response.Content.ReadAsStreamAsync(cancellation);
        await using var decoded = response.Content.Headers.ContentEncoding.LastOrDefault() switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var reader = new StreamReader(decoded);
        return await reader.ReadToEndAsync(cancellation);
    }

    private async Task<Page> FollowAsync(HttpRequestMessage first, CancellationToken cancellation)
    {
        var request = first;
        for (var step = 0; step < RedirectLimit; step++)
        {
            using var sent = request;
            using var response = await SendAsync(sent, cancellation);
            var address = sent.RequestUri!;
            if (response.Headers.Location is { } location)
            {
                request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, location));
                continue;
            }
            if (response.StatusCode != HttpStatusCode.OK)
                throw new HttpRequestException($"{sent.Method} {address} answered {(int)response.StatusCode}.");
            var page = new Page(address, await ReadTextAsync(response, cancellation));
            if (Landed is not null)
                await Landed(page, cancellation);
            return page;
        }
        throw new HttpRequestException($"{first.RequestUri} redirects without end.");
    }

    private void Keep(string setCookie)
    {
        var pair = setCookie.Split(';', 2)[0];
        var equals = pair.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0)
            return;
        if (equals == pair.Length - 1)
            cookies.Remove(pair[..equals]);
        else
            cookies[pair[..equals]] = pair[(equals + 1)..];
    }
}
