using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Quiz.Data.Accounts;
using Quiz.Data.Articles;
using Quiz.Data.Attempts;
using Quiz.Data.Learners;
using Quiz.Data.Questions;
using Quiz.Data.Quizzes;

namespace Quiz.Data;

/// <summary>The database of the site. Made by a context factory for one operation and disposed after it.</summary>
public abstract class QuizDbContext(DbContextOptions options)
    : IdentityDbContext<QuizUser, IdentityRole, string>(options), IDataProtectionKeyContext
{
    public DbSet<ArticleRow> Articles => Set<ArticleRow>();

    public DbSet<ArticleRevisionRow> ArticleRevisions => Set<ArticleRevisionRow>();

    public DbSet<QuestionRow> Questions => Set<QuestionRow>();

    public DbSet<QuestionRevisionRow> QuestionRevisions => Set<QuestionRevisionRow>();

    public DbSet<QuizRow> Quizzes => Set<QuizRow>();

    public DbSet<QuizRevisionRow> QuizRevisions => Set<QuizRevisionRow>();

    public DbSet<LearnerRow> Learners => Set<LearnerRow>();

    public DbSet<AttemptRow> Attempts => Set<AttemptRow>();

    public DbSet<ResponseEventRow> ResponseEvents => Set<ResponseEventRow>();

    public DbSet<QuestionResultRow> QuestionResults => Set<QuestionResultRow>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    // Version 3 stores passkeys. Said here so that the migration tools and the site cannot disagree.
    protected override Version SchemaVersion => IdentitySchemaVersions.Version3;

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(QuizDbContext).Assembly);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // Every moment is UTC; SQLite keeps no kind of its own, so it is put back when read.
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<decimal>().HavePrecision(9, 4);
    }
}
