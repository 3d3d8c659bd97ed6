using System.Collections.Concurrent;
using System.Diagnostics;
using Quiz.LoadTests.Circuits;
using Quiz.LoadTests.Http;

namespace Quiz.LoadTests.Sites;

/// <summary>Learners with a quiz open at the same time, kept alive by the pings that browsers send.</summary>
public sealed class Crowd : IAsyncDisposable
{
    /// <summary>How many learners come in at the same time.</summary>
    public const int OpenedAtOnce = 12;

    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(14);

    private readonly QuizSite site;
    private readonly Network network;
    private readonly List<Learner> learners = [];
    private readonly CancellationTokenSource leaving = new();
    private readonly Task pinging;
    private int lastSeed;

    public Crowd(QuizSite site, Network network)
    {
        this.site = site;
        this.network = network;
        pinging = Task.Run(PingAsync);
    }

    public IReadOnlyList<Learner> Learners => learners;

    /// <summary>What learners were told is saved.</summary>
    public ConcurrentBag<Guid> Acknowledged { get; } = [];

    /// <summary>What went wrong, each text with its number.</summary>
    public ConcurrentDictionary<string, int> Failures { get; } = new();

    public int AliveCount
    {
        get
        {
            lock (learners)
                return learners.Count(learner => learner.Circuit.IsAlive);
        }
    }

    /// <summary>Opens pages until <paramref name="count"/> learners are present; each answers one question on arrival.</summary>
    /// <returns>For each who came in, the milliseconds from holding the page to questions that can be answered.</returns>
    /// <exception cref="CircuitException">Not one learner came in.</exception>
    public async Task<IReadOnlyCollection<double>> GrowAsync(int count, CancellationToken cancellation)
    {
        var seeds = Enumerable.Range(lastSeed, Math.Max(0, count - learners.Count)).ToArray();
        lastSeed += seeds.Length;
        var opening = new ConcurrentBag<double>();
        await Parallel.ForEachAsync(seeds, new ParallelOptions { MaxDegreeOfParallelism = OpenedAtOnce, CancellationToken = cancellation }, async (seed, token) =>
        {
            try
            {
                var session = new LearnerSession(network);
                var page = await site.EnterAsync(session, token);
                var from = Stopwatch.GetTimestamp();
                var learner = await site.JoinAsync(session, page, seed, token);
                opening.Add(Stopwatch.GetElapsedTime(from).TotalMilliseconds);
                lock (learners)
                    learners.Add(learner);
                Acknowledged.Add((await learner.AnswerAsync()).Operation);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Report(exception);
            }
        });
        if (learners.Count == 0)
            throw new CircuitException($"No learner came in: {string.Join("; ", Failures.Keys)}");
        return opening;
    }

    /// <returns>The time to saved in milliseconds, or null when the answer failed.</returns>
    public async Task<double?> AnswerAsync(Learner learner)
    {
        try
        {
            var saved = await learner.AnswerAsync();
            Acknowledged.Add(saved.Operation);
            return saved.Milliseconds;
        }
        catch (Exception exception)
        {
            Report(exception);
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await leaving.CancelAsync();
        await pinging;
        await Parallel.ForEachAsync(learners, new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (learner, _) =>
        {
            try
            {
                await learner.Circuit.CloseAsync();
            }
            catch (HttpRequestException exception)
            {
                Report(exception);
            }
        });
        leaving.Dispose();
    }

    private void Report(Exception exception) => Failures.AddOrUpdate(exception.Message, 1, (_, count) => count + 1);

    private async Task PingAsync()
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        await using var left = leaving.Token.Register(timer.Dispose);
        while (await timer.WaitForNextTickAsync())
        {
            Learner[] present;
            lock (learners)
                present = [.. learners];
            var quietSince = Environment.TickCount64 - (long)Silence.TotalMilliseconds;
            foreach (var learner in present.Where(learner => learner.Circuit.LastSent < quietSince))
                await learner.Circuit.PingAsync();
        }
    }
}
