using System.CommandLine;
using System.Globalization;

namespace Quiz.Cli.Judging;

/// <summary><c>quiz judged</c>: how many judged questions are acceptable, by rule, by type and by what failed.</summary>
internal static class JudgedCommand
{
    private static readonly string[] Sheet =
    [
        "natural English", "stands by itself", "answerable", "one right answer", "key right and whole", "evidence", "not trivial", "distractors wrong", "distractors plausible", "worth asking",
    ];

    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "Judged questions, tab-separated: article, rule, type, stem, key, failed lines, reason.", Arity = ArgumentArity.OneOrMore };
        var articles = new Option<string>("--articles")
        {
            Description = "The folder that holds the articles as NAME.txt, itself or below it: asks about them anew and prints, by gate, what stops the judged questions now.",
            HelpName = "DIR",
        };
        var command = new Command("judged", "Print the share of judged questions that are acceptable without an edit.") { files, articles };
        command.SetAction(parsed =>
        {
            List<JudgedItem> items = [.. parsed.GetValue(files)!.SelectMany(file => JudgedFile.Read(TextInput.Read(file, terminal)))];
            Print(items, terminal.Output);
            if (parsed.GetValue(articles) is { } folder)
                JudgedGates.Print(items, folder, terminal);
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static void Print(IReadOnlyList<JudgedItem> items, TextWriter output)
    {
        output.WriteLine(Row("all", items));
        foreach (var rule in items.GroupBy(item => item.Rule).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal))
            output.WriteLine(Row("rule " + rule.Key, [.. rule]));
        foreach (var type in items.GroupBy(item => item.Type).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal))
            output.WriteLine(Row("type " + type.Key, [.. type]));
        for (var line = 1; line <= Sheet.Length; line++)
        {
            if (items.Count(item => item.Failed.Contains(line)) is > 0 and var count)
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"failed {line}, {Sheet[line - 1]}: {count}"));
        }
    }

    private static string Row(string name, IReadOnlyList<JudgedItem> items)
    {
        var acceptable = items.Count(item => item.IsAcceptable);
        var share = items.Count == 0 ? 0 : 100.0 * acceptable / items.Count;
        return string.Create(CultureInfo.InvariantCulture, $"{name}: {acceptable} of {items.Count}, {share:0} %");
    }
}
