using Quiz.LoadTests.Servers;
using Quiz.LoadTests.Sites;

namespace Quiz.LoadTests.Measurements;

/// <summary>What each further learner costs the server.</summary>
/// <param name="Learners">How many were present in the end; the costs are those of the second half.</param>
/// <param name="AtHalf">Resident bytes with half of them.</param>
/// <param name="AtFull">Resident bytes with all of them.</param>
/// <param name="Processor">Processor time that bringing in the second half took: pages, circuit and one answer each.</param>
/// <param name="Opening">From holding the page to questions that can be answered: socket, circuit, first render.</param>
public sealed record LearnerCost(int Learners, long AtHalf, long AtFull, TimeSpan Processor, Percentiles Opening)
{
    private static readonly TimeSpan BetweenReadings = TimeSpan.FromMilliseconds(100);

    // Two seconds of readings that differ by no more than a hundredth, and no more than ten seconds for them.
    private const int SteadyReadings = 20;
    private const int MostReadings = 100;
    private const double SteadySpread = 0.01;

    private int Counted => Learners - Learners / 2;

    public double ResidentBytes => (double)(AtFull - AtHalf) / Counted;

    public double ProcessorMilliseconds => Processor.TotalMilliseconds / Counted;

    /// <summary>Opens half of the learners, then the other half, and takes the difference: start-up costs fall out.</summary>
    public static async Task<LearnerCost> MeasureAsync(Crowd crowd, ServerProcess server, int learners, CancellationToken cancellation)
    {
        await crowd.GrowAsync(learners / 2, cancellation);
        var half = await SettledAsync(server, cancellation);
        var before = server.ProcessorTime();
        var opening = await crowd.GrowAsync(learners, cancellation);
        var processor = server.ProcessorTime() - before;
        return new LearnerCost(learners, half, await SettledAsync(server, cancellation), processor, Percentiles.Of(opening));
    }

    /// <summary>Resident bytes once they are steady; the last reading where they never are.</summary>
    public static async Task<long> SettledAsync(ServerProcess server, CancellationToken cancellation)
    {
        using var pace = new PeriodicTimer(BetweenReadings);
        var readings = new Queue<long>();
        for (var taken = 0; taken < MostReadings && !IsSteady(readings); taken++)
        {
            await pace.WaitForNextTickAsync(cancellation);
            readings.Enqueue(server.Resident());
            if (readings.Count > SteadyReadings)
                readings.Dequeue();
        }
        return readings.Last();
    }

    private static bool IsSteady(Queue<long> readings) =>
        readings.Count == SteadyReadings && readings.Max() - readings.Min() <= SteadySpread * readings.Max();
}
