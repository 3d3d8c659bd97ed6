using Quiz.Domain.Questions;
using Quiz.EndToEnd.Tests.Browsing;
using Quiz.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Quiz.EndToEnd.Tests.Taking;

/// <summary>What is on the screen once an answer is checked, and while a sentence is picked.</summary>
public sealed class FeedbackTests(SharedSite shared, Browser browser)
{
    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desk)]
    public async Task CheckedParts_AreMarkedAndTheFeedbackIsInSight(Screen screen)
    {
        await using var visitor = await browser.VisitAsync(shared.Site, screen);
        var sheet = await visitor.StartAsync();
        var number = sheet.NumberOf<Matching>();
        await sheet.GoAsync(number);
        var lists = sheet.Current.Locator(".pair select");
        await lists.First.SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Index = 1 });
        await sheet.SavedAsync();
        await sheet.CheckAsync();

        await Expect(sheet.Current.Locator(".pair .part-mark")).ToHaveCountAsync(await lists.CountAsync());
        var verdict = sheet.Current.Locator(".feedback__verdict");
        await Expect(verdict).ToBeInViewportAsync();
        var bar = await visitor.Page.Locator(".taking__actions").BoundingBoxAsync();
        (await verdict.BoundingBoxAsync())!.Y.ShouldBeLessThan(bar!.Y);
    }

    [Fact]
    public async Task EvidenceOfAnotherQuestion_IsNotLit()
    {
        await using var visitor = await browser.VisitAsync(shared.Site);
        var sheet = await visitor.StartAsync();
        await sheet.GoAsync(1);
        await sheet.AnswerAsync(1);
        await sheet.CheckAsync();
        var lit = visitor.Page.Locator(".taking__text mark.evidence--current");
        await Expect(lit.First).ToBeVisibleAsync();

        await sheet.NextAsync();

        await Expect(lit).ToHaveCountAsync(0);
        await Expect(visitor.Page.Locator(".taking__text mark.evidence").First).ToHaveCSSAsync("background-image", "none");
    }

    [Fact]
    public async Task SentenceOnAPhone_IsPickedUnderItsQuestionAndShownInFull()
    {
        await using var visitor = await browser.VisitAsync(shared.Site, Screen.Phone);
        var sheet = await visitor.StartAsync();
        var number = sheet.NumberOf<SelectEvidence>();
        await sheet.GoAsync(number);
        await visitor.Page.Locator("[data-switch]").ClickAsync();

        await Expect(visitor.Page.Locator("[data-pick]")).ToContainTextAsync(sheet.Questions[number - 1].Content.Stem);
        await Expect(visitor.Page.Locator("[data-pick]")).ToContainTextAsync("Tap the sentence");
        var sentence = visitor.Page.Locator(".taking__text [data-pickable]").Nth(4);
        var words = await sentence.TextContentAsync();
        await sentence.ClickAsync();

        await Expect(sheet.Current.Locator("[data-picked]")).ToHaveTextAsync(words!);
        await sheet.SavedAsync();
        await visitor.Page.Locator("[data-next]").ClickAsync();
        await visitor.Page.Locator("[data-switch]").ClickAsync();
        await Expect(visitor.Page.Locator("[data-pick]")).ToBeHiddenAsync();
    }
}
