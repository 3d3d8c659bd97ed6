using Microsoft.Playwright;
using Quiz.EndToEnd.Tests.Browsing;
using Quiz.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Quiz.EndToEnd.Tests.Pages;

/// <summary>How people make a page theirs while they read, and pass it on.</summary>
public sealed class ReadingTests(SharedSite shared, Browser browser)
{
    private const string Article = "/articles/" + TestLibrary.Practice;

    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desk)]
    public async Task TextSizeChosen_ScalesTheArticleAloneAndIsKept(Screen screen)
    {
        await using var visitor = await browser.VisitAsync(shared.Site, screen);
        var page = visitor.Page;
        await page.GotoAsync(Article);
        var text = await SizeAsync(page, ".article > p");
        var panel = await SizeAsync(page, ".quiz-panel");
        var header = await SizeAsync(page, ".site-header");

        await ChooseAsync(page, "+2");

        var larger = await SizeAsync(page, ".article > p");
        larger.ShouldBeGreaterThan(text);
        (await SizeAsync(page, ".quiz-panel")).ShouldBe(panel);
        (await SizeAsync(page, ".site-header")).ShouldBe(header);
        await page.ReloadAsync();
        (await SizeAsync(page, ".article > p")).ShouldBe(larger);
        await visitor.StartAsync();
        (await SizeAsync(page, ".taking__text .article > p")).ShouldBe(larger);
        (await SizeAsync(page, ".question[data-current]")).ShouldBe(panel);
    }

    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desk)]
    public async Task ColoursChosen_AreKept(Screen screen)
    {
        await using var visitor = await browser.VisitAsync(shared.Site, screen);
        var page = visitor.Page;
        await page.GotoAsync(Article);
        var light = await BackgroundAsync(page);

        await ChooseAsync(page, "Dark");

        var dark = await BackgroundAsync(page);
        dark.ShouldNotBe(light);
        await page.ReloadAsync();
        (await BackgroundAsync(page)).ShouldBe(dark);
        await page.GotoAsync("/");
        (await BackgroundAsync(page)).ShouldBe(dark);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await ChooseAsync(page, "Light");
        (await BackgroundAsync(page)).ShouldBe(light);
        await ChooseAsync(page, "System");
        (await BackgroundAsync(page)).ShouldBe(dark);
    }

    [Fact]
    public async Task WithoutScript_SettingsAreAppliedByTheirButton()
    {
        await using var visitor = await browser.VisitAsync(shared.Site, change: options => options.JavaScriptEnabled = false);
        var page = visitor.Page;
        await page.GotoAsync(Article);
        var light = await BackgroundAsync(page);
        await ChooseAsync(page, "Dark");
        await page.GetByRole(AriaRole.Button, new() { Name = "Apply" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(shared.Site.Address + Article);
        (await BackgroundAsync(page)).ShouldNotBe(light);
    }

    [Fact]
    public async Task Printed_ShowsTheArticleAndNothingElse()
    {
        await using var visitor = await browser.VisitAsync(shared.Site);
        var page = visitor.Page;
        await page.GotoAsync(Article);

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.Locator(".article")).ToBeVisibleAsync();
        await Expect(page.GetByText(shared.Site.Address + Article)).ToBeVisibleAsync();
        foreach (var chrome in new[] { ".site-header", ".site-footer", ".reading__aside", ".reading-bar" })
            await Expect(page.Locator(chrome)).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desk)]
    public async Task LinkCopied_IsInTheClipboard(Screen screen)
    {
        await using var visitor = await browser.VisitAsync(shared.Site, screen, options => options.Permissions = ["clipboard-read", "clipboard-write"]);
        var page = visitor.Page;
        await page.GotoAsync(Article);

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy the link" }).ClickAsync();

        await Expect(page.GetByText("The link is copied.")).ToBeVisibleAsync();
        (await page.EvaluateAsync<string>("() => navigator.clipboard.readText()")).ShouldBe(shared.Site.Address + Article);
        var mail = await page.GetByRole(AriaRole.Link, new() { Name = "E-mail" }).GetAttributeAsync("href");
        Uri.UnescapeDataString(mail!).ShouldContain(shared.Site.Address + Article);
    }

    [Fact]
    public async Task TextAndQuestionInTurn_KeepTheirPlaces()
    {
        await using var visitor = await browser.VisitAsync(shared.Site, Screen.Phone);
        var page = visitor.Page;
        await visitor.StartAsync();
        var turn = page.Locator("[data-switch]");
        await turn.ClickAsync();
        await Expect(page.Locator(".taking__text")).ToBeVisibleAsync();
        await page.EvaluateAsync("() => scrollTo(0, 700)");

        await turn.ClickAsync();
        await Expect(page.Locator(".taking__text")).ToBeHiddenAsync();
        await turn.ClickAsync();
        await Expect(page.Locator(".taking__text")).ToBeVisibleAsync();

        (await page.EvaluateAsync<double>("() => scrollY")).ShouldBe(700, tolerance: 2);
    }

    private static async Task ChooseAsync(IPage page, string setting)
    {
        var settings = page.Locator(".reading-settings");
        if (await settings.GetAttributeAsync("open") is null)
            await settings.Locator("summary").ClickAsync();
        await settings.GetByRole(AriaRole.Radio, new() { Name = setting, Exact = true }).CheckAsync();
    }

    private static Task<double> SizeAsync(IPage page, string selector) =>
        page.Locator(selector).First.EvaluateAsync<double>("element => parseFloat(getComputedStyle(element).fontSize)");

    private static Task<string> BackgroundAsync(IPage page) => page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
}
