using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;

namespace Quiz.Web.Delivery;

/// <summary>A response body in one content coding, ready to be sent to anyone, with the tag by which a browser asks whether it still holds.</summary>
internal sealed class StoredBody
{
    private readonly byte[] encoded;
    private readonly string coding;
    private readonly string contentType;
    private readonly string tag;

    /// <param name="coding">One of <see cref="ContentCoding"/>.</param>
    public StoredBody(byte[] body, string contentType, string coding)
    {
        encoded = ContentCoding.Encode(body, coding);
        this.coding = coding;
        this.contentType = contentType;
        // A strong tag names one representation, so it is made from what is sent.
        tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(encoded).AsSpan(..12))}\"";
    }

    /// <summary>Sends the body, or 304 without one when the request's <c>If-None-Match</c> names it. Caching headers are the caller's.</summary>
    public Task SendAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ETag = tag;
        if (IsKnown(context.Request.Headers.IfNoneMatch))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }
        context.Response.ContentType = contentType;
        context.Response.ContentLength = encoded.Length;
        if (coding.Length > 0)
            headers.ContentEncoding = coding;
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : context.Response.Body.WriteAsync(encoded, context.RequestAborted).AsTask();
    }

    // Weak comparison, as RFC 9110, 13.1.2 asks: a proxy may have marked the tag weak.
    private bool IsKnown(StringValues named)
    {
        foreach (var line in named)
        {
            if (line is not null && (line == "*" || line.Contains(tag, StringComparison.Ordinal)))
                return true;
        }
        return false;
    }
}
