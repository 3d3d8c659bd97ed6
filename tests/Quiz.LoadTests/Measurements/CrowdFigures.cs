using Quiz.LoadTests.Http;
using Quiz.LoadTests.Reporting;
using Quiz.LoadTests.Servers;
using Quiz.LoadTests.Sites;

namespace Quiz.LoadTests.Measurements;

/// <summary>What one application does with many learners at once.</summary>
/// <param name="Cost">Between half and the whole of the first crowd.</param>
/// <param name="AtRate">Answers at a steady rate from the first crowd.</param>
/// <param name="MostLearners">The size of the largest crowd.</param>
/// <param name="Resident">Resident bytes with the largest crowd.</param>
/// <param name="Saturated">Answers as fast as they go, from a part of the crowd.</param>
/// <param name="Stored">What was called saved against what the database holds after the server has stopped.</param>
/// <param name="Failures">Answers and openings that failed.</param>
public sealed record CrowdFigures(
    LearnerCost Cost, AnswerRate AtRate, int MostLearners, long Resident, AnswerRate Saturated, StoredComparison Stored, int Failures)
{
    public static async Task<CrowdFigures> MeasureAsync(Installation installation, Scale scale, int learners, int most, CancellationToken cancellation)
    {
        var site = installation.Site;
        IReadOnlyCollection<Guid> acknowledged;
        CrowdFigures figures;
        await using (var server = await installation.StartAsync(cancellation))
        {
            using var network = new Network(server.Address);
            await using var crowd = new Crowd(site, network);
            Progress.Say($"{site.Name}: cost of {learners} learners");
            var cost = await LearnerCost.MeasureAsync(crowd, server.Process, learners, cancellation);
            Progress.Say($"{site.Name}: {scale.AnswersPerSecond} answers a second");
            GC.Collect();
            var atRate = await AnswerRate.AtRateAsync(crowd, scale.AnswersPerSecond, scale.RateTime);
            if (most > learners)
                Progress.Say($"{site.Name}: memory of {most} learners");
            await crowd.GrowAsync(most, cancellation);
            var resident = await LearnerCost.SettledAsync(server.Process, cancellation);
            var present = crowd.AliveCount;
            Progress.Say($"{site.Name}: {present} learners present; answers as fast as they go");
            var saturated = await AnswerRate.SaturateAsync(crowd, scale.SaturatingLearners, scale.SaturationTime);
            foreach (var (text, count) in crowd.Failures)
                Progress.Say($"{site.Name}: {count} x {text}");
            acknowledged = crowd.Acknowledged;
            figures = new CrowdFigures(cost, atRate, present, resident, saturated, new StoredComparison(0, 0, 0), crowd.Failures.Values.Sum() + most - present);
        }
        return figures with { Stored = site.Compare(installation.Database, acknowledged) };
    }
}
