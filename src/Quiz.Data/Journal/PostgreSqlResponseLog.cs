using Npgsql;
using NpgsqlTypes;
using Quiz.Domain.Attempts;

namespace Quiz.Data.Journal;

/// <summary>
/// Writes a batch in one round trip: two prepared statements in one transaction. The first locks the batch's attempts
/// against submission and against other nodes, in the order of their ids so that two nodes never wait for each other; the
/// second starts after the locks are held, so it sees every submission that came first. <c>FOR KEY SHARE</c>, which the
/// foreign key takes anyway, would let a submission pass.
/// </summary>
internal sealed class PostgreSqlResponseLog(string connectionString) : IResponseLog
{
    /// <summary>What the server's list of connections calls this one.</summary>
    internal const string ApplicationName = "Quiz response journal";

    private const string Lock = """SELECT 1 FROM "Attempts" WHERE "Id" = ANY ($1) ORDER BY "Id" FOR NO KEY UPDATE""";

    // A check counts whether it was written before or stands earlier in the same batch.
    private static readonly string Append = FormattableString.Invariant(
        $"""
        WITH input AS (
            SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8) WITH ORDINALITY
                AS entry (operation, attempt, learner, position, kind, answer, at, spent, place)
        ), judged AS (
            SELECT input.*, CASE
                WHEN known."Id" IS NULL OR known."LearnerId" <> input.learner THEN 'unknown'
                WHEN known."SubmittedUtc" IS NOT NULL THEN 'submitted'
                WHEN input.at > known."DeadlineUtc" + $9 THEN 'late'
                WHEN input.kind IN ({(int)ResponseKind.Answered}, {(int)ResponseKind.Checked}) AND (
                    count(*) FILTER (WHERE input.kind = {(int)ResponseKind.Checked}) OVER (
                        PARTITION BY input.attempt, input.learner, input.position ORDER BY input.place
                        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) > 0
                    OR EXISTS (
                        SELECT FROM "ResponseEvents" AS earlier WHERE earlier."AttemptId" = input.attempt
                            AND earlier."Position" = input.position AND earlier."Kind" = {(int)ResponseKind.Checked})) THEN 'checked'
                ELSE 'welcome' END AS verdict
            FROM input LEFT JOIN "Attempts" AS known ON known."Id" = input.attempt
        ), counted AS (
            SELECT judged.*, row_number() OVER (PARTITION BY attempt, operation, verdict ORDER BY place) AS copy FROM judged
        ), written AS (
            INSERT INTO "ResponseEvents" ("OperationId", "AttemptId", "Position", "Kind", "Answer", "AtUtc", "SpentMs")
            SELECT operation, attempt, position, kind, answer, at, spent FROM counted
            WHERE verdict = 'welcome' AND copy = 1 ORDER BY place
            ON CONFLICT ("AttemptId", "OperationId") DO NOTHING
            RETURNING "OperationId", "AttemptId"
        )
        SELECT CASE
            WHEN verdict = 'unknown' THEN 'UnknownAttempt'
            WHEN verdict = 'welcome' AND copy = 1 AND written."AttemptId" IS NOT NULL THEN 'Saved'
            WHEN coalesce(written."AttemptId", stored."AttemptId") IS NOT NULL THEN 'AlreadySaved'
            WHEN verdict = 'submitted' THEN 'Submitted'
            WHEN verdict = 'checked' THEN 'Checked'
            ELSE 'Late' END
        FROM counted
        LEFT JOIN written ON written."AttemptId" = attempt AND written."OperationId" = operation
        LEFT JOIN "ResponseEvents" AS stored ON stored."AttemptId" = attempt AND stored."OperationId" = operation
        ORDER BY place
        """);

    private NpgsqlConnection? connection;

    public async Task<AppendOutcome[]> WriteAsync(IReadOnlyList<StampedEntry> batch)
    {
        try
        {
            return await WriteOnceAsync(batch);
        }
        catch (NpgsqlException)
        {
            // The server was restarted, a balancer cut the connection, or two nodes met in a deadlock. Entries are idempotent,
            // so writing them again is safe even where the first commit went through.
            await CloseAsync();
        }
        try
        {
            return await WriteOnceAsync(batch);
        }
        catch (NpgsqlException)
        {
            await CloseAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync() => await CloseAsync();

    private async Task<AppendOutcome[]> WriteOnceAsync(IReadOnlyList<StampedEntry> batch)
    {
        if (connection is null)
        {
            // Out of the pool, which may hold more connections to a server that has gone.
            var unpooled = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, ApplicationName = ApplicationName };
            connection = new(unpooled.ToString());
            await connection.OpenAsync();
        }
        // Without a transaction of its own the whole of a batch is one.
        await using var statements = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                new(Lock) { Parameters = { Column(batch, NpgsqlDbType.Uuid, stamped => stamped.Entry.AttemptId) } },
                new(Append)
                {
                    Parameters =
                    {
                        Column(batch, NpgsqlDbType.Uuid, stamped => stamped.Entry.OperationId),
                        Column(batch, NpgsqlDbType.Uuid, stamped => stamped.Entry.AttemptId),
                        Column(batch, NpgsqlDbType.Uuid, stamped => stamped.Entry.LearnerId),
                        Column(batch, NpgsqlDbType.Integer, stamped => stamped.Entry.Position),
                        Column(batch, NpgsqlDbType.Integer, stamped => (int)stamped.Entry.Kind),
                        Column(batch, NpgsqlDbType.Text, stamped => stamped.Entry.Answer),
                        Column(batch, NpgsqlDbType.TimestampTz, stamped => stamped.AtUtc),
                        Column(batch, NpgsqlDbType.Integer, stamped => stamped.SpentMs),
                        new NpgsqlParameter<TimeSpan> { TypedValue = AttemptRules.Grace, NpgsqlDbType = NpgsqlDbType.Interval },
                    },
                },
            },
        };
        await statements.PrepareAsync();
        var outcomes = new AppendOutcome[batch.Count];
        await using var reader = await statements.ExecuteReaderAsync();
        await reader.NextResultAsync();
        for (var i = 0; await reader.ReadAsync(); i++)
            outcomes[i] = Enum.Parse<AppendOutcome>(reader.GetString(0));
        // Reads to the end of the transaction, so that a failed commit throws here.
        await reader.CloseAsync();
        return outcomes;
    }

    private static NpgsqlParameter<T[]> Column<T>(IReadOnlyList<StampedEntry> batch, NpgsqlDbType type, Func<StampedEntry, T> value)
    {
        var column = new T[batch.Count];
        for (var i = 0; i < column.Length; i++)
            column[i] = value(batch[i]);
        return new() { TypedValue = column, NpgsqlDbType = NpgsqlDbType.Array | type };
    }

    private async Task CloseAsync()
    {
        if (connection is not null)
            await connection.DisposeAsync();
        connection = null;
    }
}
