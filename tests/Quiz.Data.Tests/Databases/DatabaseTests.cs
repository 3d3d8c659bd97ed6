using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Quiz.Data.Tests.Databases;

/// <summary>What tests that run on each kind of database have in common.</summary>
public abstract class DatabaseTests
{
    protected DatabaseTests(TestDatabase database)
    {
        Assert.SkipWhen(database.Missing is not null, database.Missing ?? "");
        Database = database;
    }

    protected TestDatabase Database { get; }

    protected IServiceProvider Services => Database.Services;

    protected IDbContextFactory<QuizDbContext> Contexts => Services.GetRequiredService<IDbContextFactory<QuizDbContext>>();

    protected static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    protected async Task<T> ReadAsync<T>(Func<QuizDbContext, Task<T>> read)
    {
        await using var db = await Contexts.CreateDbContextAsync(Cancelled);
        return await read(db);
    }
}
