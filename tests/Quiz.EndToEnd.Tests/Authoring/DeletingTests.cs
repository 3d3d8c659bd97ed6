using Microsoft.Playwright;
using Quiz.EndToEnd.Tests.Browsing;
using Quiz.EndToEnd.Tests.Pages;
using Quiz.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Quiz.EndToEnd.Tests.Authoring;

/// <summary>A draft is deleted after a question, can be brought back, and leaves what was published alone.</summary>
public sealed class DeletingTests(SharedSite shared, Browser browser)
{
    [Fact]
    public async Task DraftDeletedFromTheList_IsAskedForAndCanBeBroughtBack()
    {
        await using var author = await browser.VisitAsync(shared.Site);
        var headline = $"Norham deletes {Guid.NewGuid():N}";
        var draft = await DraftPage.BeginAsync(author, DraftPage.Copied.Replace(DraftPage.Headline, headline, StringComparison.Ordinal), headline);
        var page = draft.Page;
        await page.GotoAsync("/authoring");

        await page.GetByRole(AriaRole.Link, new() { Name = $"Delete {headline}" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync("Delete this draft?");
        await Axe.FindsNothingAsync(page, "authoring-delete");
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete the draft" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync("The draft is deleted");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToBeFocusedAsync();
        await Axe.FindsNothingAsync(page, "authoring-deleted");
        (await ListAsync(author)).ShouldNotContain(headline);

        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();

        await Expect(page.Locator(".part").First).ToBeVisibleAsync();
        (await ListAsync(author)).ShouldContain(headline);
        await page.GetByLabel("Headline", new() { Exact = true }).FillAsync(headline + " no more");
        await draft.SavedAsync();
        (await ListAsync(author)).ShouldContain(headline + " no more");
    }

    [Fact]
    public async Task DraftKept_IsNotDeleted()
    {
        await using var author = await browser.VisitAsync(shared.Site);
        var draft = await DraftPage.BeginAsync(author);

        await draft.Page.GetByRole(AriaRole.Button, new() { Name = "Delete the draft" }).ClickAsync();
        await draft.Page.GetByRole(AriaRole.Button, new() { Name = "Keep it" }).ClickAsync();

        await Expect(draft.Page.Locator(".part").First).ToBeVisibleAsync();
        (await ListAsync(author)).ShouldContain(new Uri(draft.Page.Url).AbsolutePath);
    }

    [Fact]
    public async Task PublishedQuiz_StaysWhenItsDraftIsDeleted()
    {
        await using var author = await browser.VisitAsync(shared.Site);
        var draft = await DraftPage.BeginAsync(author);
        await draft.WriteQuestionAsync();
        await draft.AcceptAsync();
        var address = await draft.PublishAsync();
        await draft.StepAsync("Article");

        await draft.Page.GetByRole(AriaRole.Button, new() { Name = "Delete the draft" }).ClickAsync();
        await Expect(draft.Page.GetByText("The published article and quiz stay as they are")).ToBeVisibleAsync();
        await draft.Page.GetByRole(AriaRole.Button, new() { Name = "Delete the draft" }).ClickAsync();
        await Expect(draft.Page.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync("The draft is deleted");

        await using var guest = await browser.VisitAsync(shared.Site);
        await guest.Page.GotoAsync(address);
        await guest.Page.Locator("[data-start-quiz] button:visible").First.ClickAsync();
        await Expect(guest.Page.Locator(".question[data-current]")).ToContainTextAsync("What did the harbour council agree to buy?");
    }

    // As another of the author's windows shows it.
    private static async Task<string> ListAsync(Visitor author) => await (await author.Context.APIRequest.GetAsync("/authoring")).TextAsync();
}
