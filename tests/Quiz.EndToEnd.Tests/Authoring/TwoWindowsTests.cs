using Microsoft.Playwright;
using Quiz.EndToEnd.Tests.Browsing;
using Quiz.EndToEnd.Tests.Pages;
using Quiz.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Quiz.EndToEnd.Tests.Authoring;

/// <summary>One draft open in two windows: nothing that was typed is lost unseen.</summary>
public sealed class TwoWindowsTests(SharedSite shared, Browser browser)
{
    private const string Theirs = "Norham buys ferries";
    private const string Ours = "Norham buys two ships";

    [Fact]
    public async Task OtherVersionTaken_ShowsWhatTheOtherWindowWrote()
    {
        await using var author = await browser.VisitAsync(shared.Site);
        var (first, second) = await ConflictAsync(author);

        await second.Page.GetByRole(AriaRole.Button, new() { Name = "Take the other version" }).ClickAsync();

        await Expect(Headline(second)).ToHaveValueAsync(Theirs);
        await second.SavedAsync();
        await Headline(second).FillAsync("Norham has ferries");
        await second.SavedAsync();
        await first.ReloadAsync();
        await Expect(Headline(first)).ToHaveValueAsync("Norham has ferries");
    }

    [Fact]
    public async Task ThisVersionKept_ReplacesWhatTheOtherWindowWrote()
    {
        await using var author = await browser.VisitAsync(shared.Site);
        var (first, second) = await ConflictAsync(author);

        await second.Page.GetByRole(AriaRole.Button, new() { Name = "Keep this one" }).ClickAsync();

        await second.SavedAsync();
        await Expect(Headline(second)).ToHaveValueAsync(Ours);
        // The first window learns of it as soon as it writes.
        await Headline(first).FillAsync("Norham again");
        await Expect(first.SaveLine).ToContainTextAsync("changed in another window");
        await first.ReloadAsync();
        await Expect(Headline(first)).ToHaveValueAsync(Ours);
    }

    [Fact]
    public async Task ConflictOpen_NothingIsPublishedOrDeleted()
    {
        await using var author = await browser.VisitAsync(shared.Site);
        var draft = await DraftPage.BeginAsync(author);
        await draft.WriteQuestionAsync();
        await draft.AcceptAsync();
        await draft.SavedAsync();
        var (_, second) = await ConflictAsync(author, draft);

        await second.StepAsync("Publish");
        await second.Page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).Last.ClickAsync();
        await Expect(second.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Nothing is published");

        await second.StepAsync("Article");
        await second.Page.GetByRole(AriaRole.Button, new() { Name = "Delete the draft" }).ClickAsync();
        await second.Page.GetByRole(AriaRole.Button, new() { Name = "Delete the draft" }).ClickAsync();
        await Expect(second.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Nothing was deleted");
    }

    private static async Task<(DraftPage First, DraftPage Second)> ConflictAsync(Visitor author, DraftPage? first = null)
    {
        first ??= await DraftPage.BeginAsync(author);
        await first.StepAsync("Article");
        var second = new DraftPage(await author.Context.NewPageAsync());
        await second.OpenAsync(first.Page.Url);
        await Expect(Headline(second)).ToHaveValueAsync(DraftPage.Headline);

        await Headline(first).FillAsync(Theirs);
        await Expect(first.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Theirs);
        await first.SavedAsync();
        await Headline(second).FillAsync(Ours);

        await Expect(second.SaveLine).ToContainTextAsync("Not saved: the draft was changed in another window.");
        await Axe.FindsNothingAsync(second.Page, "authoring-conflict");
        await second.Page.SetViewportSizeAsync(1280, 900);
        return (first, second);
    }

    private static ILocator Headline(DraftPage draft) => draft.Page.GetByLabel("Headline", new() { Exact = true });
}
