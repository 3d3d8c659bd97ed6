using Quiz.EndToEnd.Tests.Browsing;
using Quiz.EndToEnd.Tests.Running;

namespace Quiz.EndToEnd.Tests.Pages;

/// <summary>What the tests of accessibility rest on: something wrong is found, with script and without.</summary>
public sealed class AxeTests(SharedSite shared, Browser browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SomethingWrong_IsFound(bool script)
    {
        await using var visitor = await browser.VisitAsync(shared.Site, change: options => options.JavaScriptEnabled = script);
        await visitor.Page.GotoAsync("/scores");
        await visitor.Page.EvaluateAsync(
            """
            () => {
              const main = document.querySelector("main");
              main.append(Object.assign(document.createElement("img"), { src: "/favicon.svg" }));
              const text = Object.assign(document.createElement("p"), { textContent: "Hardly to be seen" });
              text.style.color = "#a0a0a0";
              text.style.background = "#b0b0b0";
              main.append(text);
            }
            """);

        var found = await Axe.FindAsync(visitor.Page, "wrong");

        found.Select(line => line.Split(':')[0] + line.Split(':')[1]).ShouldBe(
        [
            .. new[] { "390 px, Light", "390 px, Dark", "1280 px, Light", "1280 px, Dark" }
                .SelectMany(shown => new[] { $"wrong, {shown} color-contrast", $"wrong, {shown} image-alt" }),
        ]);
    }
}
