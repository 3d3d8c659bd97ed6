using Microsoft.EntityFrameworkCore;

namespace Quiz.Data;

/// <summary>The database on SQLite; a type of its own because each provider has migrations of its own.</summary>
public sealed class SqliteQuizDbContext(DbContextOptions<SqliteQuizDbContext> options) : QuizDbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        // SQLite has no decimal type: as text, sums and comparisons would be wrong. Points have at most four decimals.
        configurationBuilder.Properties<decimal>().HaveConversion<double>();
    }
}
