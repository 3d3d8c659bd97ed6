using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Quiz.EndToEnd.Tests.Pages;

/// <summary>
/// Holds a page, as it stands, to WCAG 2.2 AA and axe's best practices: at both widths, light and dark. That it needs no
/// scrolling sideways (WCAG 1.4.10) is looked at beside axe, which does not.
/// </summary>
public static class Axe
{
    // Where a browser runs no script, what axe is told to do still runs, but timers never ring: there, later means next.
    private const string Clock =
        """
        () => {
          if (matchMedia("(scripting: enabled)").matches)
            return;
          window.setTimeout = (act, _, ...values) => { Promise.resolve().then(() => act(...values)); return 0; };
        }
        """;

    private const string Run =
        """
        async () => {
          // Between light and dark colours may fade, and one fade can begin another: what counts is where they end.
          const fades = () => document.getAnimations().filter(fade => fade.playState === "running" && Number.isFinite(fade.effect.getComputedTiming().endTime));
          for (let round = 0; round < 10 && fades().length > 0; round++)
            fades().forEach(fade => fade.finish());
          const result = await axe.run(document, {
            runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
            resultTypes: ["violations"],
            preload: false,
          });
          const found = result.violations.flatMap(violation => violation.nodes.map(node =>
            `${violation.id}: ${violation.help}\n  ${node.html}\n  ${[...node.any, ...node.all, ...node.none].map(check => check.message).join(" ")}`));
          const wide = document.documentElement.scrollWidth - innerWidth;
          if (wide > 0)
            found.push(`reflow: The page is ${wide} px wider than the screen`);
          return { rules: result.passes.length, found };
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    private static readonly (int Width, int Height)[] Sizes = [(390, 844), (1280, 900)];

    /// <param name="name">Of the page and its state; names the pictures that are taken when <c>QUIZ_TEST_PICTURES</c> gives a folder.</param>
    public static async Task FindsNothingAsync(IPage page, string name)
    {
        var found = await FindAsync(page, name);
        found.ShouldBeEmpty(string.Join('\n', found));
    }

    /// <summary>A line for each thing that is wrong, with where it shows and why.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(IPage page, string name)
    {
        // A page that is not at work yet lets nobody in, and axe looks at what people can reach.
        await Expect(page.Locator("[inert]")).ToHaveCountAsync(0);
        await page.EvaluateAsync(Clock);
        await page.EvaluateAsync(Script);
        List<string> found = [];
        foreach (var (width, height) in Sizes)
        {
            await page.SetViewportSizeAsync(width, height);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
                if (Environment.GetEnvironmentVariable("QUIZ_TEST_PICTURES") is { Length: > 0 } folder)
                    await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{width}-{scheme}.png"), FullPage = true });
                var result = await page.EvaluateAsync<JsonElement>(Run);
                result.GetProperty("rules").GetInt32().ShouldBeGreaterThan(10, $"axe looked at too little of {name}");
                found.AddRange(result.GetProperty("found").EnumerateArray().Select(line => $"{name}, {width} px, {scheme}: {line.GetString()}"));
            }
        }
        return found;
    }
}
