using Microsoft.Playwright;
using Quiz.Domain.Questions;
using Quiz.EndToEnd.Tests.Browsing;
using Quiz.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Quiz.EndToEnd.Tests.Pages;

/// <summary>axe finds nothing on any page, in any state that a person can bring it to.</summary>
public sealed class AccessibilityTests(SharedSite shared, Browser browser)
{
    [Theory]
    [InlineData("library", "/")]
    [InlineData("search", "/?q=wall")]
    [InlineData("search-empty", "/?q=xyzzy")]
    [InlineData("library-end", "/?page=99")]
    [InlineData("article", "/articles/" + TestLibrary.Practice)]
    [InlineData("scores-empty", "/scores")]
    [InlineData("sign-in", "/account/sign-in")]
    [InlineData("register", "/account/register")]
    [InlineData("forgot-password", "/account/forgot-password")]
    [InlineData("not-found", "/nowhere")]
    [InlineData("error", "/error")]
    [InlineData("missing-attempt", "/attempts/00000000-0000-0000-0000-000000000001")]
    [InlineData("missing-result", "/attempts/00000000-0000-0000-0000-000000000001/result")]
    public async Task PageOfAGuest_HasNoViolations(string name, string address)
    {
        await using var visitor = await browser.VisitAsync(shared.Site);
        await visitor.Page.GotoAsync(address);
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveCountAsync(1);

        await Axe.FindsNothingAsync(visitor.Page, name);
    }

    [Fact]
    public async Task ReadingSettingsOpen_HaveNoViolations()
    {
        await using var visitor = await browser.VisitAsync(shared.Site);
        await visitor.Page.GotoAsync("/articles/" + TestLibrary.Practice);
        await visitor.Page.Locator(".reading-settings > summary").ClickAsync();

        await Axe.FindsNothingAsync(visitor.Page, "reading-settings");
    }

    [Fact]
    public async Task RefusedRegistration_HasNoViolations()
    {
        await using var visitor = await browser.VisitAsync(shared.Site);
        await visitor.Page.GotoAsync("/account/register");
        await visitor.Page.GetByLabel("Your name").FillAsync("Robin");
        await visitor.Page.GetByLabel("E-mail").FillAsync("robin@example.org");
        await visitor.Page.GetByLabel("Password").FillAsync("short");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Create account" }).ClickAsync();
        await Expect(visitor.Page.Locator(".validation-message, .notice--problem").First).ToBeVisibleAsync();

        await Axe.FindsNothingAsync(visitor.Page, "register-refused");
    }

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
        await using var visitor = await browser.VisitAsync(shared.Site, change: options => options.BypassCSP = true);
        await visitor.Context.RouteAsync("**/*.js", route => route.AbortAsync());
        await visitor.StartAsync();

        await Axe.FindsNothingAsync(visitor.Page, "taking-no-script");
    }

    [Theory]
    [InlineData("learner", "scores-learner", "/scores")]
    [InlineData("learner", "manage", "/account/manage")]
    [InlineData("learner", "manage-passkeys", "/account/manage/passkeys")]
    [InlineData("learner", "access-denied", "/quizzes")]
    [InlineData("teacher", "quizzes", "/quizzes")]
    [InlineData("admin", "people", "/admin/people")]
    public async Task PageOfAPersonWithAnAccount_HasNoViolations(string role, string name, string address)
    {
        await using var visitor = await browser.VisitAsync(shared.Site);
        await visitor.SignInAsync(role);
        await visitor.Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveCountAsync(1);

        await Axe.FindsNothingAsync(visitor.Page, name);
    }

    [Fact]
    public async Task ResultsOfAQuiz_HaveNoViolations()
    {
        await using var visitor = await browser.VisitAsync(shared.Site);
        await visitor.SignInAsync("teacher");
        await visitor.Page.GotoAsync("/quizzes");
        await visitor.Page.Locator("table.data a").First.ClickAsync();
        await Expect(visitor.Page.Locator(".staff__table tbody tr").First).ToBeVisibleAsync();
        await Axe.FindsNothingAsync(visitor.Page, "quiz-results");

        await visitor.Page.GetByRole(AriaRole.Tab, new() { Name = "Questions" }).ClickAsync();
        await Axe.FindsNothingAsync(visitor.Page, "quiz-results-questions");

        await visitor.Page.Locator("a[href*='/questions/']").First.ClickAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await Axe.FindsNothingAsync(visitor.Page, "question-figures");
    }
}
