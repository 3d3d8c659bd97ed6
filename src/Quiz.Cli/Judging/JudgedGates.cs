using System.Globalization;
using Quiz.Cli.Generation;
using Quiz.Generation;
using Quiz.Generation.Items;
using Quiz.Language;

namespace Quiz.Cli.Judging;

/// <summary>What becomes of judged questions when their articles are asked about anew: which gate stops them, and which it should not have stopped.</summary>
internal static class JudgedGates
{
    private const string StillAsked = "none, still asked";
    private const string NotWritten = "none, not written any more";

    /// <summary>Enough for all that pass the gates, so that only those stop a question.</summary>
    private const int All = 200;

    /// <exception cref="CommandException">An article is not there.</exception>
    public static void Print(IReadOnlyList<JudgedItem> items, string folder, Terminal terminal)
    {
        var generator = new QuestionGenerator(EnglishAnalyzer.Load());
        var fates = new List<(string Gate, JudgedItem Item)>();
        foreach (var article in items.GroupBy(item => item.Article))
        {
            var revision = ArticleInput.Read(PathOf(article.Key, folder), null, terminal);
            var quiz = generator.Generate(generator.Read(revision), new() { Count = All });
            fates.AddRange(article.Select(item => (GateOf(item, quiz), item)));
        }

        foreach (var gate in fates.GroupBy(fate => fate.Gate).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            var good = gate.Count(fate => fate.Item.IsAcceptable);
            terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"gate {gate.Key}: {gate.Count() - good} unacceptable, {good} acceptable"));
        }
    }

    private static string GateOf(JudgedItem item, GeneratedQuiz quiz)
    {
        if (quiz.Questions.Any(question => ItemTypes.Of(question.Content.Item).Name() == item.Type && item.IsStem(ShownStem.Of(question.Content))))
            return StillAsked;
        return quiz.Funnel.Rejections.LastOrDefault(rejection => item.IsStem(rejection.Subject)) is { } rejection
            ? $"{rejection.Stage}/{rejection.Reason}"
            : NotWritten;
    }

    private static string PathOf(string name, string folder)
    {
        var file = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, name + ".txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).FirstOrDefault() : null;
        return file ?? throw new CommandException(ExitCode.NoInput, $"{folder} holds no {name}.txt.");
    }
}
