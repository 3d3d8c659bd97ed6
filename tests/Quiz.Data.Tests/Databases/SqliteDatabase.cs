using Microsoft.Data.Sqlite;

namespace Quiz.Data.Tests.Databases;

public sealed class SqliteDatabase : TestDatabase
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("quiz-data-");

    public override DatabaseProvider Provider => DatabaseProvider.Sqlite;

    public override string ConnectionString => new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder.FullName, "quiz.db") }.ToString();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
