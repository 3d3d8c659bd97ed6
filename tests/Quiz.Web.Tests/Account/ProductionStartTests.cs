using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Quiz.DemoData;

namespace Quiz.Web.Tests.Account;

/// <summary>The first start of a site for real people.</summary>
public sealed class ProductionStartTests(ProductionSite fresh) : IClassFixture<ProductionSite>
{
    private static readonly Dictionary<string, string> Administrator = new()
    {
        ["Input.Name"] = "Ada",
        ["Input.Email"] = "ada@school.example",
        ["Input.Password"] = AccountSite.Password,
    };

    [Fact]
    public async Task SetUpLink_MakesTheFirstAdministratorOnce()
    {
        await using var site = new AccountSite { Environment = "Production" };
        var browser = site.Open();
        var link = await LinkAsync(site);

        (await browser.SubmitAsync(link, "set-up", Administrator)).PathOfRedirect().ShouldBe("/admin/people");
        (await browser.GetAsync("/admin/people")).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await site.Open().TextAsync(link)).ShouldContain("This set-up link cannot be used");
    }

    [Fact]
    public async Task SetUpForm_KeptOpenUntilThereIsAnAdministrator_MakesNoSecond()
    {
        await using var site = new AccountSite { Environment = "Production" };
        var late = site.Open();
        var link = await LinkAsync(site);
        var form = await (await late.GetAsync(link)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        await site.Open().SubmitAsync(link, "set-up", Administrator);

        var token = form.Split("name=\"__RequestVerificationToken\" value=\"")[1].Split('"')[0];
        await late.PostAsync(link, new(Administrator) { ["_handler"] = "set-up", ["__RequestVerificationToken"] = token, ["Input.Email"] = "eve@school.example" });

        (await site.ReadAsync(db => db.Users.Select(user => user.Email).ToListAsync(TestContext.Current.CancellationToken))).ShouldBe(["ada@school.example"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?token=made-up")]
    public async Task SetUp_WithoutTheToken_IsClosed(string query)
    {
        var page = await fresh.Open().TextAsync("/account/set-up" + query);
        page.ShouldContain("This set-up link cannot be used");
        page.ShouldNotContain("<form method=\"post\" action=\"/account/set-up");
    }

    [Fact]
    public async Task FirstStart_MakesNoAccountAndLetsNoDemoPersonIn()
    {
        var browser = fresh.Open();

        (await fresh.ReadAsync(db => db.Users.CountAsync(TestContext.Current.CancellationToken))).ShouldBe(0);
        (await browser.PostAsync("/account/demo-sign-in", new() { ["email"] = DemoPeople.AdminEmail })).IsSuccessStatusCode.ShouldBeFalse();
        fresh.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ShouldNotContain(endpoint => endpoint.RoutePattern.RawText == "/account/demo-sign-in");
        (await browser.TextAsync("/account/sign-in")).ShouldNotContain("Demo people");
    }

    [Fact]
    public async Task DatabaseWithDemoPeople_IsRefused()
    {
        var folder = Directory.CreateTempSubdirectory("quiz-demo-").FullName;
        var database = $"Data Source={Path.Combine(folder, "quiz.db")}";
        await using (var development = new AccountSite().With("Database:ConnectionString", database))
        {
            await development.Open().GetAsync("/account/sign-in");
            // Under other addresses, too.
            await development.ReadAsync(db => db.Users.ExecuteUpdateAsync(
                user => user.SetProperty(row => row.NormalizedUserName, row => row.Id).SetProperty(row => row.NormalizedEmail, row => row.Id),
                TestContext.Current.CancellationToken));
        }
        await using var production = new AccountSite { Environment = "Production" }.With("Database:ConnectionString", database);

        Should.Throw<InvalidOperationException>(() => production.Open()).Message.ShouldContain("demo people");

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Start_SaysWhatIsMissing()
    {
        fresh.Open();

        (await fresh.Log.WaitForAsync("Mail is not configured")).ShouldContain("Mail:Host");
        (await fresh.Log.WaitForAsync("public address is not configured")).ShouldContain("Site:Address");
        await fresh.Log.WaitForAsync("HTTPS is not configured");
        await fresh.Log.WaitForAsync("data-protection keys");
    }

    [Fact]
    public async Task MailWithoutThePublicAddress_IsRefused()
    {
        await using var site = new AccountSite { Environment = "Production" }
            .With("Mail:Host", "smtp.school.example").With("Mail:From", "quiz@school.example");

        Should.Throw<InvalidOperationException>(() => site.Open()).Message.ShouldContain("Site:Address");
    }

    [Theory]
    [InlineData("/account/forgot-password")]
    [InlineData("/account/resend-confirmation")]
    public async Task PageThatNeedsMail_WithoutMail_SaysSo(string path)
    {
        var page = await fresh.Open().TextAsync(path);
        page.ShouldContain("This site cannot send mail");
        page.ShouldNotContain("Input.Email");
    }

    private static async Task<string> LinkAsync(AccountSite site) =>
        new Uri("http" + (await site.Log.WaitForAsync("There is no administrator")).Split(" at http")[1]).PathAndQuery;
}
