using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Quiz.Domain.Questions;
using Quiz.EndToEnd.Tests.Browsing;
using Quiz.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Quiz.EndToEnd.Tests.Taking;

/// <summary>A learner comes back: every answer is there, at the question where they were.</summary>
public sealed class ResumeTests(SharedSite shared, Browser browser)
{
    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desk)]
    public async Task Reloaded_ResumesAtTheSameQuestionWithEveryAnswer(Screen screen)
    {
        await using var visitor = await browser.VisitAsync(shared.Site, screen);
        var sheet = await visitor.StartAsync();
        for (var number = 1; number < sheet.Questions.Length; number++)
            await sheet.AnswerSavedAsync(number);
        var answers = await sheet.AllValuesAsync();

        await sheet.Page.ReloadAsync();

        await sheet.ShowsAsync(sheet.Questions.Length - 1);
        (await sheet.AllValuesAsync()).ShouldBe(answers);
        (await sheet.AllValuesAsync()).Take(sheet.Questions.Length - 1).ShouldAllBe(values => values.All(value => value.Length > 0) && values.Count > 0);
    }

    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desk)]
    public async Task AnotherBrowserOfTheSameGuest_ResumesAtTheSameQuestionWithEveryAnswer(Screen screen)
    {
        await using var visitor = await browser.VisitAsync(shared.Site, screen);
        var sheet = await visitor.StartAsync();
        await sheet.AnswerSavedAsync(sheet.NumberOf<ShortAnswer>());
        await sheet.AnswerSavedAsync(sheet.NumberOf<Matching>());

        await using var other = await browser.VisitAsync(shared.Site, screen.Other());
        await other.Context.AddCookiesAsync((await visitor.Context.CookiesAsync()).Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Url = shared.Site.Address }));
        // The article offers to go on where the other browser stands.
        await other.Page.GotoAsync($"/articles/{sheet.Slug}");
        await other.Page.GetByRole(AriaRole.Link, new() { Name = "Continue" }).And(other.Page.Locator(":visible")).First.ClickAsync();
        var there = await other.SheetAsync(other.Page, sheet.Slug);

        there.AttemptId.ShouldBe(sheet.AttemptId);
        await there.ShowsAsync(sheet.NumberOf<Matching>());
        (await there.AllValuesAsync()).ShouldBe(await sheet.AllValuesAsync());
    }

    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desk)]
    public async Task CircuitCut_AnswersGoOnAndNoneIsLost(Screen screen)
    {
        await using var visitor = await browser.VisitAsync(shared.Site, screen);
        var circuit = await Circuit.OfAsync(visitor.Page);
        var sheet = await visitor.StartAsync();
        await sheet.CircuitAsync();
        await sheet.AnswerSavedAsync(1);

        await circuit.CutAsync();
        await sheet.AnswerSavedAsync(2);
        await sheet.AnswerSavedAsync(3);

        await sheet.Page.ReloadAsync();
        await sheet.ShowsAsync(3);
        shared.Site.Database.LastAnswers(sheet.AttemptId).Keys.Order().ShouldBe([0, 1, 2]);
        for (var number = 1; number <= 3; number++)
            (await sheet.ValuesAsync(number)).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desk)]
    public async Task NetworkGone_AnswersWaitAndAreSavedOnceItIsBack(Screen screen)
    {
        await using var visitor = await browser.VisitAsync(shared.Site, screen);
        var circuit = await Circuit.OfAsync(visitor.Page);
        var sheet = await visitor.StartAsync();
        await sheet.CircuitAsync();
        await sheet.AnswerSavedAsync(1);
        await sheet.Page.EvaluateAsync("window.samePage = true");

        await visitor.Context.SetOfflineAsync(true);
        await circuit.CutAsync();
        await sheet.GoAsync(2);
        await sheet.AnswerAsync(2);
        await sheet.GoAsync(4);
        await sheet.AnswerAsync(4);

        await Expect(sheet.Page.Locator("[data-save-state]")).ToHaveTextAsync("Not saved yet – trying again");
        await Expect(sheet.Page.Locator("[data-connection]")).ToContainTextAsync("The connection is lost.");
        shared.Site.Database.LastAnswers(sheet.AttemptId).Keys.ShouldBe([0]);

        await visitor.Context.SetOfflineAsync(false);
        circuit.Mend();

        await sheet.SavedAsync();
        await Expect(sheet.Page.Locator("[data-connection]")).ToBeHiddenAsync();
        (await sheet.Page.EvaluateAsync<bool>("window.samePage === true")).ShouldBeTrue();
        var stored = shared.Site.Database.Responses(sheet.AttemptId);
        stored.Select(response => response.OperationId).ShouldBeUnique();
        shared.Site.Database.LastAnswers(sheet.AttemptId).Keys.Order().ShouldBe([0, 1, 3]);
    }

    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desk)]
    public async Task ReloadedWhileTheNetworkIsGone_SendsWhatWaitedAfterwards(Screen screen)
    {
        await using var visitor = await browser.VisitAsync(shared.Site, screen);
        var circuit = await Circuit.OfAsync(visitor.Page);
        var sheet = await visitor.StartAsync();
        await sheet.CircuitAsync();
        // The page can still be read, but nothing is taken.
        await visitor.Context.RouteAsync(new Regex("/responses$"), route => route.AbortAsync());
        await circuit.CutAsync();
        await sheet.AnswerAsync(1);
        await Expect(sheet.Page.Locator("[data-save-state]")).ToHaveTextAsync("Not saved yet – trying again");

        await visitor.Context.UnrouteAllAsync();
        circuit.Mend();
        await sheet.Page.ReloadAsync();
        await sheet.SavedAsync();

        shared.Site.Database.LastAnswers(sheet.AttemptId).Keys.ShouldBe([0]);
    }

    [Fact]
    public async Task AnsweredBeforeTheScriptCame_IsSavedOnceItIsThere()
    {
        await using var visitor = await browser.VisitAsync(shared.Site);
        var arrives = new TaskCompletionSource();
        await visitor.Context.RouteAsync(new Regex(@"/js/taking\.[^/]*js$"), async route =>
        {
            await arrives.Task;
            await route.ContinueAsync();
        });
        var sheet = await visitor.StartAsync();
        await sheet.AnswerAsync(1);
        await sheet.Current.GetByLabel("Flag to look at again").CheckAsync();

        arrives.SetResult();

        await sheet.SavedAsync();
        shared.Site.Database.LastAnswers(sheet.AttemptId).Keys.ShouldBe([0]);
        await sheet.Page.ReloadAsync();
        (await sheet.ValuesAsync(1)).ShouldNotBeEmpty();
        await Expect(sheet.Current.GetByLabel("Flag to look at again")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task ContinuedTwiceFromTheLibrary_TakesAnswersBothTimes()
    {
        await using var visitor = await browser.VisitAsync(shared.Site);
        var sheet = await visitor.StartAsync();
        await visitor.Page.GotoAsync("/");
        for (var number = 1; number <= 2; number++)
        {
            await visitor.Page.Locator($".card a[href='{sheet.Address}']").First.ClickAsync();
            await sheet.CircuitAsync();
            await sheet.AnswerSavedAsync(number);
            await visitor.Page.GoBackAsync();
            await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Library");
        }

        shared.Site.Database.LastAnswers(sheet.AttemptId).Keys.Order().ShouldBe([0, 1]);
    }
}
