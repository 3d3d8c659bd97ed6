using Quiz.LoadTests.Http;
using Quiz.LoadTests.Reporting;
using Quiz.LoadTests.Servers;

namespace Quiz.LoadTests.Measurements;

/// <summary>What one application's pages cost, measured while nobody has a circuit open.</summary>
/// <param name="Plain">The article for visitors without a cookie.</param>
/// <param name="Compressed">The same, compressed.</param>
/// <param name="Known">The article, not compressed, for a visitor who has begun its quiz and carries the cookies of that.</param>
public sealed record PageFigures(PageRate Plain, PageRate Compressed, PageRate Known, VisitWeight First, VisitWeight Repeat, AnswerWeight Answer)
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    public static async Task<PageFigures> MeasureAsync(Server server, Scale scale, CancellationToken cancellation)
    {
        var site = server.Installation.Site;
        var page = new Uri(server.Address, site.ArticlePath);
        Progress.Say($"{site.Name}: article pages a second");
        await PageRate.MeasureAsync(page, WarmUp, compressed: false, cancellation);
        var plain = await PageRate.MeasureAsync(page, scale.PageTime, compressed: false, cancellation);
        var compressed = await PageRate.MeasureAsync(page, scale.PageTime, compressed: true, cancellation);
        var known = await KnownAsync(server, page, scale, cancellation);
        Progress.Say($"{site.Name}: weight of visits and answers");
        var (first, repeat) = await VisitWeight.MeasureAsync(site, server.Address, cancellation);
        var answer = await AnswerWeight.MeasureAsync(site, server.Address, cancellation);
        return new PageFigures(plain, compressed, known, first, repeat, answer);
    }

    private static async Task<PageRate> KnownAsync(Server server, Uri page, Scale scale, CancellationToken cancellation)
    {
        using var network = new Network(server.Address);
        var session = new LearnerSession(network);
        await server.Installation.Site.EnterAsync(session, cancellation);
        // The code that renders for a known visitor has not run before.
        await PageRate.MeasureAsync(page, WarmUp, compressed: false, cancellation, session.CookieHeader);
        return await PageRate.MeasureAsync(page, scale.PageTime, compressed: false, cancellation, session.CookieHeader);
    }
}
