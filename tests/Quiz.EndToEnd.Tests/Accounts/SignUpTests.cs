using Microsoft.Playwright;
using Quiz.Domain.Questions;
using Quiz.EndToEnd.Tests.Browsing;
using Quiz.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Quiz.EndToEnd.Tests.Accounts;

/// <summary>Guests become people with an account.</summary>
public sealed class SignUpTests(SharedSite shared, Browser browser)
{
    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desk)]
    public async Task GuestSignsUp_KeepsFinishedAndOpenAttempts(Screen screen)
    {
        await using var visitor = await browser.VisitAsync(shared.Site, screen);
        var page = visitor.Page;
        var finished = await visitor.StartAsync();
        await finished.AnswerSavedAsync(1);
        await visitor.Context.APIRequest.PostAsync(finished.Address + "/finish");
        var open = await visitor.StartAsync("wang-yi-visits-pyongyang");
        await open.AnswerSavedAsync(open.NumberOf<ShortAnswer>());
        var answers = await open.AllValuesAsync();

        var email = await visitor.RegisterAsync("/scores");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("My scores");
        await Expect(page.Locator($"a[href='{finished.Address}/result']").First).ToBeVisibleAsync();
        await Expect(page.Locator($"table a[href='{open.Address}']")).ToBeVisibleAsync();

        // The account, not this browser, keeps them now.
        await using var elsewhere = await browser.VisitAsync(shared.Site, screen);
        await elsewhere.SignInAsync(email, Visitor.Password, "/scores");
        await Expect(elsewhere.Page.Locator($"a[href='{finished.Address}/result']").First).ToBeVisibleAsync();
        await elsewhere.Page.Locator($"table a[href='{open.Address}']").ClickAsync();
        var there = await elsewhere.SheetAsync(elsewhere.Page, open.Slug);
        await there.ShowsAsync(open.NumberOf<ShortAnswer>());
        (await there.AllValuesAsync()).ShouldBe(answers);
    }

    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desk)]
    public async Task SamePersonAtTwoBrowsers_GoesOnWhereTheyStopped(Screen screen)
    {
        await using var first = await browser.VisitAsync(shared.Site, screen);
        var email = await first.RegisterAsync();
        var sheet = await first.StartAsync(TestLibrary.Exam);
        await sheet.CircuitAsync();
        await sheet.AnswerSavedAsync(sheet.NumberOf<SingleChoice>());
        await sheet.AnswerSavedAsync(sheet.NumberOf<Ordering>());

        await using var second = await browser.VisitAsync(shared.Site, screen.Other());
        await second.SignInAsync(email, Visitor.Password, sheet.Address);
        var there = await second.SheetAsync(second.Page, sheet.Slug);

        await there.ShowsAsync(sheet.NumberOf<Ordering>());
        (await there.AllValuesAsync()).ShouldBe(await sheet.AllValuesAsync());
        await there.CircuitAsync();
        await there.AnswerSavedAsync(sheet.NumberOf<Cloze>());
        await sheet.Page.ReloadAsync();
        (await sheet.AllValuesAsync()).ShouldBe(await there.AllValuesAsync());
    }
}
