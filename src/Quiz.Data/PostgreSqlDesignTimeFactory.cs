using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Quiz.Data;

/// <summary>For the migration tools, which open no connection.</summary>
internal sealed class PostgreSqlDesignTimeFactory : IDesignTimeDbContextFactory<PostgreSqlQuizDbContext>
{
    public PostgreSqlQuizDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlQuizDbContext>().UseNpgsql("Host=nowhere").Options);
}
