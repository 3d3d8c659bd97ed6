using Npgsql;

namespace Quiz.Data.Tests.Databases;

/// <summary>A database on the server that the environment variable <c>QUIZ_TEST_POSTGRES</c> names by a connection string that may create databases.</summary>
public sealed class PostgreSqlDatabase : TestDatabase
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("QUIZ_TEST_POSTGRES");

    private readonly string name = $"quiz_{Guid.NewGuid():N}";

    public override DatabaseProvider Provider => DatabaseProvider.PostgreSql;

    public override string? Missing => string.IsNullOrEmpty(Server) ? "QUIZ_TEST_POSTGRES names no PostgreSQL server." : null;

    public override string ConnectionString => new NpgsqlConnectionStringBuilder(Server) { Database = name, MaxPoolSize = 20 }.ToString();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (Missing is not null)
            return;
        NpgsqlConnection.ClearAllPools();
        await using var server = new NpgsqlConnection(Server);
        await server.OpenAsync();
        await using var drop = new NpgsqlCommand($"DROP DATABASE IF EXISTS {name} WITH (FORCE)", server);
        await drop.ExecuteNonQueryAsync();
    }
}
