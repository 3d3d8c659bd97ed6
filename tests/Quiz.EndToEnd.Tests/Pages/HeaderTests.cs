using Microsoft.Playwright;
using Quiz.EndToEnd.Tests.Browsing;
using Quiz.EndToEnd.Tests.Running;

namespace Quiz.EndToEnd.Tests.Pages;

/// <summary>The head of every page leaves the room to the page.</summary>
public sealed class HeaderTests(SharedSite shared, Browser browser)
{
    /// <summary>How many rows the header's links and buttons stand in.</summary>
    private const string Rows =
        """
        () => {
          const middles = [...document.querySelectorAll(".site-header :is(a, button, summary)")]
            .filter(control => control.checkVisibility() && !control.closest("details > form"))
            .map(control => control.getBoundingClientRect()).map(box => Math.round((box.top + box.bottom) / 2)).sort((one, other) => one - other);
          return middles.filter((middle, index) => index === 0 || middle - middles[index - 1] > 8).length;
        }
        """;

    [Theory]
    [InlineData(null, 1)]
    [InlineData("learner", 2)]
    [InlineData("teacher", 2)]
    [InlineData("admin", 2)]
    public async Task OnAPhone_TakesAtMostTwoRows(string? role, int most)
    {
        await using var visitor = await browser.VisitAsync(shared.Site, Screen.Phone);
        if (role is not null)
            await visitor.SignInAsync(role);
        foreach (var address in new[] { "/", "/scores" })
        {
            await visitor.Page.GotoAsync(address);
            (await visitor.Page.EvaluateAsync<int>(Rows)).ShouldBeLessThanOrEqualTo(most, address);
            (await visitor.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();
        }
        if (Environment.GetEnvironmentVariable("QUIZ_TEST_PICTURES") is { Length: > 0 } folder)
            await visitor.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"header-{role ?? "guest"}-390.png") });
    }

    [Theory]
    [InlineData("admin")]
    [InlineData("learner")]
    public async Task AtADesk_IsOneRow(string role)
    {
        await using var visitor = await browser.VisitAsync(shared.Site);
        await visitor.SignInAsync(role);
        await visitor.Page.GotoAsync("/");

        (await visitor.Page.EvaluateAsync<int>(Rows)).ShouldBe(1);
    }

    [Fact]
    public async Task OnAPhone_TabFollowsTheRows()
    {
        await using var visitor = await browser.VisitAsync(shared.Site, Screen.Phone);
        await visitor.SignInAsync("admin");
        await visitor.Page.GotoAsync("/");
        List<double> tops = [];
        await visitor.Page.Locator(".site-header__brand").FocusAsync();
        while (await visitor.Page.EvaluateAsync<bool>("() => document.activeElement.closest('.site-header') !== null"))
        {
            tops.Add(await visitor.Page.EvaluateAsync<double>("() => { const box = document.activeElement.getBoundingClientRect(); return Math.round((box.top + box.bottom) / 16); }"));
            await visitor.Page.Keyboard.PressAsync("Tab");
        }

        tops.Count.ShouldBe(9);
        tops.ShouldBe([.. tops.Order()]);
    }
}
