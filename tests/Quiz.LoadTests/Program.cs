using Quiz.LoadTests;

var command = new CommandLine(args);
using var interrupted = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    interrupted.Cancel();
};
return await Modes.RunAsync(command, interrupted.Token);
