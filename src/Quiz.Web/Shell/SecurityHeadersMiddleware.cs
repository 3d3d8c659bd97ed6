using Microsoft.Extensions.Primitives;

namespace Quiz.Web.Shell;

/// <summary>Headers that narrow what a page may load and who may frame it. MudBlazor writes inline styles; no page has inline script.</summary>
public sealed class SecurityHeadersMiddleware(RequestDelegate next)
{
    private static readonly StringValues Policy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        return next(context);
    }
}
