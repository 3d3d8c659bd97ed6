using System.Threading.Channels;
using Microsoft.Extensions.Hosting;

namespace Quiz.Data.Journal;

/// <summary>
/// The one way by which responses reach the database. Entries of all learners queue in a bounded channel and one writer
/// commits them together, as many as have come since the last commit: under load one flush of the disk stores hundreds.
/// </summary>
public sealed class ResponseJournal : IHostedService, IAsyncDisposable
{
    /// <summary>The most entries that one transaction writes.</summary>
    public const int MaxBatch = 1024;

    private readonly IResponseLog log;
    private readonly TimeProvider time;
    private readonly Channel<Pending> queue;
    private Task writer = Task.CompletedTask;

    /// <param name="capacity">How many entries may wait before the next one waits to be queued; 1 or more.</param>
    public ResponseJournal(IResponseLog log, TimeProvider time, int capacity)
    {
        this.log = log;
        this.time = time;
        queue = Channel.CreateBounded<Pending>(new BoundedChannelOptions(capacity)
        {
            FullMode = BoundedChannelFullMode.Wait,
            SingleReader = true,
        });
    }

    /// <summary>
    /// Queues the entry, stamped with the present moment, and returns after the commit that holds it. When the queue is
    /// full it waits for room.
    /// </summary>
    /// <param name="cancellationToken">Gives up while waiting for room. Once queued, the entry is written regardless.</param>
    /// <exception cref="ArgumentException">The answer holds characters that a database cannot store.</exception>
    /// <exception cref="InvalidOperationException">The journal has been stopped; nothing was written.</exception>
    /// <exception cref="System.Data.Common.DbException">The batch could not be written. Sending the same entry again is safe.</exception>
    public async Task<AppendOutcome> AppendAsync(ResponseEntry entry, CancellationToken cancellationToken = default)
    {
        // Checked here because inside a batch it would fail the answers of other learners too.
        if (!IsStorable(entry.Answer))
            throw new ArgumentException("The answer holds a NUL or half a surrogate pair.", nameof(entry));
        var pending = new Pending(
            new(entry, time.GetUtcNow().UtcDateTime),
            new(TaskCreationOptions.RunContinuationsAsynchronously));
        try
        {
            await queue.Writer.WriteAsync(pending, cancellationToken);
        }
        catch (ChannelClosedException closed)
        {
            throw new InvalidOperationException("The response journal is stopped; the entry was not written.", closed);
        }
        return await pending.Outcome.Task;
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        writer = Task.Run(WriteAllAsync, CancellationToken.None);
        return Task.CompletedTask;
    }

    /// <summary>Refuses further entries and returns when everything queued is written.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        queue.Writer.TryComplete();
        await writer.WaitAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        await writer;
        await log.DisposeAsync();
    }

    private async Task WriteAllAsync()
    {
        var pending = new List<Pending>(MaxBatch);
        var batch = new List<StampedEntry>(MaxBatch);
        while (await queue.Reader.WaitToReadAsync())
        {
            while (batch.Count < MaxBatch && queue.Reader.TryRead(out var next))
            {
                pending.Add(next);
                batch.Add(next.Entry);
            }
            await WriteAsync(pending, batch);
            pending.Clear();
            batch.Clear();
        }
    }

    private async Task WriteAsync(List<Pending> pending, List<StampedEntry> batch)
    {
        try
        {
            var outcomes = await log.WriteAsync(batch);
            for (var i = 0; i < pending.Count; i++)
                pending[i].Outcome.SetResult(outcomes[i]);
        }
#pragma warning disable CA1031 // Whatever happened, its learners are told and the writer lives on for the next batch.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            foreach (var entry in pending)
                entry.Outcome.TrySetException(failure);
        }
    }

    private static bool IsStorable(string? answer)
    {
        if (answer is null)
            return true;
        for (var i = 0; i < answer.Length; i++)
        {
            var c = answer[i];
            if (c == '\0')
                return false;
            if (!char.IsSurrogate(c))
                continue;
            if (i + 1 == answer.Length || !char.IsSurrogatePair(c, answer[i + 1]))
                return false;
            i++;
        }
        return true;
    }

    private readonly record struct Pending(StampedEntry Entry, TaskCompletionSource<AppendOutcome> Outcome);
}
