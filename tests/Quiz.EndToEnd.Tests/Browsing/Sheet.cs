using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Playwright;
using Quiz.Domain.Library;
using Quiz.Domain.Questions;
using static Microsoft.Playwright.Assertions;

namespace Quiz.EndToEnd.Tests.Browsing;

/// <summary>The page on which an attempt is taken, used as its learner would. Question numbers count from 1.</summary>
public sealed class Sheet(IPage page, string slug, Guid attemptId, ImmutableArray<QuestionDraft> questions)
{
    public IPage Page { get; } = page;

    public string Slug { get; } = slug;

    public Guid AttemptId { get; } = attemptId;

    public string Address => $"/attempts/{AttemptId:D}";

    public ImmutableArray<QuestionDraft> Questions { get; } = questions;

    /// <summary>The question on the screen.</summary>
    public ILocator Current => Page.Locator(".question[data-current]");

    public ILocator Problem => Page.Locator("[data-problem]");

    /// <summary>Number of the first question of an item type.</summary>
    public int NumberOf<TItem>() where TItem : Item =>
        1 + Enumerable.Range(0, Questions.Length).First(index => Questions[index].Content.Item is TItem);

    public ILocator Question(int number) => Page.Locator($"#q{number}");

    public TItem Item<TItem>(int number) where TItem : Item => (TItem)Questions[number - 1].Content.Item;

    /// <summary>Goes to a question by the list of all questions.</summary>
    public async Task GoAsync(int number)
    {
        await Page.Locator(".review > summary").ClickAsync();
        await Page.Locator($"[data-go='{number - 1}']").ClickAsync();
        await ShowsAsync(number);
    }

    public Task ShowsAsync(int number) => Expect(Current).ToHaveIdAsync(string.Create(CultureInfo.InvariantCulture, $"q{number}"));

    public Task NextAsync() => Page.Locator("[data-next]").ClickAsync();

    public Task CheckAsync() => Page.Locator("[data-check]").ClickAsync();

    public Task SavedAsync() => Expect(Page.Locator("[data-save-state]")).ToHaveTextAsync("Saved");

    /// <summary>Waits until the page talks to the server through a circuit.</summary>
    public Task CircuitAsync() => Expect(Page.Locator("[data-island]")).ToBeAttachedAsync();

    /// <summary>Gives the right answer to the question, which has to be on the screen.</summary>
    public Task AnswerAsync(int number) => Answering.FillAsync(Question(number), Questions[number - 1].Content.Item);

    /// <summary>Answers the question after going there, and waits for the word that it is saved.</summary>
    public async Task AnswerSavedAsync(int number)
    {
        await GoAsync(number);
        await AnswerAsync(number);
        await SavedAsync();
    }

    /// <summary>The values of a question's controls, as the page would send them.</summary>
    public async Task<IReadOnlyList<string>> ValuesAsync(int number) => await Question(number).EvaluateAsync<string[]>(
        """
        question => [...question.querySelectorAll("[data-answer]")]
          .filter(control => !/^(radio|checkbox)$/.test(control.type) || control.checked).map(control => control.value)
        """);

    /// <summary>The values of all questions.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<string>>> AllValuesAsync()
    {
        List<IReadOnlyList<string>> all = [];
        for (var number = 1; number <= Questions.Length; number++)
            all.Add(await ValuesAsync(number));
        return all;
    }
}
