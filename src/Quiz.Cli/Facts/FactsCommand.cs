using System.CommandLine;
using Quiz.Cli.Generation;
using Quiz.Cli.Parsing;
using Quiz.Generation;
using Quiz.Generation.Facts;
using Quiz.Generation.Stems;
using Quiz.Language;

namespace Quiz.Cli.Facts;

/// <summary><c>quiz facts</c>: what a text says, fact by fact, and on request the questions that can be asked about it.</summary>
internal static class FactsCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "An English article in UTF-8: a page's text as copied from a browser, or a title and paragraphs parted by empty lines; \"-\" reads standard input.",
            DefaultValueFactory = _ => TextInput.StandardInput,
        };
        var date = DateOption.Create();
        var stems = new Option<bool>("--stems") { Description = "Print the questions that can be asked about the facts, with their answers and evidence." };
        var explain = new Option<bool>("--explain") { Description = "Print what was left out, and why." };
        var command = new Command("facts", "Print what a text says: who did what to whom, when, where, why, and on whose word.") { file, date, stems, explain };
        command.SetAction(parsed =>
        {
            var article = new QuestionGenerator(EnglishAnalyzer.Load()).Read(ArticleInput.Read(parsed.GetValue(file)!, parsed.GetValue(date), terminal));
            if (!article.Document.IsEnglish)
                throw new CommandException(ExitCode.NotEnglish, "The text is not English; only English can be read for facts.");
            var facts = FactExtractor.Extract(article);
            var writer = new FactPrinter(article, terminal.Output);
            if (parsed.GetValue(stems))
            {
                var questions = StemWriter.Write(article, facts);
                writer.Print(questions.Candidates);
                if (parsed.GetValue(explain))
                    writer.Print(facts.Rejections.AddRange(questions.Rejections));
            }
            else
            {
                writer.Print(facts.Facts);
                if (parsed.GetValue(explain))
                    writer.Print(facts.Rejections);
            }
            return (int)ExitCode.Done;
        });
        return command;
    }
}
