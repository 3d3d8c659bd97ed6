using Quiz.LoadTests.Reporting;

namespace Quiz.LoadTests.Measurements;

/// <summary>How fast the naive baseline stores answers, tried with several numbers of writers at once.</summary>
/// <param name="Best">Where it stored the most answers a second.</param>
/// <param name="BestWriters">How many wrote at once there.</param>
/// <param name="Crowded">With the most writers that it bore without failing, at most as many as the product has.</param>
/// <param name="CrowdedWriters">How many those were.</param>
public sealed record BaselineStorage(StorageRate Best, int BestWriters, StorageRate Crowded, int CrowdedWriters)
{
    /// <exception cref="InvalidOperationException">It failed with each number of writers.</exception>
    public static async Task<BaselineStorage> MeasureAsync(Uri server, Scale scale, CancellationToken cancellation)
    {
        var borne = new List<(StorageRate Rate, int Writers)>();
        foreach (var writers in scale.BaselineStorageWriters.Order())
        {
            try
            {
                borne.Add((await StorageRate.OfBaselineAsync(server, scale.StorageTime, writers, cancellation), writers));
            }
            catch (HttpRequestException exception)
            {
                Progress.Say($"storage alone fails with {writers} writers at once: {exception.Message}");
            }
        }
        if (borne.Count == 0)
            throw new InvalidOperationException("The naive baseline stored nothing.");
        var best = borne.MaxBy(each => each.Rate.PerSecond);
        return new BaselineStorage(best.Rate, best.Writers, borne[^1].Rate, borne[^1].Writers);
    }
}
