using System.Collections.Concurrent;
using System.Diagnostics;

namespace Quiz.LoadTests.Measurements;

/// <summary>How many times a second the server answers with one page.</summary>
public sealed record PageRate(int Count, double PerSecond, Percentiles Milliseconds)
{
    private const int Connections = 32;
    private const int CountLimit = 200_000;

    /// <summary>Asks on 32 kept-alive connections, each for the next page as soon as it has the last.</summary>
    /// <param name="compressed">Whether to accept compressed answers, as browsers do and benchmarks usually do not.</param>
    /// <param name="cookies">The visitor's cookies, as the header has them; empty for a visitor nobody knows.</param>
    public static async Task<PageRate> MeasureAsync(Uri page, TimeSpan duration, bool compressed, CancellationToken cancellation, string cookies = "")
    {
        var times = new ConcurrentBag<double[]>();
        var left = CountLimit;
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(AskAsync, cancellation)));
        var elapsed = Stopwatch.GetElapsedTime(start);
        var all = times.SelectMany(each => each).ToArray();
        return new PageRate(all.Length, all.Length / elapsed.TotalSeconds, Percentiles.Of(all));

        async Task AskAsync()
        {
            using var connection = await KeptConnection.OpenAsync(page, compressed, cookies, cancellation);
            var own = new List<double>();
            while (Stopwatch.GetElapsedTime(start) < duration && Interlocked.Decrement(ref left) >= 0)
            {
                var from = Stopwatch.GetTimestamp();
                await connection.GetAsync(cancellation);
                own.Add(Stopwatch.GetElapsedTime(from).TotalMilliseconds);
            }
            times.Add([.. own]);
        }
    }
}
