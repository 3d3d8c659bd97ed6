using Microsoft.Data.Sqlite;
using Quiz.Domain.Attempts;

namespace Quiz.Data.Journal;

/// <summary>
/// Writes on one long-lived connection, one prepared statement a response. Beginning a transaction takes SQLite's only write
/// lock, so an attempt cannot be submitted between judging and commit.
/// </summary>
internal sealed class SqliteResponseLog(string connectionString) : IResponseLog
{
    private SqliteResponseStatements? statements;

    public Task<AppendOutcome[]> WriteAsync(IReadOnlyList<StampedEntry> batch) => Task.FromResult(Write(batch));

    public ValueTask DisposeAsync()
    {
        Close();
        return ValueTask.CompletedTask;
    }

    private AppendOutcome[] Write(IReadOnlyList<StampedEntry> batch)
    {
        try
        {
            statements ??= new(connectionString);
            using var transaction = statements.Begin();
            var outcomes = new AppendOutcome[batch.Count];
            for (var i = 0; i < outcomes.Length; i++)
                outcomes[i] = statements.Insert(batch[i]) ? AppendOutcome.Saved : Reason(statements, batch[i].Entry);
            transaction.Commit();
            return outcomes;
        }
        catch (SqliteException)
        {
            // A connection that failed may hold half a transaction; the next batch starts with a new one.
            Close();
            throw;
        }
    }

    private static AppendOutcome Reason(SqliteResponseStatements from, in ResponseEntry entry)
    {
        if (from.Find(entry.AttemptId) is not { } attempt || attempt.LearnerId != entry.LearnerId)
            return AppendOutcome.UnknownAttempt;
        if (from.IsStored(entry.AttemptId, entry.OperationId))
            return AppendOutcome.AlreadySaved;
        if (attempt.IsSubmitted)
            return AppendOutcome.Submitted;
        return entry.Kind is ResponseKind.Answered or ResponseKind.Checked && from.IsChecked(entry.AttemptId, entry.Position)
            ? AppendOutcome.Checked
            : AppendOutcome.Late;
    }

    private void Close()
    {
        statements?.Dispose();
        statements = null;
    }
}
