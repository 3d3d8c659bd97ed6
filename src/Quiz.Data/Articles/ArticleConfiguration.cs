using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Quiz.Data.Articles;

internal sealed class ArticleConfiguration : IEntityTypeConfiguration<ArticleRow>, IEntityTypeConfiguration<ArticleRevisionRow>
{
    public void Configure(EntityTypeBuilder<ArticleRow> builder)
    {
        builder.ToTable("Articles");
        builder.Property(article => article.Id).ValueGeneratedNever();
        builder.Property(article => article.Slug).HasMaxLength(120);
        builder.HasIndex(article => article.Slug).IsUnique();
        builder.Property(article => article.Version).IsConcurrencyToken();
        builder.HasMany(article => article.Revisions).WithOne().HasForeignKey(revision => revision.ArticleId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(article => article.CurrentRevision).WithMany().HasForeignKey(article => article.CurrentRevisionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ArticleRevisionRow> builder)
    {
        builder.ToTable("ArticleRevisions");
        builder.Property(revision => revision.Id).ValueGeneratedNever();
        builder.HasIndex(revision => new { revision.ArticleId, revision.Number }).IsUnique();
    }
}
