using Quiz.LoadTests.Servers;

namespace Quiz.LoadTests.Measurements;

/// <summary>From starting the process to holding the first whole article page, the database being there already.</summary>
public static class ColdStart
{
    /// <summary>Starts the installations in turn, so that whatever else the machine does falls on all alike.</summary>
    /// <returns>The medians for each installation, in the order given.</returns>
    public static async Task<IReadOnlyList<StartCost>> MeasureAsync(IReadOnlyList<Installation> installations, int times, CancellationToken cancellation)
    {
        var taken = installations.Select(_ => new List<StartCost>()).ToArray();
        for (var round = 0; round < times; round++)
        {
            for (var place = 0; place < installations.Count; place++)
            {
                await using var server = await installations[place].StartAsync(cancellation);
                taken[place].Add(server.Start);
            }
        }
        return [.. taken.Select(list => new StartCost(Median(list.Select(start => start.Elapsed)), Median(list.Select(start => start.Processor))))];

        TimeSpan Median(IEnumerable<TimeSpan> values) => values.Order().ElementAt(times / 2);
    }
}
