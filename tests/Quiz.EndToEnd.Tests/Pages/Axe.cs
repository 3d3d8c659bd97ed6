using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Quiz.EndToEnd.Tests.Pages;

/// <summary>Holds a page, as it stands, to WCAG 2.2 AA and axe's best practices: at both widths, light and dark.</summary>
public static class Axe
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new()
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
    };

    private static readonly (int Width, int Height)[] Sizes = [(390, 844), (1280, 900)];

    /// <param name="name">Of the page and its state; names the pictures that are taken when <c>QUIZ_TEST_PICTURES</c> gives a folder.</param>
    public static async Task FindsNothingAsync(IPage page, string name)
    {
        List<string> found = [];
        foreach (var (width, height) in Sizes)
        {
            await page.SetViewportSizeAsync(width, height);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
                if (Environment.GetEnvironmentVariable("QUIZ_TEST_PICTURES") is { Length: > 0 } folder)
                    await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{width}-{scheme}.png"), FullPage = true });
                var result = await page.RunAxe(Rules);
                found.AddRange(result.Violations.SelectMany(violation => violation.Nodes,
                    (violation, node) => $"{name}, {width} px, {scheme}: {violation.Id}: {violation.Help}\n  {node.Html}\n  {string.Join(' ', node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))}"));
            }
        }
        found.ShouldBeEmpty(string.Join('\n', found));
    }
}
