using Microsoft.Playwright;
using Quiz.EndToEnd.Tests.Browsing;
using Quiz.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Quiz.EndToEnd.Tests.Pages;

/// <summary>
/// axe finds nothing on any page. Those of an attempt: <see cref="Taking.TakingAccessibilityTests"/>; those of one's own
/// account: <see cref="Accounts.AccountAccessibilityTests"/>.
/// </summary>
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
    [InlineData("check-mail", "/account/check-mail")]
    [InlineData("mail-failed", "/account/mail-failed")]
    [InlineData("resend-confirmation", "/account/resend-confirmation")]
    [InlineData("confirm-email", "/account/confirm-email?userId=1&code=cut")]
    [InlineData("confirm-email-change", "/account/confirm-email-change?userId=1&email=a%40example.org&code=cut")]
    [InlineData("reset-password-cut", "/account/reset-password?code=!!")]
    [InlineData("set-up-closed", "/account/set-up?token=made-up")]
    [InlineData("locked-out", "/account/locked-out")]
    [InlineData("not-found", "/nowhere")]
    [InlineData("missing-article", "/articles/no-such-article")]
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
    [InlineData("learner", "scores-learner", "/scores")]
    [InlineData("learner", "access-denied", "/quizzes")]
    [InlineData("teacher", "scores-staff", "/scores")]
    [InlineData("teacher", "quizzes", "/quizzes")]
    [InlineData("author", "quizzes-author", "/quizzes")]
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
    public async Task PersonWithALongAddress_HasNoViolations()
    {
        await using var person = await browser.VisitAsync(shared.Site);
        // First in the list, which is ordered by name.
        var email = await person.RegisterAsync(name: "Aaron Able");
        await using var visitor = await browser.VisitAsync(shared.Site);
        await visitor.SignInAsync("admin");
        await visitor.Page.GotoAsync("/admin/people", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Expect(visitor.Page.GetByText(email)).ToBeVisibleAsync();

        await Axe.FindsNothingAsync(visitor.Page, "people-long-address");
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

    [Fact]
    public async Task ResultOfALearner_HasNoViolationsForItsTeacher()
    {
        await using var visitor = await browser.VisitAsync(shared.Site);
        await visitor.SignInAsync("teacher");
        await visitor.Page.GotoAsync("/quizzes");
        await visitor.Page.Locator("table.data a").First.ClickAsync();
        await visitor.Page.Locator(".staff__table tbody a").First.ClickAsync();
        await Expect(visitor.Page.Locator(".result__learner")).ToBeVisibleAsync();

        await Axe.FindsNothingAsync(visitor.Page, "result-teacher");
    }

    [Fact]
    public async Task ResultThatIsNotToBeSeen_HasNoViolations()
    {
        await using var owner = await browser.VisitAsync(shared.Site);
        var sheet = await owner.StartAsync();
        await using var teacher = await browser.VisitAsync(shared.Site);
        await teacher.SignInAsync("teacher");
        await teacher.Page.GotoAsync(sheet.Address + "/result");
        await Expect(teacher.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("This attempt is not finished yet");
        await Axe.FindsNothingAsync(teacher.Page, "result-open");

        await owner.Context.APIRequest.PostAsync(sheet.Address + "/finish");
        await using var stranger = await browser.VisitAsync(shared.Site);
        await stranger.SignInAsync("learner");
        var answer = await stranger.Page.GotoAsync(sheet.Address + "/result");
        answer!.Status.ShouldBe(403);
        await Axe.FindsNothingAsync(stranger.Page, "result-foreign");
    }
}
