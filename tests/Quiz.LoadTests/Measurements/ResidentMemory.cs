using Quiz.LoadTests.Servers;
using Quiz.LoadTests.Sites;

namespace Quiz.LoadTests.Measurements;

/// <summary>What each further learner costs in resident memory.</summary>
public sealed record ResidentMemory(int Learners, long AtHalf, long AtFull)
{
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(2);

    public double PerLearner => (double)(AtFull - AtHalf) / (Learners - Learners / 2);

    /// <summary>Opens half of the learners, then the other half, and takes the difference: start-up costs fall out.</summary>
    public static async Task<ResidentMemory> MeasureAsync(Crowd crowd, ProcessMemory memory, int learners, CancellationToken cancellation)
    {
        await crowd.GrowAsync(learners / 2, cancellation);
        var half = await SettledAsync(memory, cancellation);
        await crowd.GrowAsync(learners, cancellation);
        return new ResidentMemory(learners, half, await SettledAsync(memory, cancellation));
    }

    public static async Task<long> SettledAsync(ProcessMemory memory, CancellationToken cancellation)
    {
        await Task.Delay(Settling, cancellation);
        return memory.Resident();
    }
}
