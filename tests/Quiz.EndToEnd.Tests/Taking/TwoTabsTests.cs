using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Quiz.Domain.Answers;
using Quiz.Domain.Questions;
using Quiz.EndToEnd.Tests.Browsing;
using Quiz.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Quiz.EndToEnd.Tests.Taking;

/// <summary>One attempt open in two tabs.</summary>
public sealed partial class TwoTabsTests(SharedSite shared, Browser browser)
{
    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desk)]
    public async Task BothAnswer_AnswersOfBothAreKeptAndTheLastCounts(Screen screen)
    {
        await using var visitor = await browser.VisitAsync(shared.Site, screen);
        var first = await visitor.StartAsync();
        var second = await visitor.OpenTabAsync(first);
        var single = first.NumberOf<SingleChoice>();
        var options = first.Item<SingleChoice>(single).Options;

        await first.AnswerSavedAsync(1);
        await second.AnswerSavedAsync(2);
        await first.GoAsync(single);
        await Answering.ChooseAsync(first.Current, options[0].Text);
        await first.SavedAsync();
        await second.GoAsync(single);
        await Answering.ChooseAsync(second.Current, options[1].Text);
        await second.SavedAsync();

        var answers = shared.Site.Database.LastAnswers(first.AttemptId);
        answers.Keys.Order().ShouldBe([0, 1, single - 1]);
        AnswerJson.Read(answers[single - 1]).ShouldBeOfType<ChoiceAnswer>().Chosen.ShouldBe([1]);
        await first.Page.ReloadAsync();
        await Expect(first.Question(single).GetByRole(AriaRole.Radio, new() { Name = options[1].Text, Exact = true })).ToBeCheckedAsync();
        (await first.ValuesAsync(2)).ShouldBe(await second.ValuesAsync(2));
    }

    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desk)]
    public async Task CheckedInOneTab_OtherTabShowsThatTheAnswerStands(Screen screen)
    {
        await using var visitor = await browser.VisitAsync(shared.Site, screen);
        var first = await visitor.StartAsync();
        var single = first.NumberOf<SingleChoice>();
        await first.GoAsync(single);
        var second = await visitor.OpenTabAsync(first);
        await first.AnswerAsync(single);
        await first.CheckAsync();
        await Expect(first.Current.Locator("[data-verdict]")).ToBeVisibleAsync();

        await Expect(second.Question(single).Locator("[data-verdict]")).ToBeVisibleAsync();
        await Expect(second.Question(single).GetByRole(AriaRole.Radio).First).ToBeDisabledAsync();
    }

    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desk)]
    public async Task FinishedInOneTab_OtherTabIsTold(Screen screen)
    {
        await using var visitor = await browser.VisitAsync(shared.Site, screen);
        var first = await visitor.StartAsync();
        var single = first.NumberOf<SingleChoice>();
        await first.AnswerSavedAsync(single);
        var second = await visitor.OpenTabAsync(first);
        await second.CircuitAsync();
        await first.Page.Locator(".review > summary").ClickAsync();
        await first.Page.GetByRole(AriaRole.Button, new() { Name = "Finish the quiz" }).ClickAsync();
        await first.Page.Locator("[data-finish-dialog]").GetByRole(AriaRole.Button, new() { Name = "Finish", Exact = true }).ClickAsync();
        await Expect(first.Page).ToHaveURLAsync(ResultAddress());
        var stored = shared.Site.Database.Responses(first.AttemptId).Count;

        await Answering.ChooseAsync(second.Current, first.Item<SingleChoice>(single).Options.First(option => !option.IsKey).Text);

        await Expect(second.Page).ToHaveURLAsync(ResultAddress());
        await Expect(second.Page.GetByText("takes no further answers")).ToBeVisibleAsync();
        shared.Site.Database.Responses(first.AttemptId).Count.ShouldBe(stored);
    }

    [GeneratedRegex("/attempts/[0-9a-f-]+/result")]
    private static partial Regex ResultAddress();
}
