using Quiz.Web.Delivery;

namespace Quiz.Web.Library;

/// <summary>What the library is made of, and what it serves beside pages.</summary>
public static class LibraryEndpoints
{
    // A picture opened on its own is a document: it may have inline style, and nothing else.
    private const string PicturePolicy = "default-src 'none'; style-src 'unsafe-inline'";

    public static void AddLibrary(this IServiceCollection services)
    {
        services.AddSingleton<PublishedQuizzes>();
        services.AddSingleton<LearnerProgress>();
        services.AddSingleton<PictureShelf>();
    }

    public static void MapLibrary(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/pictures/{revision}.svg", [HttpMethods.Get, HttpMethods.Head], SendPictureAsync);

    private static async Task SendPictureAsync(string revision, HttpContext context, PictureShelf pictures)
    {
        var coding = ContentCoding.Choose(context.Request.Headers.AcceptEncoding);
        if (!Guid.TryParseExact(revision, "N", out var id) || await pictures.FindAsync(id, coding, context.RequestAborted) is not { } picture)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        var headers = context.Response.Headers;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Vary = "Accept-Encoding";
        headers.ContentSecurityPolicy = PicturePolicy;
        headers.XContentTypeOptions = "nosniff";
        await picture.SendAsync(context);
    }
}
