using Microsoft.Playwright;
using Quiz.EndToEnd.Tests.Running;

namespace Quiz.EndToEnd.Tests.Browsing;

/// <summary>One Chromium for all tests; each visitor has a context, and so cookies and storage, of its own.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string SystemChromium = "/usr/bin/chromium";
    private static readonly float Patience = 15_000;

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? chromium;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new()
        {
            // Playwright's own browser where the system has none.
            ExecutablePath = File.Exists(SystemChromium) ? SystemChromium : null,
            Args = Arguments,
        });
    }

    /// <summary>Someone who comes to the site with an empty browser.</summary>
    /// <param name="change">What is special about their browser.</param>
    public async Task<Visitor> VisitAsync(Site site, Screen screen = Screen.Desk, Action<BrowserNewContextOptions>? change = null)
    {
        var options = new BrowserNewContextOptions
        {
            BaseURL = site.Address,
            Locale = "en-GB",
            TimezoneId = "Europe/Berlin",
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = screen == Screen.Phone ? new() { Width = 390, Height = 844 } : new() { Width = 1280, Height = 900 },
            HasTouch = screen == Screen.Phone,
        };
        change?.Invoke(options);
        var context = await chromium!.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        return new(site, context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null)
            await chromium.DisposeAsync();
        playwright?.Dispose();
    }
}
