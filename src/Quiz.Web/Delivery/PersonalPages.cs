using Microsoft.Net.Http.Headers;

namespace Quiz.Web.Delivery;

/// <summary>Pages that may say something of the person who asked: no cache may give them to someone else.</summary>
internal static class PersonalPages
{
    private const string Caching = "private, no-cache";

    /// <summary>Has the response say so, should it become a page that says nothing else about caching.</summary>
    public static void Mark(HttpResponse response) => response.OnStarting(
        static state =>
        {
            var response = (HttpResponse)state;
            if (response.Headers.CacheControl.Count == 0 && response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true)
            {
                response.Headers.CacheControl = Caching;
                response.Headers.Append(HeaderNames.Vary, HeaderNames.Cookie);
            }
            return Task.CompletedTask;
        },
        response);
}
