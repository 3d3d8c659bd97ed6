using Quiz.LoadTests;
using Quiz.LoadTests.Circuits;

using var interrupted = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    interrupted.Cancel();
};
try
{
    return await Modes.RunAsync(new CommandLine(args), interrupted.Token);
}
catch (Exception exception) when (exception is ArgumentException or FormatException or HttpRequestException or CircuitException or IOException
    or InvalidOperationException or TimeoutException or OperationCanceledException)
{
    Console.Error.WriteLine($"Quiz.LoadTests: {exception.Message}");
    return 2;
}
