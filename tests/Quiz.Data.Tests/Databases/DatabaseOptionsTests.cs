using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;

namespace Quiz.Data.Tests.Databases;

public sealed class DatabaseOptionsTests
{
    private static readonly string Root = Path.Combine(Path.GetTempPath(), "site");

    [Fact]
    public void NothingIsSet_SqliteUnderTheContentRoot()
    {
        var options = Read();

        options.Provider.ShouldBe(DatabaseProvider.Sqlite);
        new SqliteConnectionStringBuilder(options.ConnectionString).DataSource.ShouldBe(Path.Combine(Root, "App_Data", "quiz.db"));
    }

    [Fact]
    public void FileIsRelative_ItIsUnderTheContentRoot() =>
        new SqliteConnectionStringBuilder(Read(("ConnectionString", "Data Source=data/a.db")).ConnectionString).DataSource
            .ShouldBe(Path.Combine(Root, "data", "a.db"));

    [Fact]
    public void ProviderInAnotherCase_IsUnderstood() =>
        Read(("Provider", "postgresql"), ("ConnectionString", "Host=db")).Provider.ShouldBe(DatabaseProvider.PostgreSql);

    [Theory]
    [InlineData("Provider", "MySql", "Database:Provider is \"MySql\"")]
    [InlineData("Provider", "1", "Database:Provider is \"1\"")]
    [InlineData("Provider", "PostgreSql", "Database:ConnectionString is missing")]
    [InlineData("ConnectionString", "Fil=quiz.db", "Database:ConnectionString is no SQLite connection string")]
    [InlineData("JournalCapacity", "0", "Database:JournalCapacity is \"0\"")]
    public void SettingIsWrong_MessageNamesIt(string name, string value, string message) =>
        Should.Throw<InvalidOperationException>(() => Read((name, value))).Message.ShouldContain(message);

    [Fact]
    public void PostgreSqlConnectionStringIsWrong_MessageNamesTheSetting() =>
        Should.Throw<InvalidOperationException>(() => Read(("Provider", "PostgreSql"), ("ConnectionString", "Sever=db")))
            .Message.ShouldContain("Database:ConnectionString is no PostgreSQL connection string");

    private static DatabaseOptions Read(params (string Name, string Value)[] settings) => DatabaseOptions.Read(
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>($"Database:{setting.Name}", setting.Value)))
            .Build(),
        Root);
}
