namespace Quiz.Cli;

/// <summary>Ends a command with a message for the person who gave it.</summary>
internal sealed class CommandException(ExitCode code, string message) : Exception(message)
{
    public ExitCode Code { get; } = code;
}
