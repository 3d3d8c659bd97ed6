using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Quiz.Data;

/// <summary>Settings that SQLite keeps for a connection and not in the file; write-ahead logging is in the file.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    public static readonly SqlitePragmas Instance = new();

    // Full: a commit is on the disk when it returns. The wait lets SQLite queue for the one write lock instead of failing.
    // 16 MB of log before it is copied into the file: at the usual 4 MB, two batches of responses would fill it.
    internal const string OfConnection = "PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA wal_autocheckpoint = 4000;";

    internal const string OfFile = "PRAGMA journal_mode = WAL;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = OfConnection;
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        // SQLite has no asynchronous calls; the provider's would run this one on the same thread.
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
