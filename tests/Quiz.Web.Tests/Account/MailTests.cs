using Quiz.Data.Accounts;

namespace Quiz.Web.Tests.Account;

/// <summary>What goes by mail where the site has mail.</summary>
public sealed class MailTests : IAsyncLifetime
{
    private readonly LetterBox letters = new();
    private readonly AccountSite site;

    public MailTests() => site = new AccountSite { Environment = "Production", Letters = letters }.With("Site:Address", "https://quiz.example.org/");

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task NewAccount_SignsInOnlyAfterItsAddressIsConfirmed()
    {
        var browser = site.Open();
        await browser.SubmitAsync("/account/register?returnUrl=%2Fscores", "register", new()
        {
            ["Input.Name"] = "Mia",
            ["Input.Email"] = "mia@school.example",
            ["Input.Password"] = AccountSite.Password,
        });
        (await (await SignInAsync(browser, "mia", AccountSite.Password)).TextAsync()).ShouldContain("not confirmed yet");

        var letter = await letters.NextAsync();
        letter.To.ShouldBe("mia@school.example");
        letter.Text.ShouldContain("https://quiz.example.org/account/confirm-email?");
        (await browser.GetAsync(LetterBox.LinkIn(letter))).PathOfRedirect().ShouldBe("/account/sign-in?note=AddressConfirmed&returnUrl=%2Fscores");

        (await SignInAsync(browser, "mia", AccountSite.Password)).PathOfRedirect().ShouldBe("/");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AddressThatHasAnAccount_IsAnsweredAsANewOneAndOnlyItsOwnerIsTold(bool isConfirmed)
    {
        var browser = site.Open();
        if (isConfirmed)
            await site.AddPersonAsync("ida");
        else
        {
            await RegisterAsync(browser, "ida", AccountSite.Password);
            await letters.NextAsync();
        }

        var taken = await RegisterAsync(site.Open(), "ida", "somebody else's choice");
        var letter = await letters.NextAsync();
        var fresh = await RegisterAsync(site.Open(), "someone-new", "somebody else's choice");

        taken.PathOfRedirect().ShouldBe(fresh.PathOfRedirect());
        letter.To.ShouldBe("ida@school.example");
        letter.Text.ShouldContain(isConfirmed ? "It has one already" : "/account/confirm-email?");
        (await (await SignInAsync(browser, "ida", "somebody else's choice")).TextAsync()).ShouldContain("is not right");
    }

    [Fact]
    public async Task UnconfirmedAddress_IsNamedAsSuchOnlyToWhoKnowsThePassword()
    {
        var browser = site.Open();
        await RegisterAsync(browser, "una", AccountSite.Password);

        (await (await SignInAsync(browser, "una", AccountSite.Password)).TextAsync()).ShouldContain("not confirmed yet");
        for (var i = 0; i < 4; i++)
        {
            var page = await (await SignInAsync(browser, "una", "wrong")).TextAsync();
            page.ShouldContain("is not right");
            page.ShouldNotContain("not confirmed yet");
        }
        (await SignInAsync(browser, "una", "wrong")).PathOfRedirect().ShouldBe("/account/locked-out");

        (await SignInAsync(browser, "una", AccountSite.Password)).PathOfRedirect().ShouldBe("/account/locked-out");
    }

    [Fact]
    public async Task ForgottenPassword_IsReplacedByTheLinkOnce()
    {
        await site.AddPersonAsync("flo");
        var browser = site.Open();
        (await browser.SubmitAsync("/account/forgot-password", "forgot-password", new() { ["Input.Email"] = "flo@school.example" })).PathOfRedirect().ShouldBe("/account/check-mail");
        var link = await letters.NextLinkAsync();
        var form = new Dictionary<string, string> { ["Input.Email"] = "flo@school.example", ["Input.Password"] = "an entirely new one" };

        (await browser.SubmitAsync(link, "reset-password", form)).PathOfRedirect().ShouldBe("/account/sign-in?note=PasswordReset");
        (await (await browser.SubmitAsync(link, "reset-password", form)).TextAsync()).ShouldContain("no longer valid");

        (await (await SignInAsync(browser, "flo", AccountSite.Password)).TextAsync()).ShouldContain("is not right");
        (await SignInAsync(browser, "flo", "an entirely new one")).PathOfRedirect().ShouldBe("/");
    }

    [Fact]
    public async Task ForgottenPasswordOfAnUnknownAddress_SendsNothingAndTellsNothing()
    {
        (await site.Open().SubmitAsync("/account/forgot-password", "forgot-password", new() { ["Input.Email"] = "nobody@school.example" }))
            .PathOfRedirect().ShouldBe("/account/check-mail");
        // Letters leave in the order in which they were asked for: the first is that of someone else.
        await site.AddPersonAsync("somebody");
        await site.Open().SubmitAsync("/account/forgot-password", "forgot-password", new() { ["Input.Email"] = "somebody@school.example" });
        (await letters.NextAsync()).To.ShouldBe("somebody@school.example");
    }

    [Fact]
    public async Task AddressOfAnAccount_ChangesByTheLinkToTheNewOne()
    {
        var browser = await site.SignInAsync("old");
        await browser.SubmitAsync("/account/manage/email", "email", new() { ["Input.Email"] = "new@school.example" });
        var letter = await letters.NextAsync();
        letter.To.ShouldBe("new@school.example");

        (await browser.GetAsync(LetterBox.LinkIn(letter))).PathOfRedirect().ShouldBe("/account/manage/email?note=AddressChanged");

        (await SignInAsync(site.Open(), "new", AccountSite.Password)).PathOfRedirect().ShouldBe("/");
    }

    [Fact]
    public async Task Link_WithItsCodeCut_IsRefusedKindly()
    {
        (await site.Open().TextAsync("/account/confirm-email?userId=1&code=!!")).ShouldContain("This link is not valid");
        (await site.Open().TextAsync("/account/reset-password?code=!!")).ShouldContain("This link is not complete");
    }

    private static Task<HttpResponseMessage> RegisterAsync(Browser browser, string name, string password) =>
        browser.SubmitAsync("/account/register", "register", new() { ["Input.Name"] = name, ["Input.Email"] = $"{name}@school.example", ["Input.Password"] = password });

    private static Task<HttpResponseMessage> SignInAsync(Browser browser, string name, string password) =>
        browser.SubmitAsync("/account/sign-in", "sign-in", new() { ["Input.Email"] = $"{name}@school.example", ["Input.Password"] = password });
}
