using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Quiz.Data.Learners;

internal sealed class LearnerConfiguration : IEntityTypeConfiguration<LearnerRow>
{
    public void Configure(EntityTypeBuilder<LearnerRow> builder)
    {
        builder.ToTable("Learners");
        builder.Property(learner => learner.Id).ValueGeneratedNever();
        builder.HasIndex(learner => learner.UserId).IsUnique();
        // The scores of a deleted account stay, without a name, so that statistics of quizzes do not change.
        builder.HasOne(learner => learner.User).WithOne().HasForeignKey<LearnerRow>(learner => learner.UserId).OnDelete(DeleteBehavior.SetNull);
    }
}
