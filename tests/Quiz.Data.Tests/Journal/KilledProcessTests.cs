using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Quiz.Data.Tests.Databases;

namespace Quiz.Data.Tests.Journal;

public abstract class KilledProcessTests(TestDatabase database) : DatabaseTests(database)
{
    [Fact]
    public async Task ProcessKilledAmongAppends_EveryAcknowledgedEntryIsThereOnce()
    {
        var attempt = await TestAttempt.StartAsync(Database);
        using var process = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "Quiz.Data.Appender.dll"),
                Database.Provider.ToString(), Database.ConnectionString, attempt.Id.ToString(), attempt.LearnerId.ToString(),
            },
            RedirectStandardOutput = true,
        }).ShouldNotBeNull();
        var acknowledged = new List<Guid>();
        while (acknowledged.Count < 3000 && await process.StandardOutput.ReadLineAsync(Cancelled) is { } line)
            acknowledged.Add(Guid.Parse(line));

        process.Kill();
        // What was printed before the kill counts too, but for a last line cut short.
        var rest = (await process.StandardOutput.ReadToEndAsync(Cancelled)).Split('\n');
        acknowledged.AddRange(rest[..^1].Select(Guid.Parse));
        await process.WaitForExitAsync(Cancelled);

        acknowledged.Count.ShouldBeGreaterThanOrEqualTo(3000);
        var stored = await ReadAsync(db => db.ResponseEvents.Where(row => row.AttemptId == attempt.Id).Select(row => row.OperationId).ToListAsync(Cancelled));
        stored.ShouldBeUnique();
        acknowledged.Except(stored).ShouldBeEmpty();
    }

    public sealed class OnSqlite(SqliteDatabase database) : KilledProcessTests(database), IClassFixture<SqliteDatabase>;

    public sealed class OnPostgreSql(PostgreSqlDatabase database) : KilledProcessTests(database), IClassFixture<PostgreSqlDatabase>;
}
