using System.Globalization;
using Microsoft.Playwright;
using Quiz.Domain.Questions;

namespace Quiz.EndToEnd.Tests.Browsing;

/// <summary>Fills in the right answer of a question by what the page shows; works with script and without.</summary>
public static class Answering
{
    /// <param name="question">The part of the page that holds the question's controls.</param>
    public static async Task FillAsync(ILocator question, Item item)
    {
        switch (item)
        {
            case SingleChoice choice:
                await ChooseAsync(question, choice.Options.Single(option => option.IsKey).Text);
                break;
            case MultipleChoice choice:
                foreach (var option in choice.Options.Where(option => option.IsKey))
                    await ChooseAsync(question, option.Text);
                break;
            case TrueFalseNotGiven statement:
                await ChooseAsync(question, statement.Key switch { Verdict.True => "True", Verdict.False => "False", _ => "Not given" });
                break;
            case ShortAnswer answer:
                await question.GetByRole(AriaRole.Textbox).FillAsync(answer.Accepted[0]);
                break;
            case Cloze cloze:
                for (var gap = 0; gap < cloze.Gaps.Length; gap++)
                    await question.GetByLabel($"Gap {gap + 1}").FillAsync(cloze.Gaps[gap].Accepted[0]);
                break;
            case Matching matching:
                for (var prompt = 0; prompt < matching.Prompts.Length; prompt++)
                    await PairAsync(question, matching.Prompts[prompt], matching.Matches[prompt]);
                break;
            case Ordering ordering:
                for (var place = 0; place < ordering.Elements.Length; place++)
                    await PairAsync(question, ordering.Elements[place], (place + 1).ToString(CultureInfo.InvariantCulture));
                break;
            case SelectEvidence select:
                await question.GetByLabel("Sentence").SelectOptionAsync(select.Keys[0].ToString(CultureInfo.InvariantCulture));
                break;
            default:
                throw new NotSupportedException($"No way to answer {item.GetType().Name}.");
        }
    }

    /// <summary>Chooses the option of that text, or takes the choice back where several can be chosen.</summary>
    public static Task ChooseAsync(ILocator question, string option) => question.GetByText(option, new() { Exact = true }).ClickAsync();

    private static async Task PairAsync(ILocator question, string prompt, string choice)
    {
        var list = question.Locator(".pair").Filter(new() { Has = question.Page.GetByText(prompt, new() { Exact = true }) }).GetByRole(AriaRole.Combobox);
        await list.SelectOptionAsync(new SelectOptionValue { Index = PlaceOf(choice, await list.Locator("option").AllTextContentsAsync()) });
    }

    /// <summary>Where a choice stands in a list, which may put a letter before it.</summary>
    public static int PlaceOf(string choice, IReadOnlyList<string> options) =>
        Enumerable.Range(0, options.Count).First(index => options[index] == choice || options[index].EndsWith(". " + choice, StringComparison.Ordinal));
}
