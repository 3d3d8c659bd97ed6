using System.Net;

namespace Quiz.Web.Tests.Account;

public static class Responses
{
    /// <summary>Where the answer sends the browser, within the site; the whole address where it leads off it.</summary>
    public static string PathOfRedirect(this HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBeOneOf(HttpStatusCode.Redirect, HttpStatusCode.SeeOther);
        var location = answer.Headers.Location.ShouldNotBeNull();
        if (!location.IsAbsoluteUri)
            return location.OriginalString;
        return location.Host == "localhost" ? location.PathAndQuery : location.AbsoluteUri;
    }

    public static async Task<string> TextAsync(this HttpResponseMessage answer) =>
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
}
