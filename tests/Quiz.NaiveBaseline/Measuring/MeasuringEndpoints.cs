using System.Diagnostics;
using Quiz.NaiveBaseline.Storage;

namespace Quiz.NaiveBaseline.Measuring;

/// <summary>Endpoints for the measuring program. They belong to this test application only.</summary>
public static class MeasuringEndpoints
{
    public static void MapMeasuring(this WebApplication app)
    {
        app.MapGet("/stats", (bool? collect) => Heap(collect == true));
        app.MapPost("/storage-rate", (AnswerStore store, double seconds, int writers) => StorageRateAsync(store, TimeSpan.FromSeconds(seconds), writers));
    }

    private static HeapFigures Heap(bool collect)
    {
        if (collect)
            GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return new HeapFigures(GC.GetTotalMemory(false), GC.GetGCMemoryInfo().TotalCommittedBytes, GC.GetTotalAllocatedBytes());
    }

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
                await store.SaveAsync(learner, 1 + list.Count % 10, 1 + list.Count % 40);
                list.Add(Stopwatch.GetElapsedTime(from).TotalMilliseconds);
            }
            return list;
        }
    }
}
