using System.Globalization;

namespace Quiz.LoadTests.Servers;

/// <summary>What a process holds in physical memory, as the kernel counts it.</summary>
public readonly record struct ProcessMemory(int ProcessId)
{
    /// <summary>Resident bytes (VmRSS of <c>/proc/PID/status</c>).</summary>
    public long Resident()
    {
        var line = File.ReadLines($"/proc/{ProcessId.ToString(CultureInfo.InvariantCulture)}/status")
            .First(each => each.StartsWith("VmRSS:", StringComparison.Ordinal));
        return 1024 * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }
}
