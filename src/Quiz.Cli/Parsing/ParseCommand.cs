using System.CommandLine;
using Quiz.Language;
using Quiz.Language.Conllu;

namespace Quiz.Cli.Parsing;

/// <summary><c>quiz parse</c>: the analysis of a text as CoNLL-U.</summary>
internal static class ParseCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "Plain English text in UTF-8, paragraphs parted by empty lines; \"-\" reads standard input.",
            DefaultValueFactory = _ => TextInput.StandardInput,
        };
        var conllu = new Option<string?>("--conllu-in")
        {
            Description = "A CoNLL-U file whose sentences and tokens are kept; its other columns are replaced by what the analysis says.",
            HelpName = "FILE",
        };
        var date = DateOption.Create();
        var command = new Command("parse", "Print tags, lemmas, dependencies, names and dates of a text as CoNLL-U.") { file, conllu, date };
        command.Validators.Add(result =>
        {
            // A misspelt option would be taken for the file.
            if (result.GetResult(file) is { Implicit: false, Tokens: [{ Value: ['-', _, ..] } option] })
                result.AddError($"There is no option \"{option.Value}\".");
            if (result.GetResult(conllu) is not null && result.GetResult(file) is { Implicit: false })
                result.AddError("Give either a text FILE or --conllu-in FILE, not both.");
        });
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(conllu) is { } given)
                KeepTokens(given, parsed.GetValue(date), terminal);
            else
                ParseText(parsed.GetValue(file)!, parsed.GetValue(date), terminal);
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static void ParseText(string path, DateOnly? dateline, Terminal terminal)
    {
        var document = EnglishAnalyzer.Load().Analyze(TextInput.Read(path, terminal), dateline);
        if (!document.IsEnglish)
            throw new CommandException(ExitCode.NotEnglish, $"{(path == TextInput.StandardInput ? "Standard input" : path)} is not English; only English can be analysed.");
        ConlluWriter.Write(terminal.Output, ConlluDocument.From(document, TextInput.NameOf(path)));
    }

    private static void KeepTokens(string path, DateOnly? dateline, Terminal terminal)
    {
        List<ConlluSentence> given;
        try
        {
            given = [.. ConlluReader.Read(new StringReader(TextInput.Read(path, terminal)))];
        }
        catch (ConlluException error)
        {
            throw new CommandException(ExitCode.BadInput, $"{path}: {error.Message}");
        }
        var document = EnglishAnalyzer.Load().Analyze(ConlluDocument.Segment(given), dateline);
        ConlluWriter.Write(terminal.Output, given.Zip(document.Sentences, ConlluDocument.Predict));
    }
}
