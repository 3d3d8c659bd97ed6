using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Quiz.Data.Journal;
using Quiz.Data.Tests.Databases;
using Quiz.Domain.Answers;
using Quiz.Domain.Attempts;

namespace Quiz.Data.Tests.Journal;

public abstract class ResponseJournalTests(TestDatabase database) : DatabaseTests(database)
{
    [Fact]
    public async Task EntryAppended_IsStoredAsGiven()
    {
        var attempt = await TestAttempt.StartAsync(Database);
        await using var node = Database.NewNode();
        var journal = await StartedAsync(node);
        var answer = AnswerJson.Write(new TextAnswer("Kolm, \"the harbour\" 港 🚢"));
        var entry = attempt.Visit(1) with { Kind = ResponseKind.Answered, Answer = answer, Spent = TimeSpan.FromMilliseconds(1234.5) };

        (await journal.AppendAsync(entry, Cancelled)).ShouldBe(AppendOutcome.Saved);

        var stored = await ReadAsync(db => db.ResponseEvents.SingleAsync(row => row.OperationId == entry.OperationId, Cancelled));
        stored.AttemptId.ShouldBe(attempt.Id);
        stored.Position.ShouldBe(1);
        stored.Kind.ShouldBe((int)ResponseKind.Answered);
        stored.Answer.ShouldBe(answer);
        stored.AtUtc.ShouldBe(Database.Time.Now.UtcDateTime);
        stored.AtUtc.Kind.ShouldBe(DateTimeKind.Utc);
        stored.SpentMs.ShouldBe(1234);
    }

    [Fact]
    public async Task EntriesOfOneLearner_KeepTheirOrder()
    {
        var attempt = await TestAttempt.StartAsync(Database);
        await using var node = Database.NewNode();
        var journal = await StartedAsync(node);
        var entries = Enumerable.Range(0, 1300).Select(attempt.Visit).ToList();

        var outcomes = await Task.WhenAll(entries.Select(entry => journal.AppendAsync(entry, Cancelled)));

        outcomes.ShouldAllBe(outcome => outcome == AppendOutcome.Saved);
        var stored = await ReadAsync(db => db.ResponseEvents.Where(row => row.AttemptId == attempt.Id)
            .OrderBy(row => row.Sequence).Select(row => row.OperationId).ToListAsync(Cancelled));
        stored.ShouldBe(entries.Select(entry => entry.OperationId));
    }

    [Fact]
    public async Task SameOperationAgain_IsAlreadySavedAndStoredOnce()
    {
        var attempt = await TestAttempt.StartAsync(Database);
        await using var node = Database.NewNode();
        var journal = await StartedAsync(node);
        var entry = attempt.Visit();
        await journal.AppendAsync(entry, Cancelled);

        (await journal.AppendAsync(entry, Cancelled)).ShouldBe(AppendOutcome.AlreadySaved);

        (await CountAsync(attempt)).ShouldBe(1);
    }

    [Fact]
    public async Task SameOperationTwiceInOneBatch_IsStoredOnce()
    {
        var attempt = await TestAttempt.StartAsync(Database);
        await using var node = Database.NewNode();
        var journal = node.GetRequiredService<ResponseJournal>();
        var entry = attempt.Visit();
        // Queued before the writer starts, so the writer takes both at once.
        var (first, second) = (journal.AppendAsync(entry, Cancelled), journal.AppendAsync(entry, Cancelled));

        await journal.StartAsync(Cancelled);

        (await first).ShouldBe(AppendOutcome.Saved);
        (await second).ShouldBe(AppendOutcome.AlreadySaved);
        (await CountAsync(attempt)).ShouldBe(1);
    }

    [Fact]
    public async Task SameOperationAfterSubmission_IsAlreadySaved()
    {
        var attempt = await TestAttempt.StartAsync(Database);
        await using var node = Database.NewNode();
        var journal = await StartedAsync(node);
        var entry = attempt.Visit();
        await journal.AppendAsync(entry, Cancelled);
        await attempt.SubmitAsync(Services);

        (await journal.AppendAsync(entry, Cancelled)).ShouldBe(AppendOutcome.AlreadySaved);
    }

    [Fact]
    public async Task OperationIdOfAnotherAttempt_IsAnOperationOfItsOwn()
    {
        var (first, second) = (await TestAttempt.StartAsync(Database), await TestAttempt.StartAsync(Database));
        await using var node = Database.NewNode();
        var journal = await StartedAsync(node);
        var entry = first.Visit();
        await journal.AppendAsync(entry, Cancelled);

        (await journal.AppendAsync(second.Visit() with { OperationId = entry.OperationId }, Cancelled)).ShouldBe(AppendOutcome.Saved);

        (await CountAsync(first)).ShouldBe(1);
        (await CountAsync(second)).ShouldBe(1);
    }

