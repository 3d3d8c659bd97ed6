using Quiz.Data.Journal;

namespace Quiz.Data.Tests.Journal;

/// <summary>A log that commits nothing before it is opened, and counts.</summary>
internal sealed class GatedLog : IResponseLog
{
    private readonly TaskCompletionSource entered = new();
    private readonly TaskCompletionSource gate = new();

    /// <summary>What the first batch fails with.</summary>
    public Exception? Failure { get; set; }

    public List<int> Batches { get; } = [];

    /// <summary>When the first batch has been handed over.</summary>
    public Task Entered => entered.Task;

    public void Open() => gate.TrySetResult();

    public async Task<AppendOutcome[]> WriteAsync(IReadOnlyList<StampedEntry> batch)
    {
        entered.TrySetResult();
        await gate.Task;
        if (Failure is { } failure)
        {
            Failure = null;
            throw failure;
        }
        Batches.Add(batch.Count);
        return new AppendOutcome[batch.Count];
    }

    public ValueTask DisposeAsync()
    {
        Open();
        return ValueTask.CompletedTask;
    }
}
