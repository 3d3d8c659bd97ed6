using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Quiz.Domain.Questions;
using Quiz.EndToEnd.Tests.Browsing;
using Quiz.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Quiz.EndToEnd.Tests.Taking;

/// <summary>What is not one's own or comes too late is refused, and the page says so.</summary>
public sealed partial class RefusalTests(SharedSite shared, Browser browser)
{
    private const string GuestCookie = "quiz-guest";

    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desk)]
    public async Task ForeignAttempt_IsRefusedWithAClearPage(Screen screen)
    {
        await using var owner = await browser.VisitAsync(shared.Site, screen);
        var sheet = await owner.StartAsync();
        await sheet.AnswerSavedAsync(1);
        await using var stranger = await browser.VisitAsync(shared.Site, screen);
        await stranger.StartAsync();

        await IsRefusedAsync(stranger, sheet);
    }

    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desk)]
    public async Task TamperedCookie_IsRefusedWithAClearPage(Screen screen)
    {
        await using var visitor = await browser.VisitAsync(shared.Site, screen);
        var sheet = await visitor.StartAsync();
        await sheet.AnswerSavedAsync(1);
        var cookie = (await visitor.Context.CookiesAsync()).Single(cookie => cookie.Name == GuestCookie);
        var at = cookie.Value.Length / 2;
        var tampered = cookie.Value[..at] + (cookie.Value[at] == 'A' ? 'B' : 'A') + cookie.Value[(at + 1)..];
        await visitor.Context.AddCookiesAsync([new() { Name = GuestCookie, Value = tampered, Url = shared.Site.Address }]);

        await IsRefusedAsync(visitor, sheet);

        // Whoever comes with a broken cookie can still begin anew.
        (await visitor.StartAsync()).AttemptId.ShouldNotBe(sheet.AttemptId);
    }

    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desk)]
    public async Task NoSuchAttempt_IsNotFoundWithAClearPage(Screen screen)
    {
        await using var visitor = await browser.VisitAsync(shared.Site, screen);

        var reply = await visitor.Page.GotoAsync($"/attempts/{Guid.NewGuid()}");

        reply!.Status.ShouldBe((int)HttpStatusCode.NotFound);
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("This attempt is not here for you");
    }

    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desk)]
    public async Task AnswersAfterSubmission_AreRefused(Screen screen)
    {
        await using var visitor = await browser.VisitAsync(shared.Site, screen);
        var sheet = await visitor.StartAsync();
        await sheet.AnswerSavedAsync(1);
        (await visitor.Context.APIRequest.PostAsync(sheet.Address + "/finish")).Ok.ShouldBeTrue();

        await IsOverAsync(visitor, sheet);
    }

    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desk)]
    public async Task AnswersAfterTheTimeLimit_AreRefused(Screen screen)
    {
        await using var visitor = await browser.VisitAsync(shared.Site, screen);
        var sheet = await visitor.StartAsync(TestLibrary.Exam);
        await sheet.AnswerSavedAsync(1);
        shared.Site.Database.SetDeadline(sheet.AttemptId, DateTime.UtcNow.AddMinutes(-1));

        await IsOverAsync(visitor, sheet);
        shared.Site.Database.IsSubmitted(sheet.AttemptId).ShouldBeTrue();
    }

    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desk)]
    public async Task TimeLimitPassedOnTheOpenPage_NextAnswerLeadsToTheResult(Screen screen)
    {
        await using var visitor = await browser.VisitAsync(shared.Site, screen);
        var sheet = await visitor.StartAsync(TestLibrary.Exam);
        await sheet.CircuitAsync();
        var single = sheet.NumberOf<SingleChoice>();
        await sheet.AnswerSavedAsync(single);
        var stored = shared.Site.Database.Responses(sheet.AttemptId).Count;
        shared.Site.Database.SetDeadline(sheet.AttemptId, DateTime.UtcNow.AddMinutes(-1));

        await Answering.ChooseAsync(sheet.Current, sheet.Item<SingleChoice>(single).Options.First(option => !option.IsKey).Text);

        await Expect(sheet.Page).ToHaveURLAsync(FinishedAddress());
        await Expect(sheet.Page.GetByText("takes no further answers")).ToBeVisibleAsync();
        shared.Site.Database.Responses(sheet.AttemptId).Count.ShouldBe(stored);
    }

    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desk)]
    public async Task TimeIsUpOnTheOpenPage_TheAttemptIsHandedIn(Screen screen)
    {
        await using var visitor = await browser.VisitAsync(shared.Site, screen);
        var sheet = await visitor.StartAsync(TestLibrary.Exam);
        await sheet.AnswerSavedAsync(1);
        shared.Site.Database.SetDeadline(sheet.AttemptId, DateTime.UtcNow.AddSeconds(3));

        await sheet.Page.ReloadAsync();

        await Expect(sheet.Page).ToHaveURLAsync(ResultAddress());
        shared.Site.Database.IsSubmitted(sheet.AttemptId).ShouldBeTrue();
    }

    private async Task IsRefusedAsync(Visitor visitor, Sheet sheet)
    {
        var stored = shared.Site.Database.Responses(sheet.AttemptId).Count;
        var reply = await visitor.Page.GotoAsync(sheet.Address);
        reply!.Status.ShouldBe((int)HttpStatusCode.NotFound);
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("This attempt is not here for you");
        (await visitor.Page.ContentAsync()).ShouldNotContain(sheet.Questions[0].Content.Stem);

        (await visitor.Page.GotoAsync(sheet.Address + "/result"))!.Ok.ShouldBeFalse();
        (await visitor.Page.ContentAsync()).ShouldNotContain(sheet.Questions[0].Content.Stem);
        var request = visitor.Context.APIRequest;
        (await request.GetAsync(sheet.Address + "/version")).Status.ShouldBe((int)HttpStatusCode.NotFound);
        (await PostResponseAsync(request, sheet)).Status.ShouldBe((int)HttpStatusCode.NotFound);
        foreach (var refused in new[] { await PostFormAsync(request, sheet), await request.PostAsync(sheet.Address + "/finish") })
        {
            refused.Status.ShouldBe((int)HttpStatusCode.NotFound);
            (await refused.TextAsync()).ShouldContain("This attempt is not here for you");
        }
        shared.Site.Database.Responses(sheet.AttemptId).Count.ShouldBe(stored);
        shared.Site.Database.IsSubmitted(sheet.AttemptId).ShouldBeFalse();
    }

    private async Task IsOverAsync(Visitor visitor, Sheet sheet)
    {
        var stored = shared.Site.Database.Responses(sheet.AttemptId).Count;
        var request = visitor.Context.APIRequest;

        var reply = await PostResponseAsync(request, sheet);
        (await reply.JsonAsync())?.GetProperty("outcome").GetString().ShouldBe("over");
        (await PostFormAsync(request, sheet)).Url.ShouldEndWith("/result?notice=finished");
        await visitor.Page.GotoAsync(sheet.Address);
        await Expect(visitor.Page).ToHaveURLAsync(ResultAddress());
        shared.Site.Database.Responses(sheet.AttemptId).Count.ShouldBe(stored);
    }

    private static Task<IAPIResponse> PostResponseAsync(IAPIRequestContext request, Sheet sheet) => request.PostAsync(sheet.Address + "/responses", new()
    {
        DataObject = new { operationId = Guid.NewGuid(), position = 1, kind = "answered", values = Array.Empty<string>(), spentMs = 10 },
    });

    private static Task<IAPIResponse> PostFormAsync(IAPIRequestContext request, Sheet sheet)
    {
        var form = request.CreateFormData();
        form.Set("f2", "1");
        form.Set("save", "2");
        return request.PostAsync(sheet.Address + "/answers", new() { Form = form });
    }

    [GeneratedRegex("/attempts/[0-9a-f-]+/result")]
    private static partial Regex ResultAddress();

    [GeneratedRegex(@"/attempts/[0-9a-f-]+/result\?notice=finished")]
    private static partial Regex FinishedAddress();
}
