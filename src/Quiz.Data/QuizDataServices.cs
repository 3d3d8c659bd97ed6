using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Quiz.Data.Accounts;
using Quiz.Data.Journal;
using Quiz.Data.Learners;
using Quiz.Data.Library;

namespace Quiz.Data;

/// <summary>Registers the database and what writes to it.</summary>
public static class QuizDataServices
{
    /// <summary>
    /// Adds the context factory, a scoped context for Identity's stores, data protection with its keys in the database, the
    /// response journal, <see cref="LibrarySync"/>, <see cref="QuizPublisher"/> and <see cref="LearnerAccounts"/>. The settings are read when first
    /// needed, so that sources added later count.
    /// </summary>
    /// <param name="contentRoot">Folder that relative paths of the settings count from.</param>
    public static IServiceCollection AddQuizData(this IServiceCollection services, IConfiguration configuration, string contentRoot)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddIdentitySchema();
        services.AddSingleton(_ => DatabaseOptions.Read(configuration, contentRoot));
        services.AddPooledDbContextFactory<SqliteQuizDbContext>((provider, options) => options
            .UseSqlite(provider.GetRequiredService<DatabaseOptions>().ConnectionString)
            .AddInterceptors(SqlitePragmas.Instance));
        services.AddPooledDbContextFactory<PostgreSqlQuizDbContext>((provider, options) => options
            .UseNpgsql(provider.GetRequiredService<DatabaseOptions>().ConnectionString));
        services.AddSingleton<IDbContextFactory<QuizDbContext>>(provider =>
            provider.GetRequiredService<DatabaseOptions>().Provider is DatabaseProvider.Sqlite
                ? new QuizDbContextFactory<SqliteQuizDbContext>(provider.GetRequiredService<IDbContextFactory<SqliteQuizDbContext>>())
                : new QuizDbContextFactory<PostgreSqlQuizDbContext>(provider.GetRequiredService<IDbContextFactory<PostgreSqlQuizDbContext>>()));
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<QuizDbContext>>().CreateDbContext());

        // All nodes of one site share the keys and the name, so that a cookie made by one is read by every other.
        services.AddDataProtection().SetApplicationName("Quiz").PersistKeysToDbContext<QuizDbContext>();

        services.AddSingleton<IResponseLog>(provider =>
        {
            var database = provider.GetRequiredService<DatabaseOptions>();
            return database.Provider is DatabaseProvider.Sqlite
                ? new SqliteResponseLog(database.ConnectionString)
                : new PostgreSqlResponseLog(database.ConnectionString);
        });
        services.AddSingleton(provider => new ResponseJournal(
            provider.GetRequiredService<IResponseLog>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<DatabaseOptions>().JournalCapacity));
        services.AddHostedService(provider => provider.GetRequiredService<ResponseJournal>());
        services.AddSingleton<LibrarySync>();
        services.AddSingleton<QuizPublisher>();
        services.AddSingleton<LearnerAccounts>();
        return services;
    }
}
