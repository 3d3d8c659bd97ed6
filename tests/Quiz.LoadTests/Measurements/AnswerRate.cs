using System.Diagnostics;
using Quiz.LoadTests.Sites;

namespace Quiz.LoadTests.Measurements;

/// <summary>Answers that came back as saved.</summary>
/// <param name="PerSecond">Saved answers a second.</param>
/// <param name="Milliseconds">From the click to "saved".</param>
/// <param name="Failed">Answers that failed.</param>
/// <param name="Skipped">Answers not given because the learner whose turn it was still waited for the last one.</param>
public sealed record AnswerRate(double PerSecond, Percentiles Milliseconds, int Failed, int Skipped)
{
    /// <summary>
    /// The 99th percentile of each second's answers, and of those the median, in milliseconds; not a number where answers had no
    /// rate. A disk that stalls once for a fifth of a second decides the percentile of a few seconds alone, but not this.
    /// </summary>
    public double MiddleSecondP99 { get; private init; } = double.NaN;

    /// <summary>Every learner answers the next question as soon as the last answer is saved.</summary>
    public static async Task<AnswerRate> SaturateAsync(Crowd crowd, int learners, TimeSpan duration)
    {
        var start = Stopwatch.GetTimestamp();
        var times = await Task.WhenAll(crowd.Learners.Take(learners).Select(learner => Task.Run(async () =>
        {
            var own = new List<double?>();
            while (Stopwatch.GetElapsedTime(start) < duration)
                own.Add(await crowd.AnswerAsync(learner));
            return own;
        })));
        return From(times.SelectMany(own => own), Stopwatch.GetElapsedTime(start), skipped: 0);
    }

    /// <summary>Answers begin at a steady rate whether or not earlier ones are saved; the learners take turns.</summary>
    public static async Task<AnswerRate> AtRateAsync(Crowd crowd, double perSecond, TimeSpan duration)
    {
        var learners = crowd.Learners;
        var busy = new bool[learners.Count];
        var underWay = new List<Task<double?>>();
        var skipped = 0;
        using var pace = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        var start = Stopwatch.GetTimestamp();
        for (var turn = 0; Stopwatch.GetElapsedTime(start) is var elapsed && elapsed < duration;)
        {
            for (var due = (int)(elapsed.TotalSeconds * perSecond); turn < due; turn++)
            {
                var place = turn % learners.Count;
                if (Volatile.Read(ref busy[place]))
                {
                    skipped++;
                    continue;
                }
                Volatile.Write(ref busy[place], true);
                underWay.Add(Task.Run(() => AnswerAsync(place)));
            }
            await pace.WaitForNextTickAsync();
        }
        var times = await Task.WhenAll(underWay);
        var seconds = times.OfType<double>().Chunk((int)Math.Ceiling(perSecond)).Select(second => Percentiles.Of(second).P99).Order().ToArray();
        return From(times, Stopwatch.GetElapsedTime(start), skipped) with { MiddleSecondP99 = seconds.Length == 0 ? double.NaN : seconds[seconds.Length / 2] };

        async Task<double?> AnswerAsync(int place)
        {
            var milliseconds = await crowd.AnswerAsync(learners[place]);
            Volatile.Write(ref busy[place], false);
            return milliseconds;
        }
    }

    private static AnswerRate From(IEnumerable<double?> times, TimeSpan elapsed, int skipped)
    {
        var all = times.ToArray();
        var saved = Percentiles.Of(all.OfType<double>());
        return new AnswerRate(saved.Count / elapsed.TotalSeconds, saved, all.Length - saved.Count, skipped);
    }
}
