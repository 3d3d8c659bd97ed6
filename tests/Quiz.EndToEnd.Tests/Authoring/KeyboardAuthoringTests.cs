using Microsoft.Playwright;
using Quiz.EndToEnd.Tests.Browsing;
using Quiz.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Quiz.EndToEnd.Tests.Authoring;

/// <summary>A quiz is made with keys alone.</summary>
public sealed class KeyboardAuthoringTests(SharedSite shared, Browser browser)
{
    [Fact]
    public async Task KeysAlone_MakeAQuizOfAPage()
    {
        await using var author = await browser.VisitAsync(shared.Site);
        await author.SignInAsync("author");
        var page = author.Page;
        var draft = new DraftPage(page);
        var keys = new Keyboard(page);
        await page.GotoAsync("/authoring");

        await keys.TabToAsync(page.GetByRole(AriaRole.Link, new() { Name = "Begin with an article" }));
        await keys.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Paste the page of the article" })).ToBeFocusedAsync();
        await page.Keyboard.InsertTextAsync(DraftPage.Copied);
        await keys.PressAsync("Control+Enter");
        await Expect(page.Locator(".part")).ToHaveCountAsync(4);

        // A line is put back, and the words of another are corrected.
        await keys.TabToAsync(page.GetByRole(AriaRole.Button, new() { Name = "Edit line 15" }));
        await keys.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Words of line 15" })).ToBeFocusedAsync();
        await keys.PressAsync("Control+End");
        await keys.TypeAsync(" It will be quiet.");
        await keys.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Edit line 15" })).ToBeFocusedAsync();
        await keys.TabToAsync(page.GetByRole(AriaRole.Button, new() { Name = "Put back line 18" }));
        await keys.PressAsync("Enter");
        await Expect(page.Locator(".part")).ToHaveCountAsync(5);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Put back line 17" })).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Take off line 11" }).FocusAsync();
        await keys.PressAsync("Enter");
        await Expect(page.Locator(".part")).ToHaveCountAsync(4);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Take off line 13" })).ToBeFocusedAsync();

        // Proposed questions are decided on.
        await draft.SavedAsync();
        await draft.ReloadAsync();
        await keys.TabToAsync(Step(page, "Questions"));
        await keys.PressAsync("Enter");
        await keys.TabToAsync(page.GetByRole(AriaRole.Button, new() { Name = "Propose questions" }));
        await keys.PressAsync("Enter");
        await Expect(page.Locator(".draft-question__stem").First).ToBeFocusedAsync();
        await keys.PressAsync("r");
        await Expect(page.GetByLabel("Why is it rejected?")).ToBeFocusedAsync();
        await keys.TypeAsync("It asks for something trivial");
        await keys.PressAsync("Enter");
        await Expect(page.Locator(".draft-question__decision").First).ToContainTextAsync("Rejected: It asks for something trivial");

        // One is written, its evidence chosen from the list of sentences.
        await draft.ReloadAsync();
        await keys.TabToAsync(page.GetByLabel("Type of the question"));
        await keys.TypeAsync("Short");
        await keys.TabToAsync(page.GetByRole(AriaRole.Button, new() { Name = "Write a question" }));
        await keys.PressAsync("Enter");
        await Expect(page.GetByLabel("Question", new() { Exact = true })).ToBeFocusedAsync();
        await keys.TypeAsync("Where was the first of the ferries of Norham built?");
        await keys.TabToAsync(page.GetByLabel("Accepted answers"));
        await keys.TypeAsync("Tromsø");
        await keys.TabToAsync(page.GetByLabel("A sentence of the article"));
        await keys.TypeAsync("The first of them");
        await keys.TabToAsync(page.GetByRole(AriaRole.Button, new() { Name = "Use the sentence" }));
        await keys.PressAsync("Enter");
        await Expect(page.Locator(".bench__article mark").First).ToContainTextAsync("built in Tromsø");
        await Expect(page.Locator(".draft-question__problem")).ToHaveCountAsync(0);
        await keys.PressAsync("Control+Enter");
        await Expect(page.Locator(".draft-question__decision").Last).ToContainTextAsync("Accepted");
        await Expect(page.Locator(".draft-question__stem").Last).ToBeFocusedAsync();

        await draft.ReloadAsync();
        await keys.TabToAsync(Step(page, "Publish"));
        await keys.PressAsync("Enter");
        await keys.TabToAsync(page.Locator(".publish").GetByRole(AriaRole.Button, new() { Name = "Publish" }));
        await keys.PressAsync("Enter");
        await Expect(page.GetByText("Published. Attempts")).ToBeVisibleAsync();
    }

    private static ILocator Step(IPage page, string name) => page.Locator(".authoring__step").GetByText(name, new() { Exact = true });
}
