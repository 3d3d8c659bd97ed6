using Microsoft.Playwright;
using Quiz.EndToEnd.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Quiz.EndToEnd.Tests.Authoring;

/// <summary>The page of one draft, used as its author would.</summary>
public sealed class DraftPage(IPage page)
{
    public const string Headline = "Norham buys two electric ferries after long dispute";

    /// <summary>A page as people copy it: with menus, a share label, a caption twice and other stories.</summary>
    public const string Copied = $"""
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

    public IPage Page { get; } = page;

    public ILocator SaveLine => Page.Locator(".authoring__saved");

    public ILocator Questions => Page.Locator(".draft-question");

    /// <summary>Signs in as an author and begins a draft with a copied page.</summary>
    public static async Task<DraftPage> BeginAsync(Visitor author, string copied = Copied, string headline = Headline)
    {
        await author.SignInAsync("author");
        var draft = new DraftPage(author.Page);
        await draft.PasteAsync(copied, headline);
        return draft;
    }

    /// <param name="headline">That the page is to be read with; null for any.</param>
    public async Task PasteAsync(string copied, string? headline)
    {
        await Page.GotoAsync("/authoring");
        await Page.GetByRole(AriaRole.Link, new() { Name = "Begin with an article" }).ClickAsync();
        var field = Page.GetByRole(AriaRole.Textbox, new() { Name = "Paste the page of the article" });
        // The field has the focus once the page is at work.
        await Expect(field).ToBeFocusedAsync();
        await field.FillAsync(copied);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Read the page" }).ClickAsync();
        await Expect(Page.Locator(".part").First).ToBeVisibleAsync();
        if (headline is not null)
            await Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(headline);
        await SavedAsync();
    }

    /// <summary>Opens the draft at an address and waits until the page is at work.</summary>
    public async Task OpenAsync(string address)
    {
        await Page.GotoAsync(address);
        await AtWorkAsync();
    }

    public async Task ReloadAsync()
    {
        await Page.ReloadAsync();
        await AtWorkAsync();
    }

    public async Task StepAsync(string name)
    {
        await Page.Locator(".authoring__step").GetByText(name, new() { Exact = true }).ClickAsync();
        await Expect(Page.Locator(".authoring__step[aria-current]")).ToHaveTextAsync(name);
    }

    public async Task ProposeAsync()
    {
        await StepAsync("Questions");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Propose questions" }).ClickAsync();
        await Expect(Questions.First).ToBeVisibleAsync();
    }

    /// <summary>Writes a single-choice question about what the council agreed to buy, its evidence marked, and leaves it open.</summary>
    public async Task WriteQuestionAsync()
    {
        await StepAsync("Questions");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Write a question" }).ClickAsync();
        await Page.GetByLabel("Question", new() { Exact = true }).FillAsync("What did the harbour council agree to buy?");
        string[] options = ["two electric ferries", "two bridges", "an old harbour", "three buses"];
        for (var i = 0; i < options.Length; i++)
            await Page.GetByLabel($"Option {i + 1}", new() { Exact = true }).FillAsync(options[i]);
        await Expect(Page.GetByText("The evidence is missing")).ToBeVisibleAsync();
        await MarkAsync("agreed on Tuesday to buy two electric ferries");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Use the marked words" }).ClickAsync();
        await Expect(Page.Locator(".bench__article mark")).ToContainTextAsync("agreed on Tuesday to buy two electric ferries");
        await Expect(Page.Locator(".draft-question__problem")).ToHaveCountAsync(0);
    }

    public async Task AcceptAsync()
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Accept" }).ClickAsync();
        await Expect(Page.Locator(".draft-question__decision").Last).ToContainTextAsync("Accepted");
    }

    /// <summary>Marks words of the article, as a mouse would that is drawn over them.</summary>
    public async Task MarkAsync(string words) => await Page.EvaluateAsync(
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

    /// <returns>The address of the published article.</returns>
    public async Task<string> PublishAsync()
    {
        await StepAsync("Publish");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).Last.ClickAsync();
        await Expect(Page.GetByText("Published. Attempts")).ToBeVisibleAsync();
        return (await Page.GetByRole(AriaRole.Link, new() { Name = "Read the article and take the quiz" }).GetAttributeAsync("href"))!;
    }

    public Task SavedAsync() => Expect(SaveLine).ToContainTextAsync("✓ Saved");

    private Task AtWorkAsync() => Expect(Page.Locator(".authoring:not([inert])")).ToBeVisibleAsync();
}
