using System.Globalization;
using System.Runtime.InteropServices;

namespace Quiz.LoadTests.Reporting;

/// <summary>The sentences above the table: on what it was measured, and how to measure it again.</summary>
public static class Heading
{
    private const double Gibibyte = 1024 * 1024 * 1024;

    /// <param name="isBrief">Whether it is the short table, which holds its promises with slack.</param>
    /// <param name="slack">As <see cref="RatioTable"/> has it.</param>
    public static string Of(bool isBrief, double slack)
    {
        var memory = (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / Gibibyte).ToString("F0", CultureInfo.InvariantCulture);
        var command = "dotnet run -c Release --project tests/Quiz.LoadTests -- table" + (isBrief ? " --short" : "");
        var held = isBrief ? $" The short table holds each promise with slack: a factor of {slack.ToString(CultureInfo.InvariantCulture)} for what varies from run to run." : "";
        return $"""
            Made by `{command}`: both applications published in Release and measured in one run, {RuntimeInformation.FrameworkDescription}
            on {Environment.ProcessorCount} cores and {memory} GiB, which they share with the load client. Rows without a promise only tell.{held}

            """;
    }
}
