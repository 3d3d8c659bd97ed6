using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Quiz.Data.Articles;

namespace Quiz.Data.Questions;

internal sealed class QuestionConfiguration : IEntityTypeConfiguration<QuestionRow>, IEntityTypeConfiguration<QuestionRevisionRow>
{
    public void Configure(EntityTypeBuilder<QuestionRow> builder)
    {
        builder.ToTable("Questions");
        builder.Property(question => question.Id).ValueGeneratedNever();
        builder.Property(question => question.Key).HasMaxLength(120);
        builder.HasIndex(question => new { question.ArticleId, question.Key }).IsUnique();
        builder.Property(question => question.Version).IsConcurrencyToken();
        builder.HasOne<ArticleRow>().WithMany().HasForeignKey(question => question.ArticleId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(question => question.Revisions).WithOne().HasForeignKey(revision => revision.QuestionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(question => question.CurrentRevision).WithMany().HasForeignKey(question => question.CurrentRevisionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<QuestionRevisionRow> builder)
    {
        builder.ToTable("QuestionRevisions");
        builder.Property(revision => revision.Id).ValueGeneratedNever();
        builder.HasIndex(revision => new { revision.QuestionId, revision.Number }).IsUnique();
        builder.HasOne<ArticleRevisionRow>().WithMany().HasForeignKey(revision => revision.ArticleRevisionId).OnDelete(DeleteBehavior.Restrict);
    }
}
