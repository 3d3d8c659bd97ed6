using System.Text.RegularExpressions;
using Quiz.Domain.Questions;
using Quiz.EndToEnd.Tests.Browsing;
using Quiz.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Quiz.EndToEnd.Tests.Taking;

/// <summary>A network that lets no circuit open, as some schools have.</summary>
public sealed class NoCircuitTests(SharedSite shared, Browser browser)
{
    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desk)]
    public async Task CircuitBlocked_AnswersAreSavedByFetch(Screen screen)
    {
        await using var visitor = await browser.VisitAsync(shared.Site, screen);
        await visitor.Context.RouteAsync(new Regex("/_blazor"), route => route.AbortAsync());
        var sheet = await visitor.StartAsync();
        for (var number = 1; number <= sheet.Questions.Length; number++)
            await sheet.AnswerSavedAsync(number);

        (await sheet.Page.Locator("[data-island]").CountAsync()).ShouldBe(0);
        shared.Site.Database.LastAnswers(sheet.AttemptId).Count.ShouldBe(sheet.Questions.Length);
        await sheet.Page.ReloadAsync();
        (await sheet.AllValuesAsync()).ShouldAllBe(values => values.Any(value => value.Length > 0));
    }

    [Fact]
    public async Task CircuitBlocked_CheckingShowsTheExplanation()
    {
        await using var visitor = await browser.VisitAsync(shared.Site);
        await visitor.Context.RouteAsync(new Regex("/_blazor"), route => route.AbortAsync());
        var sheet = await visitor.StartAsync();
        var number = sheet.NumberOf<SingleChoice>();
        await sheet.GoAsync(number);
        await sheet.AnswerAsync(number);
        await sheet.CheckAsync();

        await Expect(sheet.Question(number)).ToContainTextAsync(sheet.Questions[number - 1].Content.Explanation);
    }
}
