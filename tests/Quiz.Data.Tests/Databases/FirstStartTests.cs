using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Quiz.Data.Tests.Databases;

public sealed class FirstStartTests
{
    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.PostgreSql)]
    public async Task TwoNodesStartAtOnce_TheDatabaseIsMadeOnce(DatabaseProvider provider)
    {
        await using TestDatabase database = provider is DatabaseProvider.Sqlite ? new SqliteDatabase() : new PostgreSqlDatabase();
        Assert.SkipWhen(database.Missing is not null, database.Missing ?? "");
        var cancelled = TestContext.Current.CancellationToken;
        await using ServiceProvider first = database.NewNode(), second = database.NewNode();

        await Task.WhenAll(
            Task.Run(() => DatabaseStart.MigrateAsync(first, cancelled), cancelled),
            Task.Run(() => DatabaseStart.MigrateAsync(second, cancelled), cancelled));

        await using var db = await first.GetRequiredService<IDbContextFactory<QuizDbContext>>().CreateDbContextAsync(cancelled);
        (await db.Database.GetPendingMigrationsAsync(cancelled)).ShouldBeEmpty();
    }
}
