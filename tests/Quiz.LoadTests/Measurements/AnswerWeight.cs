using Quiz.LoadTests.Sites;
using Quiz.LoadTests.Http;

namespace Quiz.LoadTests.Measurements;

/// <summary>What one answer weighs on the WebSocket, in bytes of both directions.</summary>
/// <param name="Wire">As it crosses the wire, compressed.</param>
/// <param name="Payload">The hub messages before compression.</param>
public sealed record AnswerWeight(double Wire, double Payload)
{
    public static async Task<AnswerWeight> MeasureAsync(QuizSite site, Uri server, int answers, CancellationToken cancellation)
    {
        using var network = new Network(server);
        await using var crowd = new Crowd(site, network);
        await crowd.GrowAsync(1, cancellation);
        var learner = crowd.Learners.Count == 1 ? crowd.Learners[0] : throw new InvalidOperationException(string.Join("; ", crowd.Failures.Keys));
        var wire = network.SocketTraffic.Total;
        var payload = learner.Circuit.PayloadBytes;
        for (var each = 0; each < answers; each++)
            await learner.AnswerAsync();
        return new AnswerWeight((double)(network.SocketTraffic.Total - wire) / answers, (double)(learner.Circuit.PayloadBytes - payload) / answers);
    }
}
