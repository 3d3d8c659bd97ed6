using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Quiz.Data.Accounts;
using Quiz.DemoData;

namespace Quiz.Web.Tests.Account;

/// <summary>Who gets to which page, asked of every page that there is.</summary>
public sealed class AccessTests(DevelopmentSite site) : IClassFixture<DevelopmentSite>
{
    [Fact]
    public async Task EveryPageOfOneselfAndOfAdministration_WithoutSignIn_LeadsToSignIn()
    {
        var pages = Paths("GET").Where(path => path.StartsWith("/account/manage", StringComparison.Ordinal) || path.StartsWith("/admin", StringComparison.Ordinal)).ToList();
        pages.Count.ShouldBeGreaterThanOrEqualTo(8);
        foreach (var page in pages)
        {
            var answer = await site.Open().GetAsync(page);
            answer.PathOfRedirect().ShouldBe($"/account/sign-in?returnUrl={Uri.EscapeDataString(page)}", page);
        }
    }

    [Fact]
    public async Task EveryPostOfOneself_WithoutSignIn_IsRefused()
    {
        foreach (var path in new[] { "/account/manage/data/download", "/account/passkeys/new" })
        {
            var answer = await site.Open().PostAsync(path);
            if (answer.StatusCode is not HttpStatusCode.Unauthorized)
                answer.PathOfRedirect().ShouldStartWith("/account/sign-in", Case.Sensitive, path);
        }
    }

    [Theory]
    [InlineData(Roles.Learner)]
    [InlineData(Roles.Author)]
    [InlineData(Roles.Teacher)]
    public async Task EveryPageOfAdministration_ForAnotherRole_IsDenied(string role)
    {
        var browser = await AsDemoAsync(role switch
        {
            Roles.Author => DemoPeople.AuthorEmail,
            Roles.Teacher => DemoPeople.TeacherEmail,
            _ => DemoPeople.Of(Web.Account.Demo.DemoChoices.Seed).First(person => person.Role == Roles.Learner).Email,
        });
        foreach (var page in Paths("GET").Where(path => path.StartsWith("/admin", StringComparison.Ordinal)))
        {
            var answer = await browser.GetAsync(page);
            answer.PathOfRedirect().ShouldStartWith("/account/access-denied", Case.Sensitive, page);
        }
        var denied = await browser.GetAsync("/account/access-denied");
        denied.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await denied.TextAsync()).ShouldContain("This page is not for your account");
    }

    [Fact]
    public async Task EveryPageOfAdministration_ForAnAdministrator_IsShown()
    {
        var browser = await AsDemoAsync(DemoPeople.AdminEmail);
        foreach (var page in Paths("GET").Where(path => path.StartsWith("/admin", StringComparison.Ordinal)))
            (await browser.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.OK, page);
    }

    [Fact]
    public async Task EveryPost_FromAnotherSite_IsRefused()
    {
        var posts = Endpoints().Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/account", StringComparison.Ordinal)
            && endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is ["POST"]).Select(endpoint => endpoint.RoutePattern.RawText!).ToList();
        posts.ShouldBe(["/account/sign-out", "/account/manage/data/download", "/account/passkeys/options", "/account/passkeys/new", "/account/demo-sign-in"], ignoreOrder: true);
        var browser = await AsDemoAsync(DemoPeople.AdminEmail);
        foreach (var path in posts)
            (await browser.PostAsync(path, new() { ["email"] = DemoPeople.AdminEmail }, site: "cross-site")).StatusCode.ShouldBe(HttpStatusCode.Forbidden, path);
        (await browser.GetAsync("/account/manage")).StatusCode.ShouldBe(HttpStatusCode.OK, "still signed in");
    }

    [Theory]
    [InlineData("/account/sign-in", "sign-in")]
    [InlineData("/account/register", "register")]
    [InlineData("/account/forgot-password", "forgot-password")]
    public async Task Form_WithoutItsToken_IsRefused(string path, string form)
    {
        var answer = await site.Open().PostAsync(path, new() { ["_handler"] = form, ["Input.Email"] = "a@school.example" });
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task SignOut_EndsTheSignIn()
    {
        var browser = await AsDemoAsync(DemoPeople.AdminEmail);
        (await browser.PostAsync("/account/sign-out", site: "same-origin")).PathOfRedirect().ShouldBe("/");
        (await browser.GetAsync("/account/manage")).PathOfRedirect().ShouldStartWith("/account/sign-in");
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData(@"/\evil.example/")]
    [InlineData("javascript:alert(1)")]
    public async Task ReturnAddressOfAnotherSite_IsIgnored(string returnUrl)
    {
        var user = await site.AddPersonAsync($"r{Guid.NewGuid():N}");
        var signIn = await site.Open().SubmitAsync(
            $"/account/sign-in?returnUrl={Uri.EscapeDataString(returnUrl)}", "sign-in", new() { ["Input.Email"] = user.Email!, ["Input.Password"] = AccountSite.Password });
        signIn.PathOfRedirect().ShouldBe("/");
        var register = await site.Open().SubmitAsync(
            $"/account/register?returnUrl={Uri.EscapeDataString(returnUrl)}", "register",
            new() { ["Input.Name"] = "R", ["Input.Email"] = $"{Guid.NewGuid():N}@school.example", ["Input.Password"] = AccountSite.Password });
        register.PathOfRedirect().ShouldBe("/");
        (await site.Open().PostAsync("/account/demo-sign-in", new() { ["email"] = DemoPeople.AdminEmail, ["returnUrl"] = returnUrl })).PathOfRedirect().ShouldBe("/");
        (await site.Open().PostAsync("/account/sign-out", new() { ["returnUrl"] = returnUrl })).PathOfRedirect().ShouldBe("/");
    }

    [Fact]
    public async Task ReturnAddressOfThisSite_IsFollowed()
    {
        var user = await site.AddPersonAsync("returning");
        var answer = await site.Open().SubmitAsync(
            "/account/sign-in?returnUrl=%2Faccount%2Fmanage%2Fdata", "sign-in", new() { ["Input.Email"] = user.Email!, ["Input.Password"] = AccountSite.Password });
        answer.PathOfRedirect().ShouldBe("/account/manage/data");
    }

    private async Task<Browser> AsDemoAsync(string email)
    {
        var browser = site.Open();
        (await browser.PostAsync("/account/demo-sign-in", new() { ["email"] = email })).PathOfRedirect().ShouldBe("/");
        return browser;
    }

    private IEnumerable<RouteEndpoint> Endpoints() => site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private IEnumerable<string> Paths(string method) => Endpoints()
        .Where(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(method) == true)
        .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/').Replace("{Id}", "AAAA", StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal);
}
