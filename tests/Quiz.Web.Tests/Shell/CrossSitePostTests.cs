using System.Net;
using System.Text;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Quiz.Data.Accounts;
using Quiz.Web.Tests.Account;

namespace Quiz.Web.Tests.Shell;

/// <summary>Asked of every endpoint that there is, so that one added without the filter does not go unseen.</summary>
public sealed class CrossSitePostTests(DevelopmentSite site) : IClassFixture<DevelopmentSite>
{
    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Origin", "https://evil.example")]
    public async Task EveryPost_FromAnotherSite_IsRefused(string header, string value)
    {
        var posts = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(IsPostOfTheSite).ToList();
        posts.Select(Path).ShouldContain("/reading/preferences");
        posts.Count.ShouldBeGreaterThanOrEqualTo(10);
        // As someone who may do everything: being sent to sign in would hide that the post itself is not refused.
        var browser = await site.SignInAsync($"all-{Guid.NewGuid():N}", Roles.Author, Roles.Teacher, Roles.Admin);

        var taken = new List<string>();
        foreach (var endpoint in posts)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, Path(endpoint)) { Content = Body(endpoint) };
            request.Headers.Add(header, value);
            using var response = await browser.Client.SendAsync(request, TestContext.Current.CancellationToken);
            var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            if (response.StatusCode is not HttpStatusCode.Forbidden || !text.Contains("another site", StringComparison.Ordinal))
                taken.Add($"{endpoint.RoutePattern.RawText}: {response.StatusCode}");
        }

        taken.ShouldBeEmpty();
    }

    // Pages have the token of their forms, and the framework its own protection.
    private static bool IsPostOfTheSite(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(HttpMethods.Post) != false
        && endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is null
        && endpoint.RoutePattern.RawText!.TrimStart('/').Split('/')[0] is not ("_blazor" or "_framework");

    private static string Path(RouteEndpoint endpoint) =>
        "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternSeparatorPart separator => separator.Content,
            _ => Guid.NewGuid().ToString(),
        }))));

    // Of the kind that the endpoint binds: what cannot be bound never comes to the filter.
    private static HttpContent Body(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes.Contains("application/json") == true
            ? new StringContent("{}", Encoding.UTF8, "application/json")
            : new FormUrlEncodedContent([new("email", "ada@school.example")]);
}
