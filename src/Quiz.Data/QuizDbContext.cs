using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Quiz.Data.Accounts;
using Quiz.Data.Articles;
using Quiz.Data.Attempts;
using Quiz.Data.Drafts;
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

    public DbSet<DraftRow> Drafts => Set<DraftRow>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        // The base class reads the schema's version from the services of the application alone, and takes the oldest where
        // it finds none: without this, a context made another way would have other tables than the migrations.
        if (builder.Model.FindEntityType(typeof(IdentityUserPasskey<string>)) is null)
            throw new InvalidOperationException($"The context was made without {nameof(IdentitySchema)}, so it knows no passkeys.");
        builder.ApplyConfigurationsFromAssembly(typeof(QuizDbContext).Assembly);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // Every moment is UTC; SQLite keeps no kind of its own, so it is put back when read.
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<decimal>().HavePrecision(9, 4);
    }
}
