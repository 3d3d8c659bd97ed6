using System.Text;

namespace Quiz.Cli.Tests;

/// <summary>One run of the command with what it wrote.</summary>
internal sealed record CommandRun(int Code, string Output, string Error)
{
    public static CommandRun Of(params string[] args) => WithInput([], args);

    public static CommandRun WithInput(byte[] input, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = QuizCommand.Run(args, new(new MemoryStream(input), output, error));
        return new(code, output.ToString(), error.ToString());
    }

    public static CommandRun WithInput(string input, params string[] args) => WithInput(Encoding.UTF8.GetBytes(input), args);
}
