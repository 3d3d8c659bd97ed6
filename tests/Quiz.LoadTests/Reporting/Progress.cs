using System.Diagnostics;

namespace Quiz.LoadTests.Reporting;

/// <summary>Tells on the error stream what is being measured, so that the table alone goes to the output.</summary>
public static class Progress
{
    private static readonly long Start = Stopwatch.GetTimestamp();

    public static void Say(string text) => Console.Error.WriteLine($"{Stopwatch.GetElapsedTime(Start).TotalSeconds,6:F1} s  {text}");
}
