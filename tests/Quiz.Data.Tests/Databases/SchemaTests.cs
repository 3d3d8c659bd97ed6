using System.Data.Common;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace Quiz.Data.Tests.Databases;

public abstract class SchemaTests(TestDatabase database) : DatabaseTests(database)
{
    [Fact]
    public async Task Model_IsWhatTheMigrationsMake()
    {
        await using var db = await Contexts.CreateDbContextAsync(Cancelled);

        db.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Fact]
    public async Task CompiledModel_IsWhatTheConfigurationsSay()
    {
        await using var db = await Contexts.CreateDbContextAsync(Cancelled);
        var configured = db.GetService<IDesignTimeModel>().Model;

        db.Model.ShouldBeAssignableTo<RuntimeModel>();
        Told(db.Model).ShouldBe(Told(configured), "`dotnet ef dbcontext optimize` has to be run again; src/README.md says how");

        // Without annotations, of which some are for the tools alone.
        static string Told(IModel model) => model.ToDebugString(MetadataDebugStringOptions.ShortDefault);
    }

    [Fact]
    public async Task DatabaseIsUpToDate_StartBuildsNoContext()
    {
        await using var services = new ServiceCollection().AddSingleton(Services.GetRequiredService<DatabaseOptions>()).BuildServiceProvider();

        // Throws if it asks for the context factory.
        await DatabaseStart.MigrateAsync(services, Cancelled);
    }

    [Fact]
    public async Task CookieProtectedByOneNode_IsReadByAnother()
    {
        await using ServiceProvider first = Database.NewNode(), second = Database.NewNode();

        var cookie = first.GetRequiredService<IDataProtectionProvider>().CreateProtector("guest").Protect("7");

        second.GetRequiredService<IDataProtectionProvider>().CreateProtector("guest").Unprotect(cookie).ShouldBe("7");
    }

    [Fact]
    public async Task ContextOfAScope_IsTheConfiguredProvider()
    {
        await using var scope = Services.CreateAsyncScope();

        scope.ServiceProvider.GetRequiredService<QuizDbContext>().Database.IsSqlite().ShouldBe(Database.Provider is DatabaseProvider.Sqlite);
    }

    public sealed class OnSqlite(SqliteDatabase database) : SchemaTests(database), IClassFixture<SqliteDatabase>
    {
        [Fact]
        public async Task Connection_IsDurableAndChecksReferences()
        {
            await using var db = await Contexts.CreateDbContextAsync(Cancelled);
            await db.Database.OpenConnectionAsync(Cancelled);

            (await PragmaAsync(db, "journal_mode")).ShouldBe("wal");
            (await PragmaAsync(db, "synchronous")).ShouldBe("2");
            (await PragmaAsync(db, "foreign_keys")).ShouldBe("1");
            (await PragmaAsync(db, "busy_timeout")).ShouldBe("5000");
        }

        [Fact]
        public async Task FirstStartWasKilledInTheMiddle_NextStartFinishesIt()
        {
            var folder = Directory.CreateTempSubdirectory("quiz-data-");
            var file = Path.Combine(folder.FullName, "new", "quiz.db");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await using (var connection = new SqliteConnection($"Data Source={file}"))
            {
                await connection.OpenAsync(Cancelled);
                await using var command = connection.CreateCommand();
                command.CommandText =
                    """
                    CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                    INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01');
                    """;
                await command.ExecuteNonQueryAsync(Cancelled);
            }
            await using var node = NodeOn(file);

            await DatabaseStart.MigrateAsync(node, Cancelled);

            await using var db = await node.GetRequiredService<IDbContextFactory<QuizDbContext>>().CreateDbContextAsync(Cancelled);
            (await db.Articles.CountAsync(Cancelled)).ShouldBe(0);
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }

        [Fact]
        public async Task FolderIsMissing_StartMakesIt()
        {
            var folder = Directory.CreateTempSubdirectory("quiz-data-");
            var file = Path.Combine(folder.FullName, "App_Data", "quiz.db");
            await using var node = NodeOn(file);

            await DatabaseStart.MigrateAsync(node, Cancelled);

            File.Exists(file).ShouldBeTrue();
            Directory.GetFiles(Path.GetDirectoryName(file)!).ShouldNotContain(name => name.EndsWith("-migrating", StringComparison.Ordinal));
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }

        private static ServiceProvider NodeOn(string file) => TestDatabase.NodeOn(DatabaseProvider.Sqlite, $"Data Source={file}", new TestTime());

        private static async Task<string?> PragmaAsync(QuizDbContext db, string name)
        {
            await using DbCommand command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"PRAGMA {name}";
            return Convert.ToString(await command.ExecuteScalarAsync(Cancelled), System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    public sealed class OnPostgreSql(PostgreSqlDatabase database) : SchemaTests(database), IClassFixture<PostgreSqlDatabase>;
}
