using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Quiz.Data.Tests.Databases;

/// <summary>A migrated database of a test class's own.</summary>
public abstract class TestDatabase : IAsyncLifetime
{
    private ServiceProvider? services;

    public abstract DatabaseProvider Provider { get; }

    /// <summary>Why the tests that need this database cannot run here, or null.</summary>
    public virtual string? Missing => null;

    public abstract string ConnectionString { get; }

    public TestTime Time { get; } = new();

    public IServiceProvider Services => services ?? throw new InvalidOperationException("The database is not ready.");

    /// <summary>The services of one more node of the site on this database.</summary>
    public ServiceProvider NewNode() => NodeOn(Provider, ConnectionString, Time);

    public static ServiceProvider NodeOn(DatabaseProvider provider, string connectionString, TimeProvider time) =>
        new ServiceCollection()
            .AddLogging()
            .AddSingleton(time)
            .AddQuizData(
                new ConfigurationBuilder()
                    .AddInMemoryCollection([new("Database:Provider", provider.ToString()), new("Database:ConnectionString", connectionString)])
                    .Build(),
                AppContext.BaseDirectory)
            .BuildServiceProvider();

    public virtual async ValueTask InitializeAsync()
    {
        if (Missing is not null)
            return;
        services = NewNode();
        await DatabaseStart.MigrateAsync(services, TestContext.Current.CancellationToken);
    }

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (services is not null)
            await services.DisposeAsync();
    }
}
