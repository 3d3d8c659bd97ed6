using Microsoft.EntityFrameworkCore;

namespace Quiz.Data;

/// <summary>The database on PostgreSQL.</summary>
public sealed class PostgreSqlQuizDbContext(DbContextOptions<PostgreSqlQuizDbContext> options) : QuizDbContext(options);
