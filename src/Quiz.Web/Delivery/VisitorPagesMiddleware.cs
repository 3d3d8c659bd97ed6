using System.Collections.Concurrent;
using Microsoft.Net.Http.Headers;
using Quiz.Web.Library;
using Quiz.Web.Reading;

namespace Quiz.Web.Delivery;

/// <summary>
/// Keeps the library's front page and the articles, compressed, for people the site does not know: without a cookie that
/// says who someone is, the page is the same for all. It stands before response compression, which would otherwise
/// compress the same bytes for every reader and cost several times what sending them does. Anyone with any other cookie
/// gets a page of their own.
/// </summary>
public sealed class VisitorPagesMiddleware(RequestDelegate next, PublishedQuizzes published)
{
    // A request names its own host, so that keys are not bounded by the library alone; about 10 KiB a page.
    private const int MostPages = 1000;
    private const string ArticlePrefix = "/articles/";

    private static ReadOnlySpan<byte> ComponentState => "<!--Blazor-Server-Component-State:"u8;

    private readonly ConcurrentDictionary<VisitorPageKey, VisitorPage> pages = new();

    public async Task InvokeAsync(HttpContext context)
    {
        if (!IsVisitor(context.Request) || await StampAsync(context) is not { } stamp)
        {
            PersonalPages.Mark(context.Response);
            await next(context);
            return;
        }
        var key = KeyOf(context.Request);
        if (pages.TryGetValue(key, out var page) && page.Stamp.Equals(stamp))
            await SendAsync(context, page);
        else
            await RenderAsync(context, key, stamp);
    }

    private static bool IsVisitor(HttpRequest request)
    {
        if (!HttpMethods.IsGet(request.Method) || request.QueryString.HasValue || request.Headers.Authorization.Count > 0)
            return false;
        // A list of what is harmless, not of what identifies: a cookie that is added later is never shared by oversight.
        foreach (var cookie in request.Cookies)
        {
            if (cookie.Key is not (ReadingPreferences.ThemeCookie or ReadingPreferences.TextSizeCookie))
                return false;
        }
        return true;
    }

    /// <returns>What the page is made from, or null when it is none of the pages that are kept.</returns>
    private async ValueTask<object?> StampAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        if (path == "/")
            return await published.ShelfAsync(context.RequestAborted);
        if (!path.StartsWith(ArticlePrefix, StringComparison.Ordinal))
            return null;
        var shelf = await published.ShelfAsync(context.RequestAborted);
        return shelf.Find(path[ArticlePrefix.Length..]) is { } entry ? new ArticleStamp(entry.ArticleRevisionId, entry.QuizRevisionId) : null;
    }

    private static VisitorPageKey KeyOf(HttpRequest request) => new(
        request.Scheme,
        request.Host.Value ?? "",
        request.Path.Value ?? "",
        ReadingPreferences.From(request.HttpContext),
        ContentCoding.Choose(request.Headers.AcceptEncoding),
        request.Headers.Accept.ToString().Contains("blazor-enhanced-nav", StringComparison.Ordinal));

    private async Task RenderAsync(HttpContext context, VisitorPageKey key, object stamp)
    {
        var response = context.Response;
        var before = response.Headers.Select(header => header.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var real = response.Body;
        using var rendered = new MemoryStream();
        response.Body = rendered;
        // Compressed here once, so nobody further in may.
        context.Request.Headers.Remove(HeaderNames.AcceptEncoding);
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = real;
        }
        var headers = response.Headers;
        if (response.StatusCode != StatusCodes.Status200OK || headers.SetCookie.Count > 0)
        {
            rendered.Position = 0;
            await rendered.CopyToAsync(real, context.RequestAborted);
            return;
        }
        var added = headers
            .Where(header => !before.Contains(header.Key) && header.Key is not ("Content-Type" or "Content-Length" or "Cache-Control" or "Pragma" or "Vary"))
            .ToArray();
        headers.Remove(HeaderNames.Pragma);
        var page = new VisitorPage(stamp, new(WithoutComponentState(rendered), response.ContentType ?? "text/html; charset=utf-8", key.Coding), added);
        if (pages.Count >= MostPages)
            pages.Clear();
        pages[key] = page;
        await SendAsync(context, page);
    }

    // What components wrote down for a circuit that these pages never open. It is encrypted, so that it would be a tenth of
    // the compressed page, and anew each time, so that a page that says the same would have another tag.
    private static byte[] WithoutComponentState(MemoryStream rendered)
    {
        var body = rendered.GetBuffer().AsSpan(0, (int)rendered.Length);
        var state = body.LastIndexOf(ComponentState);
        return (state < 0 ? body : body[..state]).ToArray();
    }

    private static Task SendAsync(HttpContext context, VisitorPage page)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-cache";
        headers.Vary = "Accept-Encoding, Cookie, Accept";
        foreach (var (name, value) in page.Headers)
            headers[name] = value;
        return page.Body.SendAsync(context);
    }

    private sealed record ArticleStamp(Guid ArticleRevisionId, Guid? QuizRevisionId);
}
