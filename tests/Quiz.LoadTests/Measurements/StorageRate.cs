using System.Diagnostics;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Quiz.Data;
using Quiz.Data.Journal;
using Quiz.Domain.Attempts;

namespace Quiz.LoadTests.Measurements;

/// <summary>Answers stored durably a second without pages in the way; times in milliseconds.</summary>
public sealed record StorageRate(int Rows, double PerSecond, double P50, double P99)
{
    /// <summary>The naive baseline measures its own way of saving inside its own process.</summary>
    public static async Task<StorageRate> OfBaselineAsync(Uri server, TimeSpan duration, int writers, CancellationToken cancellation)
    {
        using var client = new HttpClient { Timeout = duration + TimeSpan.FromSeconds(60) };
        using var response = await client.PostAsync(
            new Uri(server, FormattableString.Invariant($"/storage-rate?seconds={duration.TotalSeconds}&writers={writers}")), null, cancellation);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<StorageRate>(cancellation))!;
    }

    /// <summary>The product's response journal, run here on a database whose server has stopped; its attempts are answered on.</summary>
    /// <param name="folder">The installation whose database it is.</param>
    public static async Task<StorageRate> OfJournalAsync(string folder, TimeSpan duration, int writers, CancellationToken cancellation)
    {
        await using var services = new ServiceCollection()
            .AddQuizData(new ConfigurationBuilder().Build(), folder)
            .BuildServiceProvider();
        var journal = services.GetRequiredService<ResponseJournal>();
        await journal.StartAsync(cancellation);
        var attempts = await OpenAttemptsAsync(services, cancellation);
        var start = Stopwatch.GetTimestamp();
        var times = await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(() => WriteAsync(writer), cancellation)));
        var elapsed = Stopwatch.GetElapsedTime(start);
        await journal.StopAsync(cancellation);
        var spread = Percentiles.Of(times.SelectMany(list => list));
        return new StorageRate(spread.Count, spread.Count / elapsed.TotalSeconds, spread.P50, spread.P99);

        async Task<List<double>> WriteAsync(int writer)
        {
            var (attempt, learner) = attempts[writer % attempts.Length];
            var own = new List<double>();
            while (Stopwatch.GetElapsedTime(start) < duration)
            {
                var from = Stopwatch.GetTimestamp();
                var entry = new ResponseEntry(Guid.NewGuid(), attempt, learner, 0, ResponseKind.Answered, "[0]", TimeSpan.FromSeconds(1));
                var outcome = await journal.AppendAsync(entry, cancellation);
                own.Add(Stopwatch.GetElapsedTime(from).TotalMilliseconds);
                if (outcome != AppendOutcome.Saved)
                    throw new InvalidOperationException($"The journal answered {outcome}.");
            }
            return own;
        }
    }

    private static async Task<(Guid Attempt, Guid Learner)[]> OpenAttemptsAsync(ServiceProvider services, CancellationToken cancellation)
    {
        await using var context = await services.GetRequiredService<IDbContextFactory<QuizDbContext>>().CreateDbContextAsync(cancellation);
        var attempts = await context.Attempts.Where(attempt => attempt.SubmittedUtc == null && attempt.DeadlineUtc == null)
            .OrderByDescending(attempt => attempt.StartedUtc).Take(1000).Select(attempt => new { attempt.Id, attempt.LearnerId }).ToListAsync(cancellation);
        return attempts.Count > 0
            ? [.. attempts.Select(attempt => (attempt.Id, attempt.LearnerId))]
            : throw new InvalidOperationException("The database holds no open attempt to answer in.");
    }
}
