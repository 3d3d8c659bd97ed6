using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Quiz.Data.Drafts;

internal sealed class DraftConfiguration : IEntityTypeConfiguration<DraftRow>
{
    public void Configure(EntityTypeBuilder<DraftRow> builder)
    {
        builder.ToTable("Drafts");
        builder.Property(draft => draft.Id).ValueGeneratedNever();
        builder.Property(draft => draft.Version).IsConcurrencyToken();
        builder.HasIndex(draft => new { draft.OwnerId, draft.ChangedUtc });
        builder.HasOne(draft => draft.Owner).WithMany().HasForeignKey(draft => draft.OwnerId).OnDelete(DeleteBehavior.Restrict);
    }
}
