using Quiz.LoadTests.Reporting;
using Quiz.LoadTests.Servers;

namespace Quiz.LoadTests.Measurements;

/// <summary>What one application's pages cost, measured while nobody has a circuit open.</summary>
public sealed record PageFigures(PageRate Plain, PageRate Compressed, VisitWeight First, VisitWeight Repeat, AnswerWeight Answer)
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
        Progress.Say($"{site.Name}: weight of visits and answers");
        var (first, repeat) = await VisitWeight.MeasureAsync(site, server.Address, cancellation);
        var answer = await AnswerWeight.MeasureAsync(site, server.Address, cancellation);
        return new PageFigures(plain, compressed, first, repeat, answer);
    }
}
