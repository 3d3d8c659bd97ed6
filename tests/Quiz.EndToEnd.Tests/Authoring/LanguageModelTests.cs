using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;
using Quiz.EndToEnd.Tests.Browsing;
using Quiz.EndToEnd.Tests.Pages;
using Quiz.EndToEnd.Tests.Running;
using Quiz.Web.LanguageModels;
using Quiz.Web.Tests.LanguageModels;
using static Microsoft.Playwright.Assertions;

namespace Quiz.EndToEnd.Tests.Authoring;

/// <summary>A language model as a further source of questions, where one is configured.</summary>
public sealed class LanguageModelTests(SharedSite shared, Browser browser)
{
    private const string Answer =
        """
        {"questions": [{"kind": "how-many", "stem": "How many crowns did the harbour council of Norham agree to pay for electric ferries?", "key": "14 million",
          "distractors": [],
          "evidence": ["The harbour council of Norham agreed on Tuesday to buy two electric ferries for 14 million crowns"], "explanation": "They cost 14 million crowns."}, {}]}
        """;

    [Fact]
    public async Task NoneConfigured_IsNotSpokenOf()
    {
        await using var author = await browser.VisitAsync(shared.Site);
        var draft = await DraftPage.BeginAsync(author);
        await draft.StepAsync("Questions");

        await Expect(draft.Page.GetByRole(AriaRole.Button, new() { Name = "Propose questions" })).ToBeVisibleAsync();
        await Expect(draft.Page.GetByText("language model")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task OneConfigured_IsAskedAndStoppedAndItsCostAndFailuresAreTold()
    {
        await using var server = await ModelServer.StartAsync();
        var asked = new TaskCompletionSource();
        server.Says(Answer)
            .Answers(context =>
            {
                asked.SetResult();
                return new TaskCompletionSource().Task.WaitAsync(context.RequestAborted);
            })
            .Answers(ModelServer.Status(StatusCodes.Status401Unauthorized));
        await using var site = await Site.StartAsync(settings: new Dictionary<string, string>
        {
            ["LanguageModel:Provider"] = "OpenAI", ["LanguageModel:Endpoint"] = server.Endpoint(LanguageModelProvider.OpenAI).ToString(),
            ["LanguageModel:Model"] = "test-model", ["LanguageModel:ApiKey"] = "secret",
            ["LanguageModel:PriceOfInput"] = "2", ["LanguageModel:PriceOfOutput"] = "10",
        });
        await using var author = await browser.VisitAsync(site);
        var draft = await DraftPage.BeginAsync(author);
        var page = draft.Page;
        await draft.StepAsync("Questions");
        var ask = page.GetByRole(AriaRole.Button, new() { Name = "Ask the language model too" });
        await Expect(page.GetByText("The article’s text is sent to the language model test-model.")).ToBeVisibleAsync();

        await ask.ClickAsync();
        await Expect(page.GetByText("1 question proposed by test-model; 1 more had a flaw and was put aside. 1,200 tokens were sent and 300 received. It cost 0.0054 USD.")).ToBeVisibleAsync();
        await Expect(draft.Questions).ToContainTextAsync("How many crowns did the harbour council of Norham agree to pay for electric ferries?");
        await Expect(draft.Questions).ToContainTextAsync("written by test-model");
        await Expect(page.Locator(".bench__article mark")).ToContainTextAsync("agreed on Tuesday to buy two electric ferries");
        await Axe.FindsNothingAsync(page, "authoring-model");
        await page.SetViewportSizeAsync(1280, 900);

        await ask.ClickAsync();
        await asked.Task.WaitAsync(TestContext.Current.CancellationToken);
        await page.GetByRole(AriaRole.Button, new() { Name = "Stop asking" }).ClickAsync();
        await Expect(page.GetByText("Stopped, and nothing was added.")).ToBeVisibleAsync();

        await ask.ClickAsync();
        await Expect(page.GetByText("The model could not be asked: its server does not take the key (401).")).ToBeVisibleAsync();
        await Expect(draft.Questions).ToHaveCountAsync(1);
    }
}
