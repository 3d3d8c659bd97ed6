using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;
using Quiz.Data.Accounts;

namespace Quiz.Data;

/// <summary>For the migration tools, which open no connection.</summary>
internal sealed class PostgreSqlDesignTimeFactory : IDesignTimeDbContextFactory<PostgreSqlQuizDbContext>
{
    public PostgreSqlQuizDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlQuizDbContext>().UseNpgsql("Host=nowhere")
            .UseApplicationServiceProvider(new ServiceCollection().AddIdentitySchema().BuildServiceProvider())
            .Options);
}
