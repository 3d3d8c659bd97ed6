using Microsoft.Playwright;
using Quiz.Domain.Questions;
using Quiz.EndToEnd.Tests.Browsing;
using Quiz.EndToEnd.Tests.Running;

namespace Quiz.EndToEnd.Tests.Taking;

/// <summary>What was matched with what stays readable once the lists are closed.</summary>
public sealed class MatchingTests(SharedSite shared, Browser browser)
{
    /// <summary>Of each list, the text chosen in it and how many pixels of it do not fit.</summary>
    private const string Chosen =
        """
        question => [...question.querySelectorAll(".pair select")].map(list => {
          const style = getComputedStyle(list);
          const pen = document.createElement("canvas").getContext("2d");
          pen.font = style.font;
          const text = list.selectedOptions[0].textContent;
          const arrow = 20;
          const room = list.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - arrow;
          return { text, cut: Math.max(0, pen.measureText(text).width - room) };
        })
        """;

    [Theory]
    [InlineData(Screen.Phone, TestLibrary.Practice)]
    [InlineData(Screen.Desk, TestLibrary.Practice)]
    [InlineData(Screen.Phone, "wang-yi-visits-pyongyang")]
    [InlineData(Screen.Desk, "wang-yi-visits-pyongyang")]
    public async Task ChosenMatch_CanBeReadInFull(Screen screen, string slug)
    {
        await using var visitor = await browser.VisitAsync(shared.Site, screen);
        var sheet = await visitor.StartAsync(slug);
        var number = sheet.NumberOf<Matching>();
        await sheet.GoAsync(number);
        await sheet.AnswerAsync(number);

        var question = sheet.Question(number);
        foreach (var list in await question.EvaluateAsync<ChosenText[]>(Chosen))
        {
            if (list.Cut == 0)
                continue;
            // What does not fit is told apart by its letter, and the list of matches has it in full.
            var letter = list.Text[..2];
            var full = question.Locator(".matches li").Filter(new() { HasText = list.Text[3..] });
            await Assertions.Expect(full).ToBeVisibleAsync();
            (await full.TextContentAsync()).ShouldNotBeNull().ShouldStartWith(letter[..1]);
            (await full.EvaluateAsync<bool>("item => item.scrollWidth <= item.clientWidth")).ShouldBeTrue(list.Text);
        }
    }

    private sealed record ChosenText
    {
        public string Text { get; init; } = "";

        public double Cut { get; init; }
    }
}
