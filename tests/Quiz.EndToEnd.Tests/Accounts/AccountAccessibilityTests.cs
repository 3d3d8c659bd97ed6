using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Quiz.EndToEnd.Tests.Browsing;
using Quiz.EndToEnd.Tests.Pages;
using Quiz.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Quiz.EndToEnd.Tests.Accounts;

/// <summary>axe finds nothing on the pages of an account, in the states that its owner brings them to.</summary>
public sealed partial class AccountAccessibilityTests(SharedSite shared, Browser browser)
{
    private const int WrongPasswordsBeforeLockout = 5;

    [Fact]
    public async Task OwnPages_HaveNoViolations()
    {
        await using var visitor = await browser.VisitAsync(shared.Site);
        await visitor.RegisterAsync();
        foreach (var (name, address) in new[]
        {
            ("manage", "/account/manage"),
            ("manage-email", "/account/manage/email"),
            ("manage-password", "/account/manage/password"),
            ("manage-passkeys", "/account/manage/passkeys"),
            ("manage-two-step", "/account/manage/two-step"),
            ("manage-data", "/account/manage/data"),
        })
        {
            await visitor.Page.GotoAsync(address);
            await OneHeadingAsync(visitor.Page);
            await Axe.FindsNothingAsync(visitor.Page, name);
        }

        // What is refused says so beside its field.
        await visitor.Page.GetByLabel("Password", new() { Exact = true }).FillAsync("not the password");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Delete my account" }).ClickAsync();
        await Expect(visitor.Page.GetByText("Tick the box")).ToBeVisibleAsync();
        await Axe.FindsNothingAsync(visitor.Page, "manage-data-refused");
    }

    [Fact]
    public async Task Address_ChangedByALetter_HasNoViolations()
    {
        await using var visitor = await browser.VisitAsync(shared.Site);
        var page = visitor.Page;
        var email = await visitor.RegisterAsync();
        await page.GotoAsync("/account/manage/email");
        await page.GetByLabel("New address").FillAsync("new-" + email);
        await page.GetByRole(AriaRole.Button, new() { Name = "Send the link" }).ClickAsync();
        await Expect(page.GetByText("A mail is on its way")).ToBeVisibleAsync();
        await Axe.FindsNothingAsync(page, "manage-email-sent");

        await page.GotoAsync(await LinkAsync("/account/confirm-email-change?"));
        await Expect(page.GetByText("Your e-mail address is changed.")).ToBeVisibleAsync();
        await Axe.FindsNothingAsync(page, "manage-email-changed");
    }

    [Fact]
    public async Task Password_ForgottenAndChosenAnew_HasNoViolations()
    {
        await using var visitor = await browser.VisitAsync(shared.Site);
        var page = visitor.Page;
        var email = await visitor.RegisterAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.GotoAsync("/account/forgot-password");
        await page.GetByLabel("E-mail").FillAsync(email);
        await page.GetByRole(AriaRole.Button, new() { Name = "Send the link" }).ClickAsync();
        await OneHeadingAsync(page, "Look into your mail");

        await page.GotoAsync(await LinkAsync("/account/reset-password?"));
        await page.GetByLabel("E-mail").FillAsync(email);
        await Axe.FindsNothingAsync(page, "reset-password");
        await page.GetByLabel("New password").FillAsync("short");
        await page.GetByRole(AriaRole.Button, new() { Name = "Change password" }).ClickAsync();
        await Expect(page.Locator(".validation-message").First).ToBeVisibleAsync();
        await Axe.FindsNothingAsync(page, "reset-password-refused");

        await page.GetByLabel("New password").FillAsync("an entirely new one");
        await page.GetByRole(AriaRole.Button, new() { Name = "Change password" }).ClickAsync();
        await Expect(page.GetByText("Your password is changed.")).ToBeVisibleAsync();
        await Axe.FindsNothingAsync(page, "sign-in-after-reset");
    }

