using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Quiz.Domain.Questions;
using Quiz.EndToEnd.Tests.Browsing;
using Quiz.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Quiz.EndToEnd.Tests.Pages;

/// <summary>The sites under test run on a machine set to German; nothing of that reaches a page.</summary>
public sealed partial class LanguageTests(SharedSite shared, Browser browser)
{
    private const string Texts =
        """
        async () => {
          const written = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
          return [document, written].flatMap(page => {
            const main = page.querySelector("main");
            main.querySelectorAll("style, script").forEach(element => element.remove());
            return [main.textContent, ...[...main.querySelectorAll("[style]")].map(element => element.getAttribute("style").replace(/[\w-]+\([^)]*\)/g, ""))];
          });
        }
        """;

    [Fact]
    public async Task PartOfAPoint_IsWrittenInEnglish()
    {
        await using var visitor = await browser.VisitAsync(shared.Site);
        var sheet = await visitor.StartAsync();
        var number = sheet.NumberOf<Matching>();
        await sheet.GoAsync(number);
        await sheet.AnswerAsync(number);
        // One pair taken back leaves a part of the point.
        await sheet.Current.GetByRole(AriaRole.Combobox).First.SelectOptionAsync("");
        await sheet.SavedAsync();
        await visitor.Context.APIRequest.PostAsync(sheet.Address + "/finish");
        await visitor.Page.GotoAsync(sheet.Address + "/result");

        await Expect(visitor.Page.Locator(".result__score")).ToContainTextAsync(Part());
        await SpeaksEnglishAsync(visitor.Page);
        await visitor.Page.GotoAsync("/scores");
        await SpeaksEnglishAsync(visitor.Page);
    }

    [Fact]
    public async Task StaffPages_AreWrittenInEnglish()
    {
        await using var visitor = await browser.VisitAsync(shared.Site);
        await visitor.SignInAsync("teacher");
        await visitor.Page.GotoAsync("/quizzes");
        await SpeaksEnglishAsync(visitor.Page);
        await visitor.Page.Locator("table.data a").First.ClickAsync();
        await Expect(visitor.Page.Locator(".staff__table tbody tr").First).ToBeVisibleAsync();
        // Once more when the page has become interactive: its circuit formats, too.
        await visitor.Page.GetByRole(AriaRole.Tab, new() { Name = "Questions" }).ClickAsync();
        await SpeaksEnglishAsync(visitor.Page);
    }

    private static async Task SpeaksEnglishAsync(IPage page)
    {
        // As the page stands, and as the server wrote it: a script rewrites the times, and staff pages render anew.
        foreach (var text in await page.EvaluateAsync<string[]>(Texts))
        {
            DecimalCommas().Matches(text).ShouldBeEmpty();
            GermanMonths().Matches(text).ShouldBeEmpty();
        }
    }

    [GeneratedRegex(@"\b0\.\d")]
    private static partial Regex Part();

    // “1,234” is English; so is “2, 3” in a sentence.
    [GeneratedRegex(@".{0,20}\b\d+,\d{1,2}\b.{0,20}")]
    private static partial Regex DecimalCommas();

    [GeneratedRegex(@"\b(Januar|Februar|März|Mai|Juni|Juli|Oktober|Okt|Dezember|Dez)\b")]
    private static partial Regex GermanMonths();
}
