using System.Globalization;
using Quiz.Domain.Questions;
using Quiz.Generation;
using Quiz.Generation.Items;

namespace Quiz.Cli.Generation;

/// <summary>Prints a generated quiz for people to read.</summary>
internal sealed class QuizPrinter(TextWriter output)
{
    public void Print(GeneratedQuiz quiz, bool explain)
    {
        foreach (var question in quiz.Questions)
            Print(question);
        if (quiz.WhyNone is { } why)
            output.WriteLine(why);
        output.WriteLine();
        foreach (var (stage, reasons) in quiz.Funnel.Counts())
            output.WriteLine($"{stage}: {string.Join(", ", reasons.Select(reason => string.Create(CultureInfo.InvariantCulture, $"{reason.Reason} {reason.Count}")))}");
        if (!explain)
            return;
        output.WriteLine();
        foreach (var rejection in quiz.Funnel.Rejections)
            output.WriteLine($"- {rejection.Stage}/{rejection.Reason}: {OneLine(rejection.Subject)}{(rejection.Detail is null ? "" : $" ({OneLine(rejection.Detail)})")}");
    }

    private void Print(GeneratedQuestion question)
    {
        var content = question.Content;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{question.Rank}. {ShownStem.Of(content)}  [{ItemTypes.Of(content.Item).Name()}, {question.Rule}, {question.Confidence:0.00}, {question.Score:0.000}]"));
        switch (content.Item)
        {
            case SingleChoice choice:
                foreach (var option in choice.Options)
                    output.WriteLine(option.IsKey ? $"   * {option.Text}" : $"   - {option.Text}  ({option.Kind.ToString()!.ToLowerInvariant()}: {option.Rationale})");
                break;
            case ShortAnswer answer:
                output.WriteLine($"   * {string.Join(" / ", answer.Accepted)}");
                break;
            case TrueFalseNotGiven judged:
                output.WriteLine($"   * {judged.Key}: {content.Explanation}");
                break;
            case Cloze cloze:
                foreach (var gap in cloze.Gaps)
                    output.WriteLine($"   * {string.Join(" / ", gap.Accepted)}");
                break;
            case Ordering ordering:
                foreach (var element in ordering.Elements)
                    output.WriteLine($"   * {element}");
                break;
            case Matching matching:
                foreach (var (prompt, match) in matching.Prompts.Zip(matching.Matches))
                    output.WriteLine($"   * {prompt} = {match}");
                break;
            case SelectEvidence select:
                output.WriteLine($"   * sentence {string.Join(", ", select.Keys.Select(key => (key + 1).ToString(CultureInfo.InvariantCulture)))}");
                break;
        }
        foreach (var anchor in content.Evidence)
            output.WriteLine($"   \"{anchor.Quote}\"");
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
