using System.Diagnostics;
using System.Globalization;

namespace Quiz.LoadTests.Servers;

/// <summary>What a process has taken of the machine, as the kernel counts it.</summary>
public readonly record struct ServerProcess(int ProcessId)
{
    /// <summary>Processor time of all threads since the process began, in steps of 10 ms (user and system time of <c>/proc/PID/stat</c>).</summary>
    public TimeSpan ProcessorTime()
    {
        using var process = Process.GetProcessById(ProcessId);
        return process.TotalProcessorTime;
    }

    /// <summary>Resident bytes (VmRSS of <c>/proc/PID/status</c>).</summary>
    public long Resident()
    {
        var line = File.ReadLines($"/proc/{ProcessId.ToString(CultureInfo.InvariantCulture)}/status")
            .First(each => each.StartsWith("VmRSS:", StringComparison.Ordinal));
        return 1024 * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }
}
