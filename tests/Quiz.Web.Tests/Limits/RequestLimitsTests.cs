using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Quiz.Web.Learners;
using Quiz.Web.Limits;
using Quiz.Web.Tests.Account;

namespace Quiz.Web.Tests.Limits;

public sealed class RequestLimitsTests
{
    private const string LearnerHeader = "Learner";
    private const string AddressHeader = "Address";

    [Fact]
    public async Task GuestsOfOneAddress_BeyondTheirNumber_AreAskedToWait()
    {
        await using var site = await StartAsync("1");

        (await StartQuizAsync(site, "192.0.2.1")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var refused = await StartQuizAsync(site, "192.0.2.1");

        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await refused.TextAsync()).ShouldContain("Wait a minute");
        (await StartQuizAsync(site, "192.0.2.2")).StatusCode.ShouldBe(HttpStatusCode.OK, "another address");
        (await StartQuizAsync(site, "192.0.2.1", Guid.NewGuid())).StatusCode.ShouldBe(HttpStatusCode.OK, "someone known");
    }

    [Fact]
    public async Task Guests_WithoutALimit_AreNotCounted()
    {
        await using var site = await StartAsync("0");

        for (var i = 0; i < 1000; i++)
            (await StartQuizAsync(site, "192.0.2.1")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/account/sign-in", "sign-in")]
    [InlineData("/account/register", "register")]
    [InlineData("/account/forgot-password", "forgot-password")]
    [InlineData("/account/resend-confirmation", "resend-confirmation")]
    public async Task AccountForms_BeyondTheirNumber_AreAskedToWaitAndCanStillBeLookedAt(string path, string form)
    {
        await using var site = new AccountSite().With("Limits:AccountPostsPerMinute", "1");
        var browser = site.Open();

        (await browser.SubmitAsync(path, form)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var refused = await browser.SubmitAsync(path, form);

        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter.ShouldNotBeNull();
        (await refused.TextAsync()).ShouldContain("Wait a minute");
        (await browser.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("many")]
    public void SettingThatIsNoNumber_IsNamed(string value) =>
        Should.Throw<InvalidOperationException>(() => LimitSettings.Read(Configuration(value))).Message.ShouldContain("Limits:GuestStartsPerMinute");

    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1", true)]
    [InlineData("192.0.2.1", "192.0.2.2", false)]
    public void Addresses_OfOneCustomer_CountAsOne(string one, string other, bool same) =>
        (RequestLimits.Network(IPAddress.Parse(one)) == RequestLimits.Network(IPAddress.Parse(other))).ShouldBe(same);

    private static IConfiguration Configuration(string guestStarts) =>
        new ConfigurationBuilder().AddInMemoryCollection([new("Limits:GuestStartsPerMinute", guestStarts)]).Build();

    private static async Task<WebApplication> StartAsync(string guestStarts)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Configuration.AddConfiguration(Configuration(guestStarts));
        builder.Services.AddRequestLimits();
        var app = builder.Build();
        app.Use((context, next) =>
        {
            context.Connection.RemoteIpAddress = IPAddress.Parse(context.Request.Headers[AddressHeader].ToString());
            if (context.Request.Headers[LearnerHeader].ToString() is { Length: > 0 } learner)
                context.User.AddIdentity(new([new(LearnerPrincipal.LearnerClaim, learner)]));
            return next(context);
        });
        app.UseRateLimiter();
        app.MapPost("/start", () => "started").RequireRateLimiting(RequestLimits.GuestStarts);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    private static async Task<HttpResponseMessage> StartQuizAsync(WebApplication site, string address, Guid? learner = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/start");
        request.Headers.Add(AddressHeader, address);
        if (learner is not null)
            request.Headers.Add(LearnerHeader, learner.ToString());
        return await site.GetTestClient().SendAsync(request, TestContext.Current.CancellationToken);
    }
}
