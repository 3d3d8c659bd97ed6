using System.Data.Common;
using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Quiz.Data;

/// <summary>Makes the database ready before the site serves its first page.</summary>
public static class DatabaseStart
{
    /// <summary>
    /// Creates the database and the folder of its file where they are missing, and applies the migrations that are pending.
    /// Several nodes may do so at once. When nothing is pending it costs one query and no model is built.
    /// </summary>
    /// <exception cref="DbException">The database cannot be reached or changed.</exception>
    public static async Task MigrateAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var database = services.GetRequiredService<DatabaseOptions>();
        if (database.Provider is DatabaseProvider.PostgreSql)
        {
            await using var connection = new NpgsqlConnection(database.ConnectionString);
            if (await LastAppliedAsync(connection, cancellationToken) != NewestKnown(typeof(PostgreSqlQuizDbContext)))
                await ApplyAloneAsync(services, database.ConnectionString, cancellationToken);
            return;
        }
        var file = new SqliteConnectionStringBuilder(database.ConnectionString);
        if (IsInMemory(file))
        {
            await ApplyAsync(services, cancellationToken);
            return;
        }
        await using (var connection = new SqliteConnection(database.ConnectionString))
        {
            if (File.Exists(file.DataSource) && await LastAppliedAsync(connection, cancellationToken) == NewestKnown(typeof(SqliteQuizDbContext)))
                return;
        }
        Directory.CreateDirectory(Path.GetDirectoryName(file.DataSource)!);
        await ApplyToFileAsync(services, file, cancellationToken);
    }

    private static bool IsInMemory(SqliteConnectionStringBuilder file) =>
        file.Mode is SqliteOpenMode.Memory || file.DataSource == ":memory:";

    private static string NewestKnown(Type context) =>
        context.Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<DbContextAttribute>()?.ContextType == context)
            .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id)
            .Max(StringComparer.Ordinal)!;

    private static async Task<string?> LastAppliedAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            await connection.OpenAsync(cancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = $"""SELECT max("MigrationId") FROM "{HistoryRepository.DefaultTableName}" """;
            return await command.ExecuteScalarAsync(cancellationToken) as string;
        }
        // No such table or no such database: nothing was applied yet.
        catch (SqliteException missing) when (missing.SqliteErrorCode == 1)
        {
            return null;
        }
        catch (PostgresException missing) when (missing.SqlState is PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidCatalogName)
        {
            return null;
        }
    }

    // EF Core's lock ends with the transaction of the first migration, so two nodes would meet at the second. This one is the
    // session's: the server takes it back when the connection ends, however it ends.
    private static async Task ApplyAloneAsync(IServiceProvider services, string connectionString, CancellationToken cancellationToken)
    {
        await using var alone = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ToString());
        try
        {
            await alone.OpenAsync(cancellationToken);
        }
        catch (PostgresException missing) when (missing.SqlState is PostgresErrorCodes.InvalidCatalogName)
        {
            await CreateAsync(services, cancellationToken);
            await alone.OpenAsync(cancellationToken);
        }
        await using var command = alone.CreateCommand();
        command.CommandText = "SELECT pg_advisory_lock(hashtext('Quiz migrations'))";
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancellationToken);
        await ApplyAsync(services, cancellationToken);
    }

    private static async Task CreateAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var context = await services.GetRequiredService<IDbContextFactory<QuizDbContext>>().CreateDbContextAsync(cancellationToken);
        try
        {
            await context.GetService<IRelationalDatabaseCreator>().CreateAsync(cancellationToken);
        }
        catch (PostgresException taken) when (taken.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another node was faster.
        }
    }

    // EF Core guards migrations of SQLite with a row that stays behind when its process is killed, and waits for it for
    // ever. A lock that the system takes back with the process stands in front of it, and whoever holds that one may
    // clear the row away.
    private static async Task ApplyToFileAsync(IServiceProvider services, SqliteConnectionStringBuilder file, CancellationToken cancellationToken)
    {
        await using var alone = await LockAsync(file.DataSource + "-migrating", cancellationToken);
        await using (var connection = new SqliteConnection(file.ToString()))
        {
            await connection.OpenAsync(cancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = SqlitePragmas.OfFile + """DROP TABLE IF EXISTS "__EFMigrationsLock";""";
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
        await ApplyAsync(services, cancellationToken);
    }

    private static async Task<FileStream> LockAsync(string path, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), cancellationToken);
            }
        }
    }

    private static async Task ApplyAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var context = await services.GetRequiredService<IDbContextFactory<QuizDbContext>>().CreateDbContextAsync(cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
    }
}
