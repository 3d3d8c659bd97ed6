using System.Diagnostics;

namespace Quiz.Web.Tests.Account;

/// <summary>Who does not know the password cannot find out which addresses have an account: words, work and time are the same.</summary>
public sealed class StrangerTests(StrangerSite site) : IClassFixture<StrangerSite>
{
    private const int WrongPasswordsBeforeLockout = 5;

    [Fact]
    public async Task WrongPassword_IsHashedWhetherOrNotTheAddressHasAnAccount()
    {
        await site.AddPersonAsync("known");
        var browser = site.Open();
        await RegisterAsync(browser, "unconfirmed");

        foreach (var name in new[] { "known", "unconfirmed", "unknown" })
        {
            var hashes = await site.Hashes.DuringAsync(async () =>
                (await (await SignInAsync(browser, name)).TextAsync()).ShouldContain("The e-mail address or the password is not right."));
            hashes.ShouldBe(1, name);
        }
    }

    [Fact]
    public async Task WrongPasswords_LockAnAddressWhetherOrNotItHasAnAccount()
    {
        await site.AddPersonAsync("often-known");
        var browser = site.Open();
        await RegisterAsync(browser, "often-unconfirmed");

        foreach (var name in new[] { "often-known", "often-unconfirmed", "often-unknown" })
        {
            for (var i = 1; i < WrongPasswordsBeforeLockout; i++)
                (await (await SignInAsync(browser, name)).TextAsync()).ShouldContain("is not right", Case.Sensitive, name);
            (await SignInAsync(browser, name)).PathOfRedirect().ShouldBe("/account/locked-out", name);
            var hashes = await site.Hashes.DuringAsync(async () => (await SignInAsync(browser, name.ToUpperInvariant())).PathOfRedirect().ShouldBe("/account/locked-out", name));
            hashes.ShouldBe(0, name);
        }
        var page = await browser.TextAsync("/account/locked-out");
        page.ShouldNotContain("this account");
    }

    [Theory]
    [InlineData("slow-known")]
    [InlineData("slow-unknown")]
    public async Task Refusal_TakesLongerThanWhatItMayHaveStored(string name)
    {
        if (name == "slow-known")
            await site.AddPersonAsync(name);
        var browser = site.Open();
        var page = await browser.GetAsync("/account/sign-in");
        page.EnsureSuccessStatusCode();

        var watch = Stopwatch.StartNew();
        await SignInAsync(browser, name);

        watch.Elapsed.ShouldBeGreaterThan(TimeSpan.FromMilliseconds(290));
    }

    [Fact]
    public async Task Registering_IsHashedAndAnsweredTheSameWhetherOrNotTheAddressIsTaken()
    {
        await site.AddPersonAsync("taken");
        var browser = site.Open();
        List<(int Hashes, string? Next)> seen = [];
        foreach (var name in new[] { "taken", "free" })
        {
            string? next = null;
            var hashes = await site.Hashes.DuringAsync(async () => next = (await RegisterAsync(browser, name)).PathOfRedirect());
            seen.Add((hashes, next));
        }

        seen.ShouldBe([(1, "/account/check-mail"), (1, "/account/check-mail")]);
    }

    [Theory]
    [InlineData("/account/forgot-password", "forgot-password", true)]
    [InlineData("/account/resend-confirmation", "resend-confirmation", false)]
    public async Task AskingForALetter_IsAnsweredBeforeItIsSent(string path, string form, bool isConfirmed)
    {
        var letters = new LetterBox(isOpen: false);
        await using var slow = new AccountSite { Environment = "Production", Letters = letters }.With("Site:Address", "https://quiz.example.org/");
        await slow.AddPersonAsync("waiting", isConfirmed);

        foreach (var name in new[] { "waiting", "unknown" })
            (await slow.Open().SubmitAsync(path, form, new() { ["Input.Email"] = $"{name}@school.example" })).PathOfRedirect().ShouldBe("/account/check-mail");
        letters.IsEmpty.ShouldBeTrue();
        letters.Open();

        (await letters.NextAsync()).To.ShouldBe("waiting@school.example");
    }

    [Fact]
    public async Task LettersOnTheirWay_AreSentBeforeTheSiteStops()
    {
        var letters = new LetterBox(isOpen: false);
        await using (var site = new AccountSite { Environment = "Production", Letters = letters }.With("Site:Address", "https://quiz.example.org/"))
        {
            await site.AddPersonAsync("late");
            for (var i = 0; i < 2; i++)
                await site.Open().SubmitAsync("/account/forgot-password", "forgot-password", new() { ["Input.Email"] = "late@school.example" });
            letters.Open();
        }

        await letters.NextAsync();
        letters.IsEmpty.ShouldBeFalse();
    }

    private static Task<HttpResponseMessage> SignInAsync(Browser browser, string name) =>
        browser.SubmitAsync("/account/sign-in", "sign-in", new() { ["Input.Email"] = $"{name}@school.example", ["Input.Password"] = "a wrong password" });

    private static Task<HttpResponseMessage> RegisterAsync(Browser browser, string name) =>
        browser.SubmitAsync("/account/register", "register", new() { ["Input.Name"] = name, ["Input.Email"] = $"{name}@school.example", ["Input.Password"] = AccountSite.Password });
}
