using System.Diagnostics;

namespace Quiz.Benchmarks;

/// <summary>Time and allocation of one piece of work on one thread.</summary>
internal readonly record struct Measurement(TimeSpan Time, long Bytes)
{
    /// <summary>The fastest of several rounds after a warm-up: other programs of the machine can only make a round slower.</summary>
    public static Measurement Of(Action work, int warmUps, int rounds)
    {
        for (var i = 0; i < warmUps; i++)
            work();
        var best = new Measurement(TimeSpan.MaxValue, 0);
        for (var i = 0; i < rounds; i++)
        {
            var bytes = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            work();
            var time = Stopwatch.GetElapsedTime(start);
            if (time < best.Time)
                best = new(time, GC.GetAllocatedBytesForCurrentThread() - bytes);
        }
        return best;
    }
}
