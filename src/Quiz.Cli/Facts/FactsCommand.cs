using System.CommandLine;
using Quiz.Cli.Parsing;
using Quiz.Domain.Articles;
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
            Description = "An English article in UTF-8, paragraphs parted by empty lines, the headline first; \"-\" reads standard input.",
            DefaultValueFactory = _ => TextInput.StandardInput,
        };
        var date = DateOption.Create();
        var stems = new Option<bool>("--stems") { Description = "Print the questions that can be asked about the facts, with their answers and evidence." };
        var explain = new Option<bool>("--explain") { Description = "Print what was left out, and why." };
        var command = new Command("facts", "Print what a text says: who did what to whom, when, where, why, and on whose word.") { file, date, stems, explain };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            var article = Read(path, parsed.GetValue(date), terminal);
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

    private static SourceArticle Read(string path, DateOnly? date, Terminal terminal)
    {
        var blocks = TextInput.Read(path, terminal).ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (blocks.Length == 0)
            throw new CommandException(ExitCode.BadInput, $"{path}: there is no text.");
        var hasHeadline = blocks.Length > 1 && !blocks[0].EndsWith('.');
        var draft = new ArticleDraft(
            hasHeadline ? blocks[0] : TextInput.NameOf(path), null, date is null ? null : new(null, date), null,
            [.. blocks.Skip(hasHeadline ? 1 : 0).Select(block => new DraftBlock(BlockKind.Paragraph, block))]);
        var revision = ArticleRevision.From(draft);
        var document = EnglishAnalyzer.Load().Analyze(revision.Text, date);
        if (!document.IsEnglish)
            throw new CommandException(ExitCode.NotEnglish, $"{path} is not English; only English can be analysed.");
        return new(revision, document);
    }
}
