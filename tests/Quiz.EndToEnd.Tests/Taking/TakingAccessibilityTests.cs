using Microsoft.Playwright;
using Quiz.Domain.Questions;
using Quiz.EndToEnd.Tests.Browsing;
using Quiz.EndToEnd.Tests.Pages;
using Quiz.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Quiz.EndToEnd.Tests.Taking;

/// <summary>axe finds nothing on the way from a question to the result, in any state that a learner can bring it to.</summary>
public sealed class TakingAccessibilityTests(SharedSite shared, Browser browser)
{
    [Theory]
    [InlineData(typeof(SingleChoice))]
    [InlineData(typeof(MultipleChoice))]
    [InlineData(typeof(TrueFalseNotGiven))]
    [InlineData(typeof(ShortAnswer))]
    [InlineData(typeof(Cloze))]
    [InlineData(typeof(Matching))]
    [InlineData(typeof(Ordering))]
    [InlineData(typeof(SelectEvidence))]
    public async Task Question_HasNoViolationsBeforeAndAfterChecking(Type item)
    {
        await using var visitor = await browser.VisitAsync(shared.Site);
        var sheet = await visitor.StartAsync();
        var number = 1 + Enumerable.Range(0, sheet.Questions.Length).First(index => sheet.Questions[index].Content.Item.GetType() == item);
        await sheet.GoAsync(number);
        await Axe.FindsNothingAsync(sheet.Page, $"question-{item.Name}");

        await sheet.AnswerAsync(number);
        await sheet.CheckAsync();
        await Expect(sheet.Current.Locator("[data-verdict]")).ToBeVisibleAsync();
        await Axe.FindsNothingAsync(sheet.Page, $"question-{item.Name}-checked");
    }

    [Fact]
    public async Task PartsOfTheTakingPage_HaveNoViolations()
    {
        await using var visitor = await browser.VisitAsync(shared.Site);
        var page = visitor.Page;
        var sheet = await visitor.StartAsync();
        var single = sheet.NumberOf<SingleChoice>();
        await sheet.GoAsync(single);
        await Answering.ChooseAsync(sheet.Current, sheet.Item<SingleChoice>(single).Options.First(option => !option.IsKey).Text);
        await sheet.CheckAsync();
        await Expect(sheet.Current.Locator("[data-verdict=wrong]")).ToBeVisibleAsync();
        await Axe.FindsNothingAsync(page, "taking-wrong");

        await page.SetViewportSizeAsync(390, 844);
        await page.Locator("[data-switch]").ClickAsync();
        await Axe.FindsNothingAsync(page, "taking-text");

        await page.Locator(".review > summary").ClickAsync();
        await page.Locator(".shortcuts > summary").ClickAsync();
        await Axe.FindsNothingAsync(page, "taking-review");

        await page.GetByRole(AriaRole.Button, new() { Name = "Finish the quiz" }).ClickAsync();
        await Axe.FindsNothingAsync(page, "taking-finish");
    }

    [Fact]
    public async Task ExamAndItsEnd_HaveNoViolations()
    {
        await using var visitor = await browser.VisitAsync(shared.Site);
        var page = visitor.Page;
        var sheet = await visitor.StartAsync(TestLibrary.Exam);
        await sheet.AnswerSavedAsync(1);
        await Axe.FindsNothingAsync(page, "exam");

        await page.GotoAsync("/articles/" + TestLibrary.Exam);
        await Axe.FindsNothingAsync(page, "article-continued");

        await page.GotoAsync(sheet.Address + "/finish");
        await Axe.FindsNothingAsync(page, "finish");

        await page.GetByRole(AriaRole.Button, new() { Name = "Finish" }).ClickAsync();
        await Expect(page.Locator(".result__score")).ToBeVisibleAsync();
        await Axe.FindsNothingAsync(page, "result");

        await page.GotoAsync("/scores");
        await Axe.FindsNothingAsync(page, "scores-guest");
    }

    [Fact]
    public async Task PagesWithoutScript_HaveNoViolations()
    {
        await using var visitor = await browser.VisitAsync(shared.Site, change: options => options.JavaScriptEnabled = false);
        var page = visitor.Page;
        await page.GotoAsync("/");
        await Axe.FindsNothingAsync(page, "library-no-script");
        await page.GotoAsync("/articles/" + TestLibrary.Practice);
        await page.Locator(".reading-settings > summary").ClickAsync();
        await Axe.FindsNothingAsync(page, "article-no-script");

        var sheet = await visitor.StartAsync();
        await Axe.FindsNothingAsync(page, "taking-no-script");
        var single = sheet.NumberOf<SingleChoice>();
        await sheet.AnswerAsync(single);
        await sheet.Question(single).GetByRole(AriaRole.Button, new() { Name = "Check" }).ClickAsync();
        await Expect(sheet.Question(single).Locator("[data-verdict]")).ToBeVisibleAsync();
        await sheet.Question(sheet.NumberOf<MultipleChoice>()).GetByRole(AriaRole.Button, new() { Name = "Check" }).ClickAsync();
        await Expect(sheet.Problem).ToContainTextAsync("Answer first, then check.");
        await Axe.FindsNothingAsync(page, "taking-no-script-checked");

        await page.GetByRole(AriaRole.Button, new() { Name = "Finish the quiz" }).ClickAsync();
        await Axe.FindsNothingAsync(page, "finish-no-script");
        await page.GetByRole(AriaRole.Button, new() { Name = "Finish" }).ClickAsync();
        await Expect(page.Locator(".result__score")).ToBeVisibleAsync();
        await Axe.FindsNothingAsync(page, "result-no-script");
    }
}
