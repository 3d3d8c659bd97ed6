using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Quiz.Domain.Attempts;
using Quiz.Domain.Questions;
using Quiz.EndToEnd.Tests.Browsing;
using Quiz.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Quiz.EndToEnd.Tests.Taking;

/// <summary>The whole way through a quiz in a browser without script.</summary>
public sealed partial class NoScriptTests(SharedSite shared, Browser browser)
{
    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desk)]
    public async Task WithoutScript_AQuizIsAnsweredCheckedSavedAndFinished(Screen screen)
    {
        await using var visitor = await browser.VisitAsync(shared.Site, screen, options => options.JavaScriptEnabled = false);
        var page = visitor.Page;
        var sheet = await visitor.StartAsync();
        var single = sheet.NumberOf<SingleChoice>();
        int[] numbers =
        [
            sheet.NumberOf<MultipleChoice>(), sheet.NumberOf<TrueFalseNotGiven>(), sheet.NumberOf<ShortAnswer>(), sheet.NumberOf<Cloze>(),
            sheet.NumberOf<Matching>(), sheet.NumberOf<Ordering>(), sheet.NumberOf<SelectEvidence>(),
        ];

        foreach (var number in numbers)
            await sheet.AnswerAsync(number);
        await sheet.Question(numbers[1]).GetByLabel("Flag to look at again").CheckAsync();
        await sheet.Question(numbers[^1]).GetByRole(AriaRole.Button, new() { Name = "Save answers" }).ClickAsync();
        await sheet.SavedAsync();
        shared.Site.Database.LastAnswers(sheet.AttemptId).Keys.Order().ShouldBe(numbers.Select(number => number - 1).Order());
        shared.Site.Database.Responses(sheet.AttemptId).Single(response => response.Kind == ResponseKind.Flagged).Position.ShouldBe(numbers[1] - 1);

        await sheet.AnswerAsync(single);
        await sheet.Question(single).GetByRole(AriaRole.Button, new() { Name = "Check" }).ClickAsync();
        await Expect(sheet.Question(single).Locator("[data-verdict]")).ToContainTextAsync(sheet.Questions[single - 1].Content.Explanation);
        await Expect(page.Locator($"#evidence-{single}")).ToHaveCountAsync(1);
        shared.Site.Database.LastAnswers(sheet.AttemptId).Count.ShouldBe(numbers.Length + 1);

        await page.GetByRole(AriaRole.Button, new() { Name = "Finish the quiz" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Finish the quiz?");
        await Expect(page.GetByText("Still unanswered")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Finish" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(ResultAddress());
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        shared.Site.Database.IsSubmitted(sheet.AttemptId).ShouldBeTrue();
    }

    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desk)]
    public async Task WithoutScript_BlankAnswerCheckedSaysWhatIsMissing(Screen screen)
    {
        await using var visitor = await browser.VisitAsync(shared.Site, screen, options => options.JavaScriptEnabled = false);
        var sheet = await visitor.StartAsync();

        await sheet.Question(2).GetByRole(AriaRole.Button, new() { Name = "Check" }).ClickAsync();

        await Expect(sheet.Problem).ToHaveTextAsync("Question 2: Answer first, then check.");
    }

    [GeneratedRegex("/attempts/[0-9a-f-]+/result$")]
    private static partial Regex ResultAddress();
}