    [Fact]
    public async Task WrongPasswords_HaveNoViolations()
    {
        await using var visitor = await browser.VisitAsync(shared.Site);
        var email = await visitor.RegisterAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        for (var i = 1; i < WrongPasswordsBeforeLockout; i++)
        {
            await visitor.SignInAsync(email, "not the password");
            await Expect(visitor.Page.GetByText("is not right")).ToBeVisibleAsync();
        }
        await Axe.FindsNothingAsync(visitor.Page, "sign-in-refused");

        await visitor.SignInAsync(email, "not the password");
        await OneHeadingAsync(visitor.Page, "Too many attempts");
        await Axe.FindsNothingAsync(visitor.Page, "locked-out");
    }

    [Fact]
    public async Task TwoSteps_HaveNoViolations()
    {
        await using var visitor = await browser.VisitAsync(shared.Site);
        var page = visitor.Page;
        var email = await visitor.RegisterAsync();
        await page.GotoAsync("/account/manage/two-step");
        var secret = Secret().Match(await page.GetByRole(AriaRole.Link, new() { Name = "open the app on this device" }).GetAttributeAsync("href") ?? "").Groups[1].Value;
        await page.GetByLabel("Code").FillAsync("000000");
        await page.GetByRole(AriaRole.Button, new() { Name = "Turn it on" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await Axe.FindsNothingAsync(page, "manage-two-step-refused");

        await page.GetByLabel("Code").FillAsync(Authenticator.CodeOf(secret));
        await page.GetByRole(AriaRole.Button, new() { Name = "Turn it on" }).ClickAsync();
        await Expect(page.Locator(".account__codes code").First).ToBeVisibleAsync();
        await Axe.FindsNothingAsync(page, "manage-two-step-codes");
        await page.GotoAsync("/account/manage/two-step");
        await Axe.FindsNothingAsync(page, "manage-two-step-on");

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await visitor.SignInAsync(email, Visitor.Password);
        await OneHeadingAsync(page, "Enter your code");
        await Axe.FindsNothingAsync(page, "sign-in-code");
        await page.GetByRole(AriaRole.Link, new() { Name = "use a recovery code" }).ClickAsync();
        await OneHeadingAsync(page, "Use a recovery code");
        await page.GetByLabel("Recovery code").FillAsync("none of them");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await Axe.FindsNothingAsync(page, "sign-in-recovery-code");
    }

    [Fact]
    public async Task Passkey_AddedAndNamed_HasNoViolations()
    {
        await using var visitor = await browser.VisitAsync(shared.Site);
        var page = visitor.Page;
        await visitor.RegisterAsync();
        var device = await visitor.Context.NewCDPSessionAsync(page);
        await device.SendAsync("WebAuthn.enable");
        await device.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new { protocol = "ctap2", transport = "internal", hasResidentKey = true, hasUserVerification = true, isUserVerified = true, automaticPresenceSimulation = true },
        });
        await page.GotoAsync("/account/manage/passkeys");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await OneHeadingAsync(page, "Name of a passkey");
        await Axe.FindsNothingAsync(page, "manage-passkey-name");

        await page.GetByLabel("Name").FillAsync("My phone");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(page.Locator(".account__list")).ToContainTextAsync("My phone");
        await Axe.FindsNothingAsync(page, "manage-passkeys-one");
    }

    private static async Task OneHeadingAsync(IPage page, string? text = null)
    {
        var heading = page.GetByRole(AriaRole.Heading, new() { Level = 1 });
        await Expect(heading).ToHaveCountAsync(1);
        if (text is not null)
            await Expect(heading).ToHaveTextAsync(text);
    }

    // Letters of a site without mail stand in its log.
    private async Task<string> LinkAsync(string path) => Address().Match(await shared.Site.LogLineAsync(path)).Value;

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();

    [GeneratedRegex("secret=([A-Z2-7]+)")]
    private static partial Regex Secret();
}
