namespace Quiz.Web.Shell;

/// <summary>
/// Refuses form posts that another site makes a browser send (cross-site request forgery), by what browsers say of a
/// request's origin: <c>Sec-Fetch-Site</c>, or <c>Origin</c> where that is missing. A client that sends neither is not a
/// browser and carries no one's cookies by accident. Unlike a token it leaves pages the same for everyone, so that they
/// can be cached. Source: W3C Fetch Metadata; OWASP, Cross-Site Request Forgery Prevention.
/// </summary>
public sealed class SameOriginFilter : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        IsSameOrigin(context.HttpContext.Request)
            ? next(context)
            : ValueTask.FromResult<object?>(TypedResults.Problem(
                title: "This request came from another site, so it was not carried out.",
                statusCode: StatusCodes.Status403Forbidden));

    public static bool IsSameOrigin(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
            return site is "same-origin" or "none";
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            || (Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Authority == request.Host.Value);
    }
}
