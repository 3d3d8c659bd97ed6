using Quiz.LoadTests.Http;
using Quiz.LoadTests.Sites;

namespace Quiz.LoadTests.Measurements;

/// <summary>What one answer weighs on the WebSocket, in bytes.</summary>
/// <param name="Batches">Render batches, the server's work made visible.</param>
/// <param name="Messages">All hub messages of both directions before compression.</param>
/// <param name="Wire">The same as they cross the wire, framed and compressed.</param>
public sealed record AnswerWeight(double Batches, double Messages, double Wire)
{
    private const int Learners = 5;
    private const int Answers = 9;

    /// <summary>Some learners take a whole quiz each, for compression grows better the longer a circuit repeats itself.</summary>
    public static async Task<AnswerWeight> MeasureAsync(QuizSite site, Uri server, CancellationToken cancellation)
    {
        using var network = new Network(server);
        await using var crowd = new Crowd(site, network);
        await crowd.GrowAsync(Learners, cancellation);
        if (!crowd.Failures.IsEmpty)
            throw new InvalidOperationException(string.Join("; ", crowd.Failures.Keys));
        var before = Counters();
        foreach (var learner in crowd.Learners)
        {
            for (var each = 0; each < Answers; each++)
                await learner.AnswerAsync();
        }
        var after = Counters();
        const double Count = Learners * Answers;
        return new AnswerWeight((after.Batches - before.Batches) / Count, (after.Messages - before.Messages) / Count, (after.Wire - before.Wire) / Count);

        (long Batches, long Messages, long Wire) Counters() =>
            (crowd.Learners.Sum(learner => learner.Circuit.BatchBytes), crowd.Learners.Sum(learner => learner.Circuit.PayloadBytes), network.SocketTraffic.Total);
    }
}
