using Microsoft.Playwright;
using Quiz.EndToEnd.Tests.Browsing;
using Quiz.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Quiz.EndToEnd.Tests.Pages;

/// <summary>axe finds nothing on any page. Those of an attempt: <see cref="Taking.TakingAccessibilityTests"/>.</summary>
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
