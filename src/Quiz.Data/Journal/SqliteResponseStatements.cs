using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Quiz.Domain.Attempts;
using SQLitePCL;

namespace Quiz.Data.Journal;

/// <summary>
/// The statements of the journal on a connection of their own. The one that runs for every response is bound through
/// SQLite's own calls: the ADO.NET provider takes as long to bind and step it as SQLite to carry it out.
/// </summary>
internal sealed class SqliteResponseStatements : IDisposable
{
    // 32 MB instead of 2: the pages of the index, which every attempt touches at another place.
    private const string LargeCache = "PRAGMA cache_size = -32768;";

    // Judges and writes at once: no row comes of an attempt that is not there, not the learner's, submitted or over, and no
    // answer of a question that is checked.
    private static readonly string InsertText = FormattableString.Invariant(
        $"""
        INSERT INTO "ResponseEvents" ("OperationId", "AttemptId", "Position", "Kind", "Answer", "AtUtc", "SpentMs")
        SELECT ?1, "Id", ?4, ?5, ?6, ?7, ?8 FROM "Attempts"
        WHERE "Id" = ?2 AND "LearnerId" = ?3 AND "SubmittedUtc" IS NULL AND ("DeadlineUtc" IS NULL OR "DeadlineUtc" >= ?9)
            AND (?5 NOT IN ({(int)ResponseKind.Answered}, {(int)ResponseKind.Checked}) OR NOT EXISTS ({CheckOf("?2", "?4")}))
        ON CONFLICT ("AttemptId", "OperationId") DO NOTHING
        """);

    // As the ADO.NET provider writes moments and ids; in this form moments compare as text.
    private const string MomentFormat = "yyyy-MM-dd HH:mm:ss.FFFFFFF";

    private readonly SqliteConnection connection;
    private readonly SqliteCommand find;
    private readonly SqliteCommand isStored;
    private readonly SqliteCommand isChecked;
    private readonly sqlite3_stmt insert;

    public SqliteResponseStatements(string connectionString)
    {
        // Out of the pool, whose connections others take and give back. The insert reads the attempt that it refers to, so
        // references need no second look.
        connection = new(new SqliteConnectionStringBuilder(connectionString) { Pooling = false, ForeignKeys = false }.ToString());
        try
        {
            connection.Open();
            Command(SqlitePragmas.OfFile + SqlitePragmas.OfConnection + LargeCache).ExecuteNonQuery();
            find = Command("""SELECT "LearnerId", "SubmittedUtc" FROM "Attempts" WHERE "Id" = $id""", "$id");
            isStored = Command("""SELECT 1 FROM "ResponseEvents" WHERE "AttemptId" = $attempt AND "OperationId" = $operation""", "$attempt", "$operation");
            isChecked = Command(CheckOf("$attempt", "$position"), "$attempt", "$position");
            Check(raw.sqlite3_prepare_v2(connection.Handle, InsertText, out insert));
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
        find.Transaction = isStored.Transaction = isChecked.Transaction = transaction;
        return transaction;
    }

    /// <returns>False when nothing was written: the entry is refused, or one of its operation is there already.</returns>
    public bool Insert(in StampedEntry stamped)
    {
        var entry = stamped.Entry;
        Bind(1, entry.OperationId);
        Bind(2, entry.AttemptId);
        Bind(3, entry.LearnerId);
        Check(raw.sqlite3_bind_int(insert, 4, entry.Position));
        Check(raw.sqlite3_bind_int(insert, 5, (int)entry.Kind));
        Check(entry.Answer is null ? raw.sqlite3_bind_null(insert, 6) : raw.sqlite3_bind_text(insert, 6, entry.Answer));
        Bind(7, stamped.AtUtc);
        Check(raw.sqlite3_bind_int(insert, 8, stamped.SpentMs));
        Bind(9, stamped.AtUtc - AttemptRules.Grace);
        var result = raw.sqlite3_step(insert);
        Check(raw.sqlite3_reset(insert));
        return result == raw.SQLITE_DONE && raw.sqlite3_changes(connection.Handle) == 1;
    }

    public (Guid LearnerId, bool IsSubmitted)? Find(Guid attemptId)
    {
        find.Parameters[0].Value = attemptId;
        using var reader = find.ExecuteReader();
        return reader.Read()
            ? (reader.GetGuid(0), !reader.IsDBNull(1))
            : null;
    }

    public bool IsStored(Guid attemptId, Guid operationId)
    {
        isStored.Parameters[0].Value = attemptId;
        isStored.Parameters[1].Value = operationId;
        return isStored.ExecuteScalar() is not null;
    }

    public bool IsChecked(Guid attemptId, int position)
    {
        isChecked.Parameters[0].Value = attemptId;
        isChecked.Parameters[1].Value = position;
        return isChecked.ExecuteScalar() is not null;
    }

    public void Dispose()
    {
        insert.Dispose();
        connection.Dispose();
    }

    // The kind as a literal: only so does SQLite see that the index of the checks will do.
    private static string CheckOf(string attempt, string position) => FormattableString.Invariant(
        $"""SELECT 1 FROM "ResponseEvents" WHERE "AttemptId" = {attempt} AND "Position" = {position} AND "Kind" = {(int)ResponseKind.Checked}""");

    private SqliteCommand Command(string text, params ReadOnlySpan<string> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        foreach (var name in parameters)
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        return command;
    }

    private void Bind(int index, Guid id)
    {
        Span<byte> text = stackalloc byte[36];
        id.TryFormat(text, out var length);
        Ascii.ToUpperInPlace(text[..length], out _);
        Check(raw.sqlite3_bind_text(insert, index, text[..length]));
    }

    private void Bind(int index, DateTime moment)
    {
        Span<byte> text = stackalloc byte[MomentFormat.Length];
        moment.TryFormat(text, out var length, MomentFormat, CultureInfo.InvariantCulture);
        Check(raw.sqlite3_bind_text(insert, index, text[..length]));
    }

    // A reset gives back what went wrong in the step before it.
    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, connection.Handle);
}
