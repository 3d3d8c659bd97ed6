using System.Net.Http.Json;

namespace Quiz.LoadTests.Measurements;

/// <summary>Answers stored durably a second without pages in the way.</summary>
public sealed record StorageRate(int Rows, double PerSecond, double P50, double P99)
{
    /// <summary>The naive baseline measures its own way of saving inside its own process.</summary>
    public static async Task<StorageRate> OfBaselineAsync(Uri server, TimeSpan duration, int writers, CancellationToken cancellation)
    {
        using var client = new HttpClient { Timeout = duration + TimeSpan.FromSeconds(30) };
        using var response = await client.PostAsync(
            new Uri(server, FormattableString.Invariant($"/storage-rate?seconds={duration.TotalSeconds}&writers={writers}")), null, cancellation);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<StorageRate>(cancellation))!;
    }
}
