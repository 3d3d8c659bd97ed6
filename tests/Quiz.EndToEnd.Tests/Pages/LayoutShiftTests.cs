using Microsoft.Playwright;
using Quiz.EndToEnd.Tests.Browsing;
using Quiz.EndToEnd.Tests.Running;

namespace Quiz.EndToEnd.Tests.Pages;

/// <summary>Nothing moves under the reader's eyes while a page loads.</summary>
public sealed class LayoutShiftTests(SharedSite shared, Browser browser)
{
    /// <summary>Cumulative layout shift; 0.1 is what is commonly called good.</summary>
    private const double Most = 0.02;

    private const string Watch =
        """
        window.shifts = [];
        new PerformanceObserver(list => {
          for (const entry of list.getEntries())
            if (!entry.hadRecentInput)
              window.shifts.push({ value: entry.value, what: entry.sources.map(source => source.node?.className ?? source.node?.nodeName).join(", ") });
        }).observe({ type: "layout-shift", buffered: true });
        """;

    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desk)]
    public async Task LoadingPages_MovesNothing(Screen screen)
    {
        await using var visitor = await browser.VisitAsync(shared.Site, screen);
        await visitor.Context.AddInitScriptAsync(Watch);
        var page = visitor.Page;

        await page.GotoAsync("/", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await StandsStillAsync(page, "library");
        await page.GotoAsync($"/articles/{TestLibrary.Practice}", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await StandsStillAsync(page, "article");
        var sheet = await visitor.StartAsync();
        await sheet.CircuitAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await StandsStillAsync(page, "taking");
        await sheet.AnswerSavedAsync(2);
        await page.ReloadAsync(new() { WaitUntil = WaitUntilState.NetworkIdle });
        await sheet.CircuitAsync();
        await StandsStillAsync(page, "taking resumed");
    }

    [Fact]
    public async Task SomethingMoved_IsNoticed()
    {
        await using var visitor = await browser.VisitAsync(shared.Site);
        await visitor.Context.AddInitScriptAsync(Watch);
        await visitor.Page.GotoAsync("/", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await visitor.Page.EvaluateAsync("() => { const bar = document.createElement('div'); bar.style.height = '200px'; document.body.prepend(bar); }");

        (await ShiftAsync(visitor.Page)).ShouldBeGreaterThan(Most);
    }

    private static async Task StandsStillAsync(IPage page, string name)
    {
        var shift = await ShiftAsync(page);
        shift.ShouldBeLessThan(Most, $"{name}: {await page.EvaluateAsync<string>("() => JSON.stringify(window.shifts)")}");
    }

    private static async Task<double> ShiftAsync(IPage page)
    {
        // Shifts are reported with the frame after.
        await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))");
        return await page.EvaluateAsync<double>("() => window.shifts.reduce((sum, shift) => sum + shift.value, 0)");
    }
}
