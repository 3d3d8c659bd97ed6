using Microsoft.Playwright;
using Quiz.EndToEnd.Tests.Browsing;
using Quiz.EndToEnd.Tests.Pages;
using Quiz.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Quiz.EndToEnd.Tests.Authoring;

/// <summary>An author makes a quiz of a page copied from a newspaper, and a guest takes it.</summary>
public sealed class AuthoringTests(SharedSite shared, Browser browser)
{
    [Fact]
    public async Task PagePasted_BecomesAQuizThatAGuestTakes()
    {
        await using var author = await browser.VisitAsync(shared.Site);
        var draft = await DraftPage.BeginAsync(author);
        var page = draft.Page;
        await Expect(page.Locator(".off__line")).ToHaveCountAsync(6);
        await Expect(page.Locator(".part")).ToHaveCountAsync(4);
        await PutBackAsync(page);
        await Axe.FindsNothingAsync(page, "authoring-article");
        await page.SetViewportSizeAsync(1280, 900);

        await draft.WriteQuestionAsync();
        await Axe.FindsNothingAsync(page, "authoring-question");
        await page.SetViewportSizeAsync(1280, 900);
        await draft.AcceptAsync();
        await Axe.FindsNothingAsync(page, "authoring-accepted");
        await draft.SavedAsync();

        // What was typed is there again, though the page went away.
        await draft.ReloadAsync();
        await Expect(page.Locator(".draft-question__stem")).ToContainTextAsync("What did the harbour council agree to buy?");

        var address = await draft.PublishAsync();
        await Axe.FindsNothingAsync(page, "authoring-published");
        await page.GotoAsync("/authoring");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = DraftPage.Headline, Exact = true }).First).ToBeVisibleAsync();
        await Axe.FindsNothingAsync(page, "authoring-drafts");

        await using var guest = await browser.VisitAsync(shared.Site);
        await guest.Page.GotoAsync(address);
        await Expect(guest.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(DraftPage.Headline);
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
        var draft = await DraftPage.BeginAsync(author);
        var page = draft.Page;

        await draft.ProposeAsync();

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

    private static async Task PutBackAsync(IPage page)
    {
        var line = page.Locator(".off__line").Filter(new() { HasText = "Storm closes" });
        await line.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(page.Locator(".part").Filter(new() { HasText = "Storm closes" })).ToBeVisibleAsync();
        await page.Locator(".part").Filter(new() { HasText = "Storm closes" }).GetByRole(AriaRole.Button, new() { Name = "Take off" }).ClickAsync();
        await Expect(page.Locator(".off__line").Filter(new() { HasText = "taken off by hand" })).ToBeVisibleAsync();
    }
}
