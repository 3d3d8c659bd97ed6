using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;
using Quiz.Data.Accounts;

namespace Quiz.Data;

/// <summary>For the migration tools, which open no connection.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteQuizDbContext>
{
    public SqliteQuizDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteQuizDbContext>().UseSqlite("Data Source=:memory:")
            .UseApplicationServiceProvider(new ServiceCollection().AddIdentitySchema().BuildServiceProvider())
            .Options);
}
