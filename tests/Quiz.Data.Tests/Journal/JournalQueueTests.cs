using Quiz.Data.Journal;
using Quiz.Data.Tests.Databases;
using Quiz.Domain.Attempts;

namespace Quiz.Data.Tests.Journal;

/// <summary>How the journal queues and groups, whatever it writes to.</summary>
public sealed class JournalQueueTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task QueueFull_NextEntryWaitsAndNothingIsLost()
    {
        await using var log = new GatedLog();
        await using var journal = await StartedAsync(log, capacity: 4);
        var accepted = new List<Task<AppendOutcome>> { Append(journal) };
        await log.Entered;
        accepted.AddRange(Enumerable.Range(0, 4).Select(_ => Append(journal)));
        using var impatient = new CancellationTokenSource();
        var waiting = Append(journal, impatient.Token);
        var patient = Append(journal);

        waiting.IsCompleted.ShouldBeFalse();
        await impatient.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(waiting);
        log.Open();

        (await Task.WhenAll([.. accepted, patient])).ShouldAllBe(outcome => outcome == AppendOutcome.Saved);
        log.Batches.Sum().ShouldBe(6);
    }

    [Fact]
    public async Task EntryQueued_IsWrittenThoughItsCallerGaveUp()
    {
        await using var log = new GatedLog();
        await using var journal = await StartedAsync(log, capacity: 4);
        var first = Append(journal);
        await log.Entered;
        using var caller = new CancellationTokenSource();
        var queued = Append(journal, caller.Token);

        await caller.CancelAsync();
        log.Open();

        (await queued).ShouldBe(AppendOutcome.Saved);
        (await first).ShouldBe(AppendOutcome.Saved);
    }

    [Fact]
    public async Task EntriesThatComeDuringACommit_AreCommittedTogether()
    {
        await using var log = new GatedLog();
        await using var journal = await StartedAsync(log, capacity: 2000);
        var first = Append(journal);
        await log.Entered;
        var rest = Enumerable.Range(0, 1100).Select(_ => Append(journal)).ToList();

        log.Open();

        await Task.WhenAll([first, .. rest]);
        log.Batches.ShouldBe([1, ResponseJournal.MaxBatch, 1100 - ResponseJournal.MaxBatch]);
    }

    [Fact]
    public async Task BatchThatFails_FailsItsEntriesAndTheNextIsWritten()
    {
        await using var log = new GatedLog { Failure = new IOException("The disk is full.") };
        await using var journal = await StartedAsync(log, capacity: 4);
        log.Open();

        (await Should.ThrowAsync<IOException>(Append(journal))).Message.ShouldBe("The disk is full.");

        (await Append(journal)).ShouldBe(AppendOutcome.Saved);
    }

    [Fact]
    public async Task AnswerThatNoDatabaseStores_IsRefusedAlone()
    {
        await using var log = new GatedLog();
        await using var journal = await StartedAsync(log, capacity: 4);
        log.Open();

        foreach (var answer in new[] { "a\0b", "\ud83d", "a\ude00", "\ude00\ud83d", "\ud83d\ud83d\ude00" })
            await Should.ThrowAsync<ArgumentException>(journal.AppendAsync(Entry() with { Answer = answer }, Cancelled));

        log.Batches.ShouldBeEmpty();
        (await journal.AppendAsync(Entry() with { Answer = "\ud83d\ude00" }, Cancelled)).ShouldBe(AppendOutcome.Saved);
    }

    private static ResponseEntry Entry() => new(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), 0, ResponseKind.Visited, null, TimeSpan.Zero);

    private static Task<AppendOutcome> Append(ResponseJournal journal, CancellationToken? token = null) =>
        journal.AppendAsync(Entry(), token ?? Cancelled);

    private static async Task<ResponseJournal> StartedAsync(IResponseLog log, int capacity)
    {
        var journal = new ResponseJournal(log, new TestTime(), capacity);
        await journal.StartAsync(Cancelled);
        return journal;
    }
}
