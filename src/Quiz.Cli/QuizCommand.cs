using System.CommandLine;
using Quiz.Cli.Facts;
using Quiz.Cli.Generation;
using Quiz.Cli.Judging;
using Quiz.Cli.Parsing;

namespace Quiz.Cli;

/// <summary>The command <c>quiz</c> with its subcommands.</summary>
internal static class QuizCommand
{
    /// <summary>Runs a command line; what goes wrong is told on the error stream and by the exit code.</summary>
    public static int Run(string[] args, Terminal terminal)
    {
        var root = new RootCommand("Reading-comprehension quizzes from news text.") { ParseCommand.Create(terminal), FactsCommand.Create(terminal), GenerateCommand.Create(terminal), JudgedCommand.Create(terminal) };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                terminal.Error.WriteLine(error.Message);
            terminal.Error.WriteLine($"See \"quiz {parsed.CommandResult.Command.Name} --help\".".Replace("quiz quiz", "quiz", StringComparison.Ordinal));
            return (int)ExitCode.Usage;
        }
        try
        {
            return parsed.Invoke(new() { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        }
        catch (CommandException error)
        {
            terminal.Output.Flush();
            terminal.Error.WriteLine(error.Message);
            return (int)error.Code;
        }
        finally
        {
            terminal.Output.Flush();
        }
    }
}
