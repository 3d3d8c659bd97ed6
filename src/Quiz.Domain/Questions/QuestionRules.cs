using System.Collections.Immutable;
using System.Globalization;
using Quiz.Domain.Anchors;
using Quiz.Domain.Articles;

namespace Quiz.Domain.Questions;

/// <summary>What a question must have before a learner may be asked it. What makes a question good is advice, and stands elsewhere.</summary>
public static class QuestionRules
{
    /// <returns>What is wrong, in sentences for its author; empty when the question can be published.</returns>
    public static ImmutableArray<string> ProblemsIn(QuestionContent question, ArticleRevision article)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(article);
        var problems = ImmutableArray.CreateBuilder<string>();
        if (string.IsNullOrWhiteSpace(question.Stem))
            problems.Add(question.Item is TrueFalseNotGiven ? "The statement is missing." : "The question is missing.");
        AddItemProblems(question.Item, problems);
        if (question.Evidence.IsDefaultOrEmpty)
            problems.Add("The evidence is missing: mark the words of the article that answer the question.");
        else
        {
            foreach (var anchor in question.Evidence)
            {
                if (AnchorResolver.Resolve(anchor, article).Outcome is not AnchorOutcome.Exact)
                    problems.Add($"The article does not say “{anchor.Quote}” there any more: mark the evidence again.");
            }
        }
        return problems.ToImmutable();
    }

    private static void AddItemProblems(Item item, ImmutableArray<string>.Builder problems)
    {
        switch (item)
        {
            case SingleChoice choice:
                AddOptionProblems(choice.Options, problems);
                if (choice.Options.Count(option => option.IsKey) != 1)
                    problems.Add("One option must be the key.");
                break;
            case MultipleChoice choice:
                AddOptionProblems(choice.Options, problems);
                if (choice.Options.Count(option => option.IsKey) < 2)
                    problems.Add("Two options or more must be keys.");
                if (choice.Options.All(option => option.IsKey))
                    problems.Add("One option at least must be wrong.");
                break;
            case ShortAnswer answer:
                AddAcceptedProblems(answer, "An accepted answer", problems);
                break;
            case Cloze cloze:
                AddGapProblems(cloze, problems);
                break;
            case Matching matching:
                if (matching.Prompts.Length < 2 || matching.Prompts.Length != matching.Matches.Length)
                    problems.Add("Two pairs or more are needed.");
                AddListProblems([.. matching.Prompts], "prompt", problems);
                AddListProblems([.. matching.Matches, .. matching.Extra.Select(option => option.Text)], "match", problems);
                break;
            case Ordering ordering:
                if (ordering.Elements.Length < 3)
                    problems.Add("Three elements or more are needed.");
                AddListProblems(ordering.Elements, "element", problems);
                break;
            case SelectEvidence select:
                if (select.Keys.IsEmpty || select.Keys.Any(key => key < 0 || key >= select.Sentences.Length))
                    problems.Add("The right sentence is missing.");
                break;
        }
    }

    private static void AddOptionProblems(ImmutableArray<Option> options, ImmutableArray<string>.Builder problems)
    {
        if (options.Length < 2)
            problems.Add("Two options or more are needed.");
        AddListProblems([.. options.Select(option => option.Text)], "option", problems);
    }

    private static void AddListProblems(ImmutableArray<string> texts, string what, ImmutableArray<string>.Builder problems)
    {
        if (texts.Any(string.IsNullOrWhiteSpace))
            problems.Add($"One {what} is empty.");
        foreach (var twice in texts.Where(text => !string.IsNullOrWhiteSpace(text)).GroupBy(text => text.Trim(), StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            problems.Add($"The {what} “{twice.Key}” stands twice.");
    }

    private static void AddAcceptedProblems(ShortAnswer answer, string what, ImmutableArray<string>.Builder problems)
    {
        if (answer.Accepted.IsEmpty || answer.Accepted.Any(string.IsNullOrWhiteSpace))
            problems.Add($"{what} is missing.");
    }

    private static void AddGapProblems(Cloze cloze, ImmutableArray<string>.Builder problems)
    {
        if (cloze.Gaps.IsEmpty)
            problems.Add("The text needs a gap: write {1} where it is.");
        var at = -1;
        for (var gap = 0; gap < cloze.Gaps.Length; gap++)
        {
            var mark = string.Create(CultureInfo.InvariantCulture, $"{{{gap + 1}}}");
            var place = cloze.Text.IndexOf(mark, StringComparison.Ordinal);
            if (place <= at || cloze.Text.IndexOf(mark, place + 1, StringComparison.Ordinal) >= 0)
                problems.Add($"The mark {mark} must stand once in the text, after the one before it.");
            at = Math.Max(at, place);
            AddAcceptedProblems(cloze.Gaps[gap], $"An answer for gap {mark}", problems);
        }
    }
}
