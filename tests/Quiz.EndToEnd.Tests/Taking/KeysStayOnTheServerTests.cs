using Microsoft.Playwright;
using Quiz.EndToEnd.Tests.Browsing;
using Quiz.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Quiz.EndToEnd.Tests.Taking;

/// <summary>
/// No byte that a browser gets tells a key before the learner may know it. Each test also finds the same things afterwards,
/// which shows that it could have found them before.
/// </summary>
public sealed class KeysStayOnTheServerTests(SharedSite shared, Browser browser)
{
    [Fact]
    public async Task Practice_NothingIsToldOfAQuestionBeforeItIsChecked()
    {
        await using var visitor = await browser.VisitAsync(shared.Site);
        var traffic = Traffic.Of(visitor);
        var sheet = await ReadAndStartAsync(visitor, traffic, TestLibrary.Practice);
        var article = shared.Site.Library[TestLibrary.Practice].Article;
        for (var number = 1; number <= sheet.Questions.Length; number++)
            await sheet.AnswerSavedAsync(number);

        var before = await traffic.ReadAsync();
        traffic.Messages.ShouldBeGreaterThan(sheet.Questions.Length);
        foreach (var name in Secrets.Names)
            before.ShouldNotContain(name, Case.Insensitive);
        foreach (var question in sheet.Questions)
            foreach (var wording in Secrets.Wordings(question.Content, article, sheet.Questions))
                before.ShouldNotContain(wording, Case.Insensitive);

        for (var number = 1; number <= sheet.Questions.Length; number++)
        {
            var told = await traffic.ReadAsync();
            foreach (var unseen in sheet.Questions.Skip(number - 1))
                foreach (var reason in Secrets.Reasons(unseen.Content))
                    told.ShouldNotContain(reason, Case.Insensitive, $"question {number} is not checked yet");
            await sheet.GoAsync(number);
            await sheet.CheckAsync();
            await Expect(sheet.Current.Locator("[data-verdict]")).ToBeVisibleAsync();
        }

        var after = await traffic.ReadAsync();
        after.ShouldContain("data-keys", Case.Insensitive);
        after.ShouldContain("data-evidence=", Case.Insensitive);
        foreach (var question in sheet.Questions)
            after.ShouldContain(question.Content.Explanation, Case.Insensitive);
    }

    [Fact]
    public async Task Exam_NothingIsToldBeforeItIsFinished()
    {
        await using var visitor = await browser.VisitAsync(shared.Site);
        var traffic = Traffic.Of(visitor);
        var sheet = await ReadAndStartAsync(visitor, traffic, TestLibrary.Exam);
        var article = shared.Site.Library[TestLibrary.Exam].Article;
        for (var number = 1; number <= sheet.Questions.Length; number++)
        {
            await sheet.AnswerSavedAsync(number);
            // Someone who knows the ways of the site asks for what the page does not offer.
            traffic.Add(await TextAsync(visitor.Context.APIRequest.PostAsync(sheet.Address + "/responses", new()
            {
                DataObject = new { operationId = Guid.NewGuid(), position = number - 1, kind = "checked", values = await sheet.ValuesAsync(number), spentMs = 0 },
            })));
        }
        await traffic.ReadAsync();
        await sheet.Page.ReloadAsync();
        await sheet.CircuitAsync();
        traffic.Add(await TextAsync(visitor.Context.APIRequest.GetAsync(sheet.Address + "/finish")));
        traffic.Add(await TextAsync(visitor.Context.APIRequest.GetAsync(sheet.Address + "/result")));

        var before = await traffic.ReadAsync();
        foreach (var name in Secrets.Names)
            before.ShouldNotContain(name, Case.Insensitive);
        foreach (var question in sheet.Questions)
            foreach (var secret in Secrets.Reasons(question.Content).Concat(Secrets.Wordings(question.Content, article, sheet.Questions)))
                before.ShouldNotContain(secret, Case.Insensitive);

        traffic.Add(await TextAsync(visitor.Context.APIRequest.PostAsync(sheet.Address + "/finish")));
        var after = await traffic.ReadAsync();
        foreach (var question in sheet.Questions)
            after.ShouldContain(question.Content.Explanation, Case.Insensitive);
    }

    private static async Task<Sheet> ReadAndStartAsync(Visitor visitor, Traffic traffic, string slug)
    {
        foreach (var address in new[] { "/", "/?q=the", $"/articles/{slug}" })
        {
            await visitor.Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
            await traffic.ReadAsync();
        }
        var sheet = await visitor.StartAsync(slug);
        await sheet.CircuitAsync();
        return sheet;
    }

    private static async Task<string> TextAsync(Task<IAPIResponse> response) => await (await response).TextAsync();
}
