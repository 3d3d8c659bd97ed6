using Microsoft.Playwright;
using Quiz.EndToEnd.Tests.Browsing;
using Quiz.EndToEnd.Tests.Pages;
using Quiz.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Quiz.EndToEnd.Tests.Authoring;

/// <summary>The article's words are corrected under questions that rest on them.</summary>
public sealed class CorrectingTests(SharedSite shared, Browser browser)
{
    [Fact]
    public async Task WordsCorrected_MoveTheEvidenceAndLostEvidenceIsTold()
    {
        await using var author = await browser.VisitAsync(shared.Site);
        var draft = await DraftPage.BeginAsync(author);
        var page = draft.Page;
        await draft.WriteQuestionAsync();
        await draft.AcceptAsync();

        await draft.StepAsync("Article");
        var paragraph = page.Locator(".part").Filter(new() { HasText = "14 million" });
        await paragraph.GetByRole(AriaRole.Button, new() { Name = "Edit" }).ClickAsync();
        var field = page.GetByRole(AriaRole.Textbox, new() { Name = "Words of line" });
        await Expect(field).ToBeFocusedAsync();
        await Axe.FindsNothingAsync(page, "authoring-correcting");
        await page.SetViewportSizeAsync(1280, 900);
        await field.PressAsync("Control+Home");
        await page.Keyboard.TypeAsync("After a long night, ");
        await page.Keyboard.PressAsync("Control+Enter");

        await Expect(paragraph.GetByRole(AriaRole.Button, new() { Name = "Edit" })).ToBeFocusedAsync();
        await Expect(paragraph).ToContainTextAsync("After a long night, The harbour council");
        await Expect(page.Locator(".parts__lost")).ToBeEmptyAsync();
        await draft.StepAsync("Questions");
        await page.Locator(".draft-question__stem").ClickAsync();
        await Expect(page.Locator(".bench__article mark")).ToContainTextAsync("agreed on Tuesday to buy two electric ferries");

        await draft.StepAsync("Article");
        await paragraph.GetByRole(AriaRole.Button, new() { Name = "Edit" }).ClickAsync();
        await field.FillAsync("The harbour council of Norham agreed on Tuesday to buy two electrical ferries for 14 million crowns.");
        await Expect(page.Locator(".parts__lost")).ToContainTextAsync("The article no longer says what question 1 rests on.");
        await Axe.FindsNothingAsync(page, "authoring-lost");
        await page.SetViewportSizeAsync(1280, 900);
        await draft.StepAsync("Publish");
        await Expect(page.GetByText("is not complete")).ToBeVisibleAsync();
        await draft.StepAsync("Questions");
        await Expect(page.GetByText("The article no longer says its evidence: mark it again.")).ToBeVisibleAsync();
        await Expect(page.Locator(".bench__article mark")).ToHaveCountAsync(0);

        await page.Locator(".draft-question__stem").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Edit" }).ClickAsync();
        await Axe.FindsNothingAsync(page, "authoring-successor");
        await page.SetViewportSizeAsync(1280, 900);
        await page.GetByRole(AriaRole.Button, new() { Name = "Use these words" }).ClickAsync();

        await Expect(page.Locator(".bench__article mark")).ToContainTextAsync("agreed on Tuesday to buy two electrical ferries");
        await Expect(page.Locator(".draft-question__problem")).ToHaveCountAsync(0);
        await draft.PublishAsync();
    }

    [Fact]
    public async Task WordsTypedOverASlowLine_AreKeptAndTheFocusComesBack()
    {
        await using var author = await browser.VisitAsync(shared.Site);
        var circuit = await Circuit.OfAsync(author.Page);
        var draft = await DraftPage.BeginAsync(author);
        var page = draft.Page;
        var paragraph = page.Locator(".part").Filter(new() { HasText = "14 million" });
        var edit = paragraph.GetByRole(AriaRole.Button, new() { Name = "Edit" });
        await edit.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Words of line" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Control+End");

        circuit.Hold();
        await page.Keyboard.TypeAsync(" It was a long night.");
        await page.Keyboard.PressAsync("Escape");
        circuit.Release();

        await Expect(edit).ToBeFocusedAsync();
        await Expect(paragraph).ToContainTextAsync("a dispute of three years. It was a long night.");
        await draft.SavedAsync();
    }

    [Fact]
    public async Task WrongOption_KeepsItsKindAndReason()
    {
        await using var author = await browser.VisitAsync(shared.Site);
        var draft = await DraftPage.BeginAsync(author);
        var page = draft.Page;
        await draft.WriteQuestionAsync();

        await page.GetByLabel("What makes option 2 wrong").SelectOptionAsync("True of another passage");
        await page.GetByLabel("Why option 2 is wrong, in a sentence").FillAsync("The bridges were decided on before.");
        await Expect(page.GetByLabel("Why option 1 is wrong, in a sentence")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await draft.SavedAsync();
        await draft.ReloadAsync();

        await page.Locator(".draft-question__stem").ClickAsync();
        await Expect(page.Locator(".draft-question__options")).ToContainTextAsync("True of another passage. The bridges were decided on before.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Edit" }).ClickAsync();
        await Expect(page.GetByLabel("What makes option 2 wrong")).ToHaveValueAsync("Elsewhere");
    }
}
