using System.Diagnostics;
using Quiz.NaiveBaseline.Storage;

namespace Quiz.NaiveBaseline.Measuring;

/// <summary>An endpoint for the measuring program. It belongs to this test application only.</summary>
public static class MeasuringEndpoints
{
    public static void MapMeasuring(this WebApplication app) =>
        app.MapPost("/storage-rate", (AnswerStore store, double seconds, int writers) => StorageRateAsync(store, TimeSpan.FromSeconds(seconds), writers));

    /// <summary>Stores answers the way the page does, without the page: <paramref name="writers"/> at once, each as fast as it can.</summary>
    private static async Task<StorageFigures> StorageRateAsync(AnswerStore store, TimeSpan duration, int writers)
    {
        var start = Stopwatch.GetTimestamp();
        var times = await Task.WhenAll(Enumerable.Range(0, writers).Select(_ => Task.Run(WriteAsync)));
        var elapsed = Stopwatch.GetElapsedTime(start);
        var all = times.SelectMany(list => list).Order().ToArray();
        return new StorageFigures(all.Length, all.Length / elapsed.TotalSeconds, all[all.Length / 2], all[all.Length * 99 / 100]);

        async Task<List<double>> WriteAsync()
        {
            var list = new List<double>();
            var learner = Guid.NewGuid();
            while (Stopwatch.GetElapsedTime(start) < duration)
            {
                var from = Stopwatch.GetTimestamp();
                // Each click comes to the thread pool anew, as from a circuit; otherwise the writers that got a thread first would keep it.
                await Task.Yield();
                await store.SaveAsync(learner, 1 + list.Count % 10, 1 + list.Count % 40);
                list.Add(Stopwatch.GetElapsedTime(from).TotalMilliseconds);
            }
            return list;
        }
    }
}
