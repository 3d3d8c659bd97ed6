using Microsoft.AspNetCore.Antiforgery;

namespace Quiz.Web.Delivery;

/// <summary>
/// Makes no token for a page that says <c>[RequireAntiforgeryToken(required: false)]</c>. Blazor asks for one before every
/// page it renders, whatever the page says, and a token comes with a cookie and with <c>no-store</c>: the page could be
/// kept neither by the site nor by the browser that goes back to it.
/// </summary>
internal sealed class AntiforgeryWhereRequired(IAntiforgery tokens) : IAntiforgery
{
    private static readonly AntiforgeryTokenSet None = new(null, null, "__RequestVerificationToken", null);

    public AntiforgeryTokenSet GetAndStoreTokens(HttpContext httpContext) => IsWaived(httpContext) ? None : tokens.GetAndStoreTokens(httpContext);

    public AntiforgeryTokenSet GetTokens(HttpContext httpContext) => IsWaived(httpContext) ? None : tokens.GetTokens(httpContext);

    public Task<bool> IsRequestValidAsync(HttpContext httpContext) => tokens.IsRequestValidAsync(httpContext);

    public void SetCookieTokenAndHeader(HttpContext httpContext)
    {
        if (!IsWaived(httpContext))
            tokens.SetCookieTokenAndHeader(httpContext);
    }

    public Task ValidateRequestAsync(HttpContext httpContext) => tokens.ValidateRequestAsync(httpContext);

    private static bool IsWaived(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<IAntiforgeryMetadata>() is { RequiresValidation: false };
}
