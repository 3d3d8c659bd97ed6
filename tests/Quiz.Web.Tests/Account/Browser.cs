using System.Net;
using System.Text.RegularExpressions;

namespace Quiz.Web.Tests.Account;

/// <summary>Reads pages and submits their forms as a browser without script does.</summary>
public sealed partial class Browser(HttpClient client)
{
    public HttpClient Client => client;

    public Task<HttpResponseMessage> GetAsync(string path) => client.GetAsync(path, TestContext.Current.CancellationToken);

    public async Task<string> TextAsync(string path) =>
        WebUtility.HtmlDecode(await (await GetAsync(path)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    /// <summary>Posts to an endpoint that no page stands before.</summary>
    public Task<HttpResponseMessage> PostAsync(string path, Dictionary<string, string>? fields = null, string? site = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields ?? []) };
        request.Headers.Add("Origin", site is "cross-site" ? "https://evil.example" : "http://localhost");
        if (site is not null)
            request.Headers.Add("Sec-Fetch-Site", site);
        return client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Opens the page and submits the form of that name, its hidden fields included.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string path, string form, Dictionary<string, string>? fields = null)
    {
        var page = await (await GetAsync(path)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var found = Forms().Matches(page).Select(match => match.Value).SingleOrDefault(html => html.Contains($"name=\"_handler\" value=\"{form}\"", StringComparison.Ordinal));
        found.ShouldNotBeNull($"No form \"{form}\" on {path}:\n{page}");
        var all = HiddenFields().Matches(found).ToDictionary(match => match.Groups[1].Value, match => WebUtility.HtmlDecode(match.Groups[2].Value));
        foreach (var (name, value) in fields ?? [])
            all[name] = value;
        return await PostAsync(path, all);
    }

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Forms();

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"")]
    private static partial Regex HiddenFields();
}
