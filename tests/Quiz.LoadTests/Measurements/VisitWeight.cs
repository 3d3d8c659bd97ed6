using Quiz.LoadTests.Http;
using Quiz.LoadTests.Sites;

namespace Quiz.LoadTests.Measurements;

/// <summary>What a learner's way from the article to answerable questions weighs on the wire, in bytes of both directions.</summary>
/// <param name="PageBytes">Pages, style sheets, scripts, fonts and pictures with their headers.</param>
/// <param name="SocketBytes">Opening the circuit.</param>
/// <param name="Files">The files that the pages refer to, with the bytes they took.</param>
public sealed record VisitWeight(long PageBytes, long SocketBytes, IReadOnlyDictionary<Uri, long> Files)
{
    public long Total => PageBytes + SocketBytes;

    /// <summary>A first visit with an empty cache, then the same way again with what the cache holds.</summary>
    public static async Task<(VisitWeight First, VisitWeight Repeat)> MeasureAsync(QuizSite site, Uri server, CancellationToken cancellation)
    {
        using var network = new Network(server);
        var session = new LearnerSession(network, compressed: true);
        var cache = new BrowserCache(session);
        session.Landed = cache.LoadAsync;
        var first = await VisitAsync(site, session, cache, cancellation);
        return (first, await VisitAsync(site, session, cache, cancellation));
    }

    private static async Task<VisitWeight> VisitAsync(QuizSite site, LearnerSession session, BrowserCache cache, CancellationToken cancellation)
    {
        var traffic = (Pages: session.Network.PageTraffic.Total, Sockets: session.Network.SocketTraffic.Total);
        cache.BeginVisit();
        var page = await site.EnterAsync(session, cancellation);
        var learner = await site.JoinAsync(session, page, seed: 1, cancellation);
        foreach (var module in learner.Circuit.ImportedModules)
            await cache.LoadAsync(new Uri(page.Address, module), cancellation);
        var weight = new VisitWeight(
            session.Network.PageTraffic.Total - traffic.Pages, session.Network.SocketTraffic.Total - traffic.Sockets, cache.Visited.ToDictionary());
        await learner.Circuit.CloseAsync();
        return weight;
    }
}
