using System.Globalization;
using Microsoft.Data.Sqlite;
using Quiz.Domain.Attempts;

namespace Quiz.EndToEnd.Tests.Running;

/// <summary>The database file of a site, read past the site: what is here is stored, whatever a page says.</summary>
public sealed class SiteDatabase(string path)
{
    public string Path { get; } = path;

    private string ConnectionString => $"Data Source={Path};Default Timeout=10";

    /// <summary>Everything stored of an attempt, in the order of its storing.</summary>
    public IReadOnlyList<StoredResponse> Responses(Guid attemptId)
    {
        using var connection = Open();
        using var command = Command(connection, "SELECT OperationId, Position, Kind, Answer FROM ResponseEvents WHERE AttemptId = $attempt ORDER BY Sequence", ("$attempt", attemptId));
        using var rows = command.ExecuteReader();
        List<StoredResponse> responses = [];
        while (rows.Read())
            responses.Add(new(rows.GetGuid(0), rows.GetInt32(1), (ResponseKind)rows.GetInt32(2), rows.IsDBNull(3) ? null : rows.GetString(3)));
        return responses;
    }

    /// <summary>The last answer to each question that has one, by position.</summary>
    public IReadOnlyDictionary<int, string> LastAnswers(Guid attemptId) => Responses(attemptId)
        .Where(response => response.Answer is not null)
        .GroupBy(response => response.Position)
        .ToDictionary(group => group.Key, group => group.Last().Answer!);

    public bool IsSubmitted(Guid attemptId)
    {
        using var connection = Open();
        using var command = Command(connection, "SELECT COUNT(*) FROM Attempts WHERE Id = $attempt AND SubmittedUtc IS NOT NULL", ("$attempt", attemptId));
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture) == 1;
    }

    /// <summary>Moves the end of an attempt's time; the site's clock cannot be moved from here.</summary>
    public void SetDeadline(Guid attemptId, DateTime deadlineUtc)
    {
        using var connection = Open();
        using var command = Command(connection, "UPDATE Attempts SET DeadlineUtc = $deadline WHERE Id = $attempt", ("$deadline", deadlineUtc), ("$attempt", attemptId));
        command.ExecuteNonQuery().ShouldBe(1);
    }

    /// <summary>Lets go of the file.</summary>
    public void Release()
    {
        using var connection = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(connection);
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(ConnectionString);
        connection.Open();
        return connection;
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value);
        return command;
    }
}
