using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Quiz.Domain.Attempts;
using Quiz.Domain.Questions;
using Quiz.EndToEnd.Tests.Browsing;
using Quiz.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Quiz.EndToEnd.Tests.Taking;

/// <summary>Guests who use the keyboard alone.</summary>
public sealed partial class KeyboardTests(SharedSite shared, Browser browser)
{
    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desk)]
    public async Task Guest_TakesAQuizFromTheLibraryToTheResult(Screen screen)
    {
        await using var visitor = await browser.VisitAsync(shared.Site, screen);
        var page = visitor.Page;
        var keys = new Keyboard(page);
        await page.GotoAsync("/");
        await keys.TabToAsync(page.Locator($".card a[href='/articles/{TestLibrary.Practice}']"));
        await keys.PressAsync("Enter");
        // The new page begins at its headline.
        await Expect(page.Locator(".article h1")).ToBeFocusedAsync();
        await keys.TabToAsync(page.Locator("[data-start-quiz] button:visible").First);
        await keys.PressAsync("Enter");
        var sheet = await visitor.SheetAsync(page, TestLibrary.Practice);
        await sheet.CircuitAsync();

        for (var number = 1; number <= sheet.Questions.Length; number++)
        {
            await sheet.ShowsAsync(number);
            await AnswerAsync(sheet, keys, number);
            await sheet.SavedAsync();
            if (screen == Screen.Desk)
                await page.EvaluateAsync("() => document.querySelector('.taking__text').scrollTop = 0");
            await CheckAsync(sheet, keys);
            await Expect(sheet.Current.Locator("[data-verdict=right]")).ToBeVisibleAsync();
            await keys.FrameAsync();
            (await keys.FocusAsync()).ShouldNotBe("body", $"after checking question {number}");
            await EvidenceIsShownAsync(sheet, keys, number, screen);
            (await keys.FocusAsync()).ShouldNotBe("body", $"at the evidence of question {number}");
            if (number == sheet.Questions.Length)
                break;
            await keys.PressAsync("n");
            await keys.FrameAsync();
            (await keys.FocusAsync()).ShouldNotBe("body", $"after going on from question {number}");
        }

        await keys.PressAsync("Enter");
        var dialog = page.Locator("[data-finish-dialog]");
        await Expect(dialog).ToContainTextAsync("Every question is answered.");
        await keys.TabToAsync(dialog.GetByRole(AriaRole.Button, new() { Name = "Finish", Exact = true }));
        await keys.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(ResultAddress());
        await Expect(page.Locator(".result__score")).ToContainTextAsync("100");
        for (var number = 1; number <= sheet.Questions.Length; number++)
        {
            var question = page.Locator($"#question-{number}");
            await Expect(question).ToContainTextAsync(sheet.Questions[number - 1].Content.Stem);
            await Expect(question).ToContainTextAsync(sheet.Questions[number - 1].Content.Explanation);
            await Expect(question).ToContainTextAsync(sheet.Questions[number - 1].Content.Evidence[0].Quote);
            await Expect(page.Locator($".article #evidence-{number}")).ToHaveCountAsync(1);
        }
        shared.Site.Database.IsSubmitted(sheet.AttemptId).ShouldBeTrue();
    }

    [Fact]
    public async Task NextPreviousAndFlagKeys_MoveAndFlag()
    {
        await using var visitor = await browser.VisitAsync(shared.Site);
        var keys = new Keyboard(visitor.Page);
        var sheet = await visitor.StartAsync();
        await sheet.CircuitAsync();

        await keys.PressAsync("n");
        await sheet.ShowsAsync(2);
        // It is answered by typing, and its box has the focus; outside the box letters are commands.
        await keys.PressAsync("Escape");
        await keys.PressAsync("f");
        await sheet.SavedAsync();
        await Expect(sheet.Current.GetByLabel("Flag to look at again")).ToBeCheckedAsync();
        await keys.PressAsync("p");
        await sheet.ShowsAsync(1);
        await keys.FrameAsync();
        (await keys.FocusAsync()).ShouldNotBe("body");
        await keys.PressAsync("p");
        await sheet.ShowsAsync(1);

        shared.Site.Database.Responses(sheet.AttemptId).Single(response => response.Kind == ResponseKind.Flagged).Position.ShouldBe(1);
    }

    [Fact]
    public async Task KeysSwitchedOff_DoNothingAndStayOff()
    {
        await using var visitor = await browser.VisitAsync(shared.Site);
        var keys = new Keyboard(visitor.Page);
        var sheet = await visitor.StartAsync();
        await visitor.Page.Locator(".review > summary").ClickAsync();
        await visitor.Page.Locator(".shortcuts > summary").ClickAsync();
        await visitor.Page.GetByLabel("Use these keys").UncheckAsync();
        await keys.PressAsync("Escape");

        await visitor.Page.ReloadAsync();
        await sheet.CircuitAsync();
        foreach (var key in new[] { "n", "1", "f", "Enter" })
            await keys.PressAsync(key);

        await sheet.ShowsAsync(1);
        (await sheet.ValuesAsync(1)).ShouldBeEmpty();
        await Expect(sheet.Problem).ToBeEmptyAsync();
        shared.Site.Database.Responses(sheet.AttemptId).Where(response => response.Kind != ResponseKind.Visited).ShouldBeEmpty();
    }

    [Fact]
    public async Task LettersTypedIntoAnAnswer_AreNoShortcuts()
    {
        await using var visitor = await browser.VisitAsync(shared.Site);
        var sheet = await visitor.StartAsync();
        var number = sheet.NumberOf<ShortAnswer>();
        await sheet.GoAsync(number);
        await sheet.Current.GetByRole(AriaRole.Textbox).PressSequentiallyAsync("fn 12 p");
        await sheet.SavedAsync();

        await sheet.ShowsAsync(number);
        (await sheet.ValuesAsync(number)).ShouldBe(["fn 12 p"]);
    }

    [Fact]
    public async Task QuestionAnsweredByTyping_TakesWhatIsTypedOnArrival()
    {
        await using var visitor = await browser.VisitAsync(shared.Site);
        var keys = new Keyboard(visitor.Page);
        var sheet = await visitor.StartAsync();
        var number = sheet.NumberOf<Cloze>();
        await sheet.GoAsync(number - 1);

        await keys.PressAsync("n");
        await sheet.ShowsAsync(number);
        await keys.TypeAsync("fn 12 p");
        await sheet.SavedAsync();
        await sheet.ShowsAsync(number);
        (await sheet.ValuesAsync(number))[0].ShouldBe("fn 12 p");

        await keys.PressAsync("Escape");
        await keys.PressAsync("p");
        await sheet.ShowsAsync(number - 1);
        await sheet.NextAsync();
        await Expect(sheet.Current.GetByRole(AriaRole.Textbox).First).ToBeFocusedAsync();
        await visitor.Page.ReloadAsync();
        await Expect(sheet.Current.GetByRole(AriaRole.Textbox).First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task EnterWithoutAnAnswer_SaysHowToGoOn()
    {
        await using var visitor = await browser.VisitAsync(shared.Site);
        var keys = new Keyboard(visitor.Page);
        var sheet = await visitor.StartAsync();
        var number = sheet.NumberOf<Matching>();
        await sheet.GoAsync(number);

        await keys.PressAsync("Enter");
        await Expect(sheet.Problem).ToHaveTextAsync("Answer first, then check. To leave it for now, press n.");
        await keys.PressAsync("n");
        await sheet.ShowsAsync(number + 1);
    }

    [Fact]
    public async Task NextKeyAtTheLastQuestion_AsksToFinishAndLeadsToWhatIsOpen()
    {
        await using var visitor = await browser.VisitAsync(shared.Site);
        var keys = new Keyboard(visitor.Page);
        var sheet = await visitor.StartAsync();
        await sheet.GoAsync(sheet.Questions.Length);
        await keys.PressAsync("f");

        await keys.PressAsync("n");

        var dialog = visitor.Page.Locator("[data-finish-dialog]");
        await Expect(dialog).ToContainTextAsync($"Flagged: {sheet.Questions.Length}.");
        await dialog.GetByRole(AriaRole.Link, new() { Name = "3", Exact = true }).ClickAsync();
        await sheet.ShowsAsync(3);
        await Expect(dialog).ToBeHiddenAsync();
    }

    // The right answer, by digits, letters and Tab.
    private static async Task AnswerAsync(Sheet sheet, Keyboard keys, int number)
    {
        var question = sheet.Current;
        switch (sheet.Questions[number - 1].Content.Item)
        {
            case SingleChoice choice:
                await PressDigitAsync(choice.Options.Single(option => option.IsKey).Text);
                break;
            case MultipleChoice choice:
                foreach (var option in choice.Options.Where(option => option.IsKey))
                    await PressDigitAsync(option.Text);
                break;
            case TrueFalseNotGiven statement:
                await PressDigitAsync(statement.Key switch { Verdict.True => "True", Verdict.False => "False", _ => "Not given" });
                break;
            case ShortAnswer answer:
                await keys.TabToAsync(question.GetByRole(AriaRole.Textbox));
                await keys.TypeAsync(answer.Accepted[0]);
                break;
            case Cloze cloze:
                for (var gap = 0; gap < cloze.Gaps.Length; gap++)
                {
                    await keys.TabToAsync(question.GetByRole(AriaRole.Textbox).Nth(gap));
                    await keys.TypeAsync(cloze.Gaps[gap].Accepted[0]);
                }
                break;
            case Matching matching:
                for (var prompt = 0; prompt < matching.Prompts.Length; prompt++)
                    await PickAsync(question.GetByRole(AriaRole.Combobox).Nth(prompt), matching.Matches[prompt]);
                break;
            case Ordering ordering:
                var elements = await question.Locator(".pair__prompt").AllTextContentsAsync();
                for (var row = 0; row < elements.Count; row++)
                    await PickAsync(question.GetByRole(AriaRole.Combobox).Nth(row), (ordering.Elements.IndexOf(elements[row]) + 1).ToString(CultureInfo.InvariantCulture));
                break;
            case SelectEvidence select:
                var sentences = question.GetByRole(AriaRole.Combobox);
                await PickAsync(sentences, await sentences.Locator($"option[value='{select.Keys[0]}']").TextContentAsync() ?? "");
                break;
        }

        async Task PressDigitAsync(string option)
        {
            var options = await question.Locator(".option__text").AllTextContentsAsync();
            await keys.PressAsync((1 + options.Select(text => text.Trim()).ToList().IndexOf(option)).ToString(CultureInfo.InvariantCulture));
        }

        // Arrow keys step through a list, whatever its entries are called.
        async Task PickAsync(ILocator list, string choice)
        {
            await keys.TabToAsync(list);
            var at = Answering.PlaceOf(choice, await list.Locator("option").AllTextContentsAsync());
            for (var step = 0; step < at; step++)
                await keys.PressAsync("ArrowDown");
        }
    }

    // Enter checks, except in a list, which keeps its own Enter: there the button is next.
    private static async Task CheckAsync(Sheet sheet, Keyboard keys)
    {
        if (await sheet.Page.EvaluateAsync<bool>("() => document.activeElement.matches('select')"))
            await keys.TabToAsync(sheet.Page.Locator("[data-check]"));
        await keys.PressAsync("Enter");
    }

    private static async Task EvidenceIsShownAsync(Sheet sheet, Keyboard keys, int number, Screen screen)
    {
        var evidence = sheet.Questions[number - 1].Content.Evidence[0];
        if (screen == Screen.Phone)
        {
            await keys.TabToAsync(sheet.Current.Locator("[data-evidence]").First);
            await keys.PressAsync("Enter");
        }
        var lit = sheet.Page.Locator(".taking__text mark.evidence--current");
        await Expect(lit.First).ToBeInViewportAsync();
        string.Concat(await lit.AllTextContentsAsync()).ShouldContain(evidence.Quote[..20]);
    }

    [GeneratedRegex("/attempts/[0-9a-f-]+/result$")]
    private static partial Regex ResultAddress();
}
