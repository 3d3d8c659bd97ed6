using Microsoft.Playwright;
using Quiz.EndToEnd.Tests.Browsing;
using Quiz.EndToEnd.Tests.Pages;
using Quiz.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Quiz.EndToEnd.Tests.Authoring;

/// <summary>An author makes a quiz of a page copied from a newspaper, and a guest takes it.</summary>
public sealed class AuthoringTests(SharedSite shared, Browser browser)
{
    private const string Headline = "Norham buys two electric ferries after long dispute";

    private const string Page = $"""
        Skip to content
        Home News Sport

        {Headline}

          • Facebook share button

        Mayor Ada Brunn steps aboard the ferry Tern in this file photo. Reuters
        Mayor Ada Brunn steps aboard the ferry Tern in this file photo. Reuters

        By Jonas Aldt

        The harbour council of Norham agreed on Tuesday to buy two electric ferries for 14 million crowns, ending a dispute of three years.

        The first of them, built in Tromsø, is expected to sail in the spring of next year, the council said.

        Top 10 Stories
        Storm closes the northern bridge
        """;

    [Fact]
    public async Task PagePasted_BecomesAQuizThatAGuestTakes()
    {
        await using var author = await browser.VisitAsync(shared.Site);
        var page = author.Page;
        await author.SignInAsync("author");
        await PasteAsync(page);
        await Expect(page.Locator(".off__line")).ToHaveCountAsync(6);
        await Expect(page.Locator(".part")).ToHaveCountAsync(4);
        await PutBackAsync(page);
        await Axe.FindsNothingAsync(page, "authoring-article");
        await page.SetViewportSizeAsync(1280, 900);

        await StepAsync(page, "Questions");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Propose" })).ToBeVisibleAsync();
        await WriteQuestionAsync(page);
        await Axe.FindsNothingAsync(page, "authoring-question");
        await page.SetViewportSizeAsync(1280, 900);
        await page.GetByRole(AriaRole.Button, new() { Name = "Accept" }).ClickAsync();
        await Expect(page.Locator(".draft-question__decision")).ToContainTextAsync("Accepted");
        await Axe.FindsNothingAsync(page, "authoring-accepted");
        await SavedAsync(page);

        // What was typed is there again, though the page went away.
        await page.ReloadAsync();
        await Expect(page.Locator(".draft-question__stem")).ToContainTextAsync("What did the harbour council agree to buy?");

        await StepAsync(page, "Publish");
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).Last.ClickAsync();
        await Expect(page.GetByText("Published. Attempts")).ToBeVisibleAsync();
        await Axe.FindsNothingAsync(page, "authoring-published");
        var address = await page.GetByRole(AriaRole.Link, new() { Name = "Read the article and take the quiz" }).GetAttributeAsync("href");
        await page.GotoAsync("/authoring");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = Headline, Exact = true })).ToBeVisibleAsync();
        await Axe.FindsNothingAsync(page, "authoring-drafts");

        await using var guest = await browser.VisitAsync(shared.Site);
        await guest.Page.GotoAsync(address!);
        await Expect(guest.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Headline);
        await guest.Page.Locator("[data-start-quiz] button:visible").First.ClickAsync();
        await guest.Page.Locator("[data-island]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await guest.Page.GetByRole(AriaRole.Radio, new() { Name = "two electric ferries" }).CheckAsync();
        await Expect(guest.Page.Locator("[data-save-state]")).ToHaveTextAsync("Saved");
        await guest.Page.Locator("[data-check]").ClickAsync();
        await Expect(guest.Page.Locator(".question[data-current] [data-verdict=right]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task QuestionsProposed_LightTheirEvidenceAndAreDecidedOnByKey()
    {
        await using var author = await browser.VisitAsync(shared.Site);
        var page = author.Page;
        await author.SignInAsync("author");
        await PasteAsync(page);
        await StepAsync(page, "Questions");

        await page.GetByRole(AriaRole.Button, new() { Name = "Propose questions" }).ClickAsync();

        await Expect(page.Locator(".draft-question").First).ToBeVisibleAsync();
        await Expect(page.Locator(".bench__article mark").First).ToBeVisibleAsync();
        await Axe.FindsNothingAsync(page, "authoring-proposed");
        await page.SetViewportSizeAsync(1280, 900);
        await page.Locator(".draft-question__stem").First.FocusAsync();
        await page.Keyboard.PressAsync("a");
        await Expect(page.Locator(".draft-question__decision")).ToContainTextAsync("Accepted");
        await page.Keyboard.PressAsync("r");
        await page.GetByLabel("Why is it rejected?").FillAsync("The wording is awkward");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".draft-question__decision")).ToContainTextAsync("Rejected: The wording is awkward");
    }

    private static async Task PasteAsync(IPage page)
    {
        await page.GotoAsync("/authoring");
        await page.GetByRole(AriaRole.Link, new() { Name = "Begin with an article" }).ClickAsync();
        var field = page.GetByRole(AriaRole.Textbox, new() { Name = "Paste the page of the article" });
        // The field has the focus once the page is at work.
        await Expect(field).ToBeFocusedAsync();
        await field.FillAsync(Page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Read the page" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Headline);
        await SavedAsync(page);
    }

    private static async Task PutBackAsync(IPage page)
    {
        var line = page.Locator(".off__line").Filter(new() { HasText = "Storm closes" });
        await line.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(page.Locator(".part").Filter(new() { HasText = "Storm closes" })).ToBeVisibleAsync();
        await page.Locator(".part").Filter(new() { HasText = "Storm closes" }).GetByRole(AriaRole.Combobox).SelectOptionAsync("Take off");
        await Expect(page.Locator(".off__line").Filter(new() { HasText = "taken off by hand" })).ToBeVisibleAsync();
    }

    private static async Task WriteQuestionAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Write a question" }).ClickAsync();
        await page.GetByLabel("Question", new() { Exact = true }).FillAsync("What did the harbour council agree to buy?");
        string[] options = ["two electric ferries", "two bridges", "an old harbour", "three buses"];
        for (var i = 0; i < options.Length; i++)
            await page.GetByLabel($"Option {i + 1}", new() { Exact = true }).FillAsync(options[i]);
        await Expect(page.GetByText("The evidence is missing")).ToBeVisibleAsync();
        await SelectAsync(page, "agreed on Tuesday to buy two electric ferries");
        await page.GetByRole(AriaRole.Button, new() { Name = "Use the marked words" }).ClickAsync();
        await Expect(page.Locator(".bench__article mark")).ToContainTextAsync("agreed on Tuesday to buy two electric ferries");
        await Expect(page.Locator(".draft-question__problem")).ToHaveCountAsync(0);
    }

    // As a mouse would that is drawn over the words.
    private static async Task SelectAsync(IPage page, string words) => await page.EvaluateAsync(
        """
        words => {
          const walker = document.createTreeWalker(document.querySelector(".bench__article"), NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = node.data.indexOf(words);
            if (at >= 0) { getSelection().setBaseAndExtent(node, at, node, at + words.length); return; }
          }
          throw new Error("The article does not say so.");
        }
        """, words);

    private static async Task StepAsync(IPage page, string name)
    {
        await page.Locator(".authoring__step").GetByText(name, new() { Exact = true }).ClickAsync();
        await Expect(page.Locator(".authoring__step[aria-current]")).ToHaveTextAsync(name);
    }

    private static Task SavedAsync(IPage page) => Expect(page.Locator(".authoring__saved")).ToContainTextAsync("Saved");
}
