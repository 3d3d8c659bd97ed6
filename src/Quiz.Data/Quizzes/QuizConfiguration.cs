using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Quiz.Data.Quizzes;

internal sealed class QuizConfiguration
    : IEntityTypeConfiguration<QuizRow>, IEntityTypeConfiguration<QuizRevisionRow>, IEntityTypeConfiguration<QuizRevisionQuestionRow>
{
    public void Configure(EntityTypeBuilder<QuizRow> builder)
    {
        builder.ToTable("Quizzes");
        builder.Property(quiz => quiz.Id).ValueGeneratedNever();
        builder.Property(quiz => quiz.Version).IsConcurrencyToken();
        builder.HasOne(quiz => quiz.Article).WithMany().HasForeignKey(quiz => quiz.ArticleId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(quiz => quiz.Revisions).WithOne(revision => revision.Quiz).HasForeignKey(revision => revision.QuizId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(quiz => quiz.CurrentRevision).WithMany().HasForeignKey(quiz => quiz.CurrentRevisionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<QuizRevisionRow> builder)
    {
        builder.ToTable("QuizRevisions");
        builder.Property(revision => revision.Id).ValueGeneratedNever();
        builder.HasIndex(revision => new { revision.QuizId, revision.Number }).IsUnique();
        builder.HasOne(revision => revision.ArticleRevision).WithMany().HasForeignKey(revision => revision.ArticleRevisionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(revision => revision.Questions).WithOne().HasForeignKey(question => question.QuizRevisionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<QuizRevisionQuestionRow> builder)
    {
        builder.ToTable("QuizRevisionQuestions");
        builder.HasKey(question => new { question.QuizRevisionId, question.Position });
        builder.HasOne(question => question.QuestionRevision).WithMany().HasForeignKey(question => question.QuestionRevisionId).OnDelete(DeleteBehavior.Restrict);
    }
}
