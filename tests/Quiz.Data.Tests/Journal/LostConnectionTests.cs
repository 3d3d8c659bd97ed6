using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Quiz.Data.Journal;
using Quiz.Data.Tests.Databases;

namespace Quiz.Data.Tests.Journal;

public sealed class LostConnectionTests(PostgreSqlDatabase database) : DatabaseTests(database), IClassFixture<PostgreSqlDatabase>
{
    [Fact]
    public async Task ConnectionCutByTheServer_NextEntryIsSavedOnANewOne()
    {
        var attempt = await TestAttempt.StartAsync(Database);
        await using var node = Database.NewNode();
        var journal = node.GetRequiredService<ResponseJournal>();
        await journal.StartAsync(Cancelled);
        await journal.AppendAsync(attempt.Visit(), Cancelled);

        var cut = await ReadAsync(db => db.Database.SqlQuery<bool>(
            $"""
            SELECT pg_terminate_backend(pid) AS "Value" FROM pg_stat_activity
            WHERE datname = current_database() AND application_name = {PostgreSqlResponseLog.ApplicationName}
            """).ToListAsync(Cancelled));

        cut.ShouldBe([true]);
        (await journal.AppendAsync(attempt.Visit(), Cancelled)).ShouldBe(AppendOutcome.Saved);
        (await ReadAsync(db => db.ResponseEvents.CountAsync(row => row.AttemptId == attempt.Id, Cancelled))).ShouldBe(2);
    }
}
