using Quiz.Domain.Questions;
using Quiz.EndToEnd.Tests.Browsing;
using Quiz.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Quiz.EndToEnd.Tests.Taking;

/// <summary>The server's process is killed while learners answer.</summary>
public sealed class KilledServerTests(Browser browser)
{
    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desk)]
    public async Task KilledInMidQuiz_KeepsWhatWasSavedAndTakesWhatWaited(Screen screen)
    {
        await using var site = await Site.StartAsync();
        await using var visitor = await browser.VisitAsync(site, screen);
        var sheet = await visitor.StartAsync();
        await sheet.CircuitAsync();
        for (var number = 1; number <= 4; number++)
            await sheet.AnswerSavedAsync(number);
        var saved = site.Database.LastAnswers(sheet.AttemptId);
        await sheet.Page.EvaluateAsync("window.samePage = true");

        // One answer is on its way when the process ends, two are given while there is none.
        await sheet.GoAsync(5);
        await sheet.AnswerAsync(5);
        await site.KillAsync();
        site.Database.LastAnswers(sheet.AttemptId).Where(answer => answer.Key < 4).ShouldBe(saved, ignoreOrder: true);
        await sheet.GoAsync(6);
        await sheet.AnswerAsync(6);
        await sheet.GoAsync(7);
        await sheet.AnswerAsync(7);
        await Expect(sheet.Page.Locator("[data-connection]")).ToContainTextAsync("Saved answers are safe");
        await site.RestartAsync();
        await sheet.SavedAsync();

        (await sheet.Page.EvaluateAsync<bool>("window.samePage === true")).ShouldBeTrue();
        var stored = site.Database.Responses(sheet.AttemptId);
        stored.Select(response => response.OperationId).ShouldBeUnique();
        site.Database.LastAnswers(sheet.AttemptId).Keys.Order().ShouldBe([0, 1, 2, 3, 4, 5, 6]);
        site.Database.LastAnswers(sheet.AttemptId).Where(answer => answer.Key < 4).ShouldBe(saved, ignoreOrder: true);
        // A click is one act, so it is stored once, however often it was sent.
        foreach (var number in Enumerable.Range(1, 7).Where(number => sheet.Questions[number - 1].Content.Item is SingleChoice or TrueFalseNotGiven))
            stored.Count(response => response.Position == number - 1 && response.Answer is not null).ShouldBe(1);

        var answers = await sheet.AllValuesAsync();
        await sheet.Page.ReloadAsync();
        await sheet.ShowsAsync(7);
        (await sheet.AllValuesAsync()).ShouldBe(answers);
    }
}
