using System.CommandLine;
using System.Diagnostics;
using Quiz.Cli.Parsing;
using Quiz.Generation;
using Quiz.Generation.Items;
using Quiz.Language;

namespace Quiz.Cli.Generation;

/// <summary><c>quiz generate</c>: the questions of an article.</summary>
internal static class GenerateCommand
{
    private const int MostQuestions = 200;

    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "An English article in UTF-8: a page's text as copied from a browser, or a title and paragraphs parted by empty lines; \"-\" reads standard input.",
            DefaultValueFactory = _ => TextInput.StandardInput,
        };
        var date = DateOption.Create();
        var count = new Option<int>("--count") { Description = "At most so many questions.", HelpName = "N", DefaultValueFactory = _ => 10 };
        var types = new Option<string[]>("--types")
        {
            Description = $"The item types that may occur, parted by commas: all, or some of {string.Join(", ", ItemTypes.AllNames)}.",
            HelpName = "TYPES",
        };
        var format = new Option<string>("--format") { Description = "text or json.", HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var explain = new Option<bool>("--explain") { Description = "Print every rejected candidate with its reason." };
        var command = new Command("generate", "Print questions about an article, with answers, options and evidence.") { file, date, count, types, format, explain };
        count.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > MostQuestions)
                result.AddError($"--count is from 1 to {MostQuestions}.");
        });
        types.Validators.Add(result =>
        {
            foreach (var name in Split(result.GetValueOrDefault<string[]>()).Where(name => name != "all" && ItemTypes.Parse(name) is null))
                result.AddError($"\"{name}\" is no item type; there are {string.Join(", ", ItemTypes.AllNames)}.");
        });
        command.SetAction(parsed =>
        {
            var revision = ArticleInput.Read(parsed.GetValue(file)!, parsed.GetValue(date), terminal);
            var generator = new QuestionGenerator(EnglishAnalyzer.Load());
            var watch = Stopwatch.StartNew();
            var article = generator.Read(revision);
            if (!article.Document.IsEnglish)
                throw new CommandException(ExitCode.NotEnglish, "The text is not English; only English can be asked about.");
            var quiz = generator.Generate(article, new() { Count = parsed.GetValue(count), Types = TypesOf(parsed.GetValue(types)) });
            watch.Stop();
            if (parsed.GetValue(format) == "json")
                GenerationJson.Write(terminal.Output, revision, quiz, watch.Elapsed, parsed.GetValue(explain));
            else
                new QuizPrinter(terminal.Output).Print(quiz, parsed.GetValue(explain));
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static System.Collections.Immutable.ImmutableArray<ItemType> TypesOf(string[]? names)
    {
        var wanted = Split(names).ToList();
        if (wanted.Count == 0)
            return ItemTypes.Usual;
        return wanted.Contains("all") ? [.. Enum.GetValues<ItemType>()] : [.. wanted.Select(name => ItemTypes.Parse(name)!.Value).Distinct()];
    }

    private static IEnumerable<string> Split(string[]? names) =>
        (names ?? []).SelectMany(name => name.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
