namespace Quiz.Data;

/// <summary>The database servers that the site runs on.</summary>
public enum DatabaseProvider
{
    Sqlite,
    PostgreSql,
}