    [Fact]
    public async Task RefusedAndAllowedEntriesInOneBatch_AreEachJudgedAlone()
    {
        var (open, submitted) = (await TestAttempt.StartAsync(Database), await TestAttempt.StartAsync(Database));
        await submitted.SubmitAsync(Services);
        await using var node = Database.NewNode();
        var journal = node.GetRequiredService<ResponseJournal>();
        var allowed = open.Visit();
        ResponseEntry[] batch =
        [
            submitted.Visit(), allowed with { LearnerId = submitted.LearnerId }, allowed, open.Visit() with { AttemptId = Guid.NewGuid() },
        ];
        var outcomes = batch.Select(entry => journal.AppendAsync(entry, Cancelled)).ToList();

        await journal.StartAsync(Cancelled);

        (await Task.WhenAll(outcomes)).ShouldBe(
            [AppendOutcome.Submitted, AppendOutcome.UnknownAttempt, AppendOutcome.Saved, AppendOutcome.UnknownAttempt]);
        (await CountAsync(open)).ShouldBe(1);
        (await CountAsync(submitted)).ShouldBe(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AnswerOfACheckedQuestion_IsRefusedAndEverythingElseIsNot(bool inOneBatch)
    {
        var attempt = await TestAttempt.StartAsync(Database);
        await using var node = Database.NewNode();
        var journal = node.GetRequiredService<ResponseJournal>();
        var check = attempt.Visit() with { Kind = ResponseKind.Checked, Answer = "{}" };
        ResponseEntry[] entries =
        [
            attempt.Visit() with { Kind = ResponseKind.Answered, Answer = "{}" },
            check,
            attempt.Visit() with { Kind = ResponseKind.Answered, Answer = "{}" },
            check,
            attempt.Visit() with { Kind = ResponseKind.Checked, Answer = "{}" },
            attempt.Visit() with { Kind = ResponseKind.Flagged },
            attempt.Visit() with { Kind = ResponseKind.Answered, Answer = "{}", Position = 1 },
        ];
        var outcomes = new List<AppendOutcome>();

        if (inOneBatch)
        {
            var queued = entries.Select(entry => journal.AppendAsync(entry, Cancelled)).ToList();
            await journal.StartAsync(Cancelled);
            outcomes.AddRange(await Task.WhenAll(queued));
        }
        else
        {
            await journal.StartAsync(Cancelled);
            foreach (var entry in entries)
                outcomes.Add(await journal.AppendAsync(entry, Cancelled));
        }

        outcomes.ShouldBe(
        [
            AppendOutcome.Saved, AppendOutcome.Saved, AppendOutcome.Checked, AppendOutcome.AlreadySaved, AppendOutcome.Checked,
            AppendOutcome.Saved, AppendOutcome.Saved,
        ]);
        (await CountAsync(attempt)).ShouldBe(4);
    }

    [Theory]
    [InlineData(-1, AppendOutcome.Saved)]
    [InlineData(0, AppendOutcome.Saved)]
    [InlineData(1, AppendOutcome.Late)]
    public async Task EntryNearTheEndOfTheGrace_IsLateOnlyAfterIt(int seconds, AppendOutcome expected)
    {
        var deadline = Database.Time.Now.UtcDateTime - AttemptRules.Grace - TimeSpan.FromSeconds(seconds);
        var attempt = await TestAttempt.StartAsync(Database, deadline);
        await using var node = Database.NewNode();
        var journal = await StartedAsync(node);

        (await journal.AppendAsync(attempt.Visit(), Cancelled)).ShouldBe(expected);

        (await CountAsync(attempt)).ShouldBe(expected == AppendOutcome.Saved ? 1 : 0);
    }

    [Fact]
    public async Task JournalStopped_HasWrittenEverythingQueuedAndRefusesMore()
    {
        var attempt = await TestAttempt.StartAsync(Database);
        await using var node = Database.NewNode();
        var journal = await StartedAsync(node);
        var queued = Enumerable.Range(0, 2000).Select(i => journal.AppendAsync(attempt.Visit(i), CancellationToken.None)).ToList();

        await journal.StopAsync(Cancelled);

        (await CountAsync(attempt)).ShouldBe(2000);
        (await Task.WhenAll(queued)).ShouldAllBe(outcome => outcome == AppendOutcome.Saved);
        await Should.ThrowAsync<InvalidOperationException>(journal.AppendAsync(attempt.Visit(), Cancelled));
    }

    [Fact]
    public async Task SubmissionAmongAppendsOfTwoNodes_SeesAllThatIsEverAccepted()
    {
        for (var round = 0; round < 10; round++)
        {
            var attempt = await TestAttempt.StartAsync(Database);
            await using ServiceProvider first = Database.NewNode(), second = Database.NewNode();
            ResponseJournal[] journals = [await StartedAsync(first), await StartedAsync(second)];
            var underway = new TaskCompletionSource();
            var appends = journals.SelectMany(journal => Enumerable.Repeat(journal, 4)).Select(async journal =>
            {
                var saved = 0;
                while (await journal.AppendAsync(attempt.Visit(), Cancelled) is AppendOutcome.Saved)
                {
                    if (++saved == 3)
                        underway.TrySetResult();
                }
                return saved;
            }).ToList();
            await underway.Task;

            var seen = await attempt.SubmitAsync(Services);

            var saved = (await Task.WhenAll(appends)).Sum();
            saved.ShouldBe(seen);
            (await CountAsync(attempt)).ShouldBe(seen);
        }
    }

    private async Task<int> CountAsync(TestAttempt attempt) =>
        await ReadAsync(db => db.ResponseEvents.CountAsync(row => row.AttemptId == attempt.Id, Cancelled));

    private static async Task<ResponseJournal> StartedAsync(IServiceProvider node)
    {
        var journal = node.GetRequiredService<ResponseJournal>();
        await journal.StartAsync(Cancelled);
        return journal;
    }

    public sealed class OnSqlite(SqliteDatabase database) : ResponseJournalTests(database), IClassFixture<SqliteDatabase>;

    public sealed class OnPostgreSql(PostgreSqlDatabase database) : ResponseJournalTests(database), IClassFixture<PostgreSqlDatabase>;
}
