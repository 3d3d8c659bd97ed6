using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Quiz.EndToEnd.Tests.Browsing;
using Quiz.EndToEnd.Tests.Pages;
using Quiz.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Quiz.EndToEnd.Tests.Accounts;

/// <summary>The first start of a site for real people.</summary>
public sealed partial class SetUpTests(SharedSite shared, Browser browser)
{
    [Fact]
    public async Task SetUpLink_MakesTheFirstAdministratorAndHasNoViolations()
    {
        await using var site = await Site.StartAsync("Production");
        await using var visitor = await browser.VisitAsync(site);
        // What is built and not published has its style sheets and scripts in Development alone; there they are the same.
        await visitor.Context.RouteAsync(StaticFile(), async route =>
        {
            var file = new Uri(route.Request.Url).AbsolutePath;
            await route.FulfillAsync(new() { Response = await visitor.Context.APIRequest.GetAsync(shared.Site.Address + file) });
        });
        var page = visitor.Page;
        var link = Link().Match(await site.LogLineAsync("/account/set-up?token=")).Value;
        await page.GotoAsync(link);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Set up this site");
        await Axe.FindsNothingAsync(page, "set-up");

        await page.GetByLabel("Your name").FillAsync("Ada Admin");
        await page.GetByLabel("E-mail").FillAsync("ada@example.org");
        await page.GetByLabel("Password").FillAsync(Visitor.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Create the administrator" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(site.Address + "/admin/people");
        await Expect(page.GetByText("ada@example.org")).ToBeVisibleAsync();
        await page.GotoAsync(link);
        await Expect(page.GetByText("This set-up link cannot be used")).ToBeVisibleAsync();

        // A site for real people has no demo people, and tells where mail is missing.
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.GotoAsync("/account/sign-in");
        await Expect(page.Locator(".demo-people")).ToHaveCountAsync(0);
        await Axe.FindsNothingAsync(page, "sign-in-production");
        await page.GotoAsync("/account/forgot-password");
        await Axe.FindsNothingAsync(page, "forgot-password-no-mail");
    }

    [GeneratedRegex(@"\.(css|js|mjs|woff2|svg)$")]
    private static partial Regex StaticFile();

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Link();
}
