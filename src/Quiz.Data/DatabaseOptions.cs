using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Npgsql;

namespace Quiz.Data;

/// <summary>Which database the site uses; the configuration section <c>Database</c>.</summary>
/// <param name="ConnectionString">Complete: on SQLite the file's path is absolute.</param>
/// <param name="JournalCapacity">How many answers may wait to be written before the next one waits to be queued.</param>
public sealed record DatabaseOptions(DatabaseProvider Provider, string ConnectionString, int JournalCapacity)
{
    public const string Section = "Database";

    private const int DefaultJournalCapacity = 8192;

    /// <summary>
    /// Reads the section. Without <c>ConnectionString</c>, SQLite uses <c>App_Data/quiz.db</c> under
    /// <paramref name="contentRoot"/>, which relative paths count from too.
    /// </summary>
    /// <exception cref="InvalidOperationException">A setting is missing or cannot be read; the message names it.</exception>
    public static DatabaseOptions Read(IConfiguration configuration, string contentRoot)
    {
        var section = configuration.GetSection(Section);
        var provider = ProviderOf(section["Provider"]);
        var connection = section["ConnectionString"];
        return new(
            provider,
            provider is DatabaseProvider.Sqlite ? Sqlite(connection, contentRoot) : PostgreSql(connection),
            CapacityOf(section["JournalCapacity"]));
    }

    private static DatabaseProvider ProviderOf(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return DatabaseProvider.Sqlite;
        if (Enum.GetNames<DatabaseProvider>().Contains(name, StringComparer.OrdinalIgnoreCase))
            return Enum.Parse<DatabaseProvider>(name, ignoreCase: true);
        throw new InvalidOperationException(
            $"The setting {Section}:Provider is \"{name}\"; it can be {string.Join(" or ", Enum.GetNames<DatabaseProvider>())}.");
    }

    private static string Sqlite(string? connection, string contentRoot)
    {
        try
        {
            var builder = new SqliteConnectionStringBuilder(connection) { ForeignKeys = true };
            if (builder.DataSource.Length == 0)
                builder.DataSource = Path.Combine("App_Data", "quiz.db");
            if (builder.Mode != SqliteOpenMode.Memory && builder.DataSource != ":memory:")
                builder.DataSource = Path.GetFullPath(builder.DataSource, Path.GetFullPath(contentRoot));
            return builder.ToString();
        }
        catch (ArgumentException problem)
        {
            throw new InvalidOperationException($"The setting {Section}:ConnectionString is no SQLite connection string: {problem.Message}", problem);
        }
    }

    private static string PostgreSql(string? connection)
    {
        if (string.IsNullOrWhiteSpace(connection))
            throw new InvalidOperationException($"The setting {Section}:ConnectionString is missing; PostgreSQL needs one.");
        try
        {
            return new NpgsqlConnectionStringBuilder(connection).ToString();
        }
        catch (ArgumentException problem)
        {
            throw new InvalidOperationException($"The setting {Section}:ConnectionString is no PostgreSQL connection string: {problem.Message}", problem);
        }
    }

    private static int CapacityOf(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return DefaultJournalCapacity;
        return int.TryParse(text, out var capacity) && capacity > 0
            ? capacity
            : throw new InvalidOperationException($"The setting {Section}:JournalCapacity is \"{text}\"; it must be a number of answers, 1 or more.");
    }
}
