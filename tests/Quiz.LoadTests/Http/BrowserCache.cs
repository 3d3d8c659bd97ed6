using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;

namespace Quiz.LoadTests.Http;

/// <summary>
/// The files that one visitor's browser holds. A page's files are fetched once; on a later visit a file that is still fresh
/// is not asked for, and any other is asked for with its entity tag.
/// </summary>
public sealed class BrowserCache(LearnerSession session)
{
    private readonly ConcurrentDictionary<Uri, CachedFile> files = [];
    private readonly Dictionary<Uri, long> visited = [];

    /// <summary>The files of this visit with their bytes on the wire, headers of both directions included; 0 for those from the cache.</summary>
    public IReadOnlyDictionary<Uri, long> Visited => visited;

    public void BeginVisit() => visited.Clear();

    /// <summary>Fetches what a page refers to, and what those files refer to.</summary>
    public async Task LoadAsync(Page page, CancellationToken cancellation)
    {
        foreach (var address in PageReferences.OfPage(page))
            await LoadAsync(address, cancellation);
    }

    public async Task LoadAsync(Uri address, CancellationToken cancellation)
    {
        if (!visited.TryAdd(address, 0))
            return;
        var before = session.Network.PageTraffic.Total;
        var file = files.GetValueOrDefault(address);
        if (file is null || !file.IsFresh)
            file = files[address] = await FetchAsync(address, file, cancellation);
        visited[address] = session.Network.PageTraffic.Total - before;
        foreach (var reference in file.References)
            await LoadAsync(reference, cancellation);
    }

    private async Task<CachedFile> FetchAsync(Uri address, CachedFile? held, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (held?.Tag is { } tag)
            request.Headers.IfNoneMatch.Add(tag);
        using var response = await session.SendAsync(request, cancellation);
        var text = await LearnerSession.ReadTextAsync(response, cancellation);
        if (response.StatusCode == HttpStatusCode.NotModified && held is not null)
            return held;
        if (!response.IsSuccessStatusCode)
            throw new HttpRequestException($"{address} answered {(int)response.StatusCode}.");
        var kind = response.Content.Headers.ContentType?.MediaType;
        var references = kind switch
        {
            "text/css" => PageReferences.OfStyle(address, text),
            "text/javascript" or "application/javascript" => PageReferences.OfScript(address, text),
            _ => [],
        };
        // The time between two visits is unknown, so only what may be kept for days counts as fresh on the second.
        var fresh = response.Headers.CacheControl is { NoCache: false, NoStore: false, MaxAge: { TotalDays: >= 7 } };
        return new CachedFile(response.Headers.ETag, fresh, [.. references]);
    }

    private sealed record CachedFile(EntityTagHeaderValue? Tag, bool IsFresh, Uri[] References);
}
