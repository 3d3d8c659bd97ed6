using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Quiz.Domain.Attempts;

namespace Quiz.Data.Attempts;

internal sealed class AttemptConfiguration
    : IEntityTypeConfiguration<AttemptRow>, IEntityTypeConfiguration<ResponseEventRow>, IEntityTypeConfiguration<QuestionResultRow>
{
    public void Configure(EntityTypeBuilder<AttemptRow> builder)
    {
        builder.ToTable("Attempts");
        builder.Property(attempt => attempt.Id).ValueGeneratedNever();
        builder.HasIndex(attempt => attempt.StartOperationId).IsUnique();
        builder.HasIndex(attempt => new { attempt.LearnerId, attempt.StartedUtc });
        builder.HasIndex(attempt => new { attempt.LearnerId, attempt.QuizId, attempt.Number }).IsUnique();
        builder.HasIndex(attempt => new { attempt.QuizId, attempt.SubmittedUtc });
        builder.HasOne(attempt => attempt.Learner).WithMany().HasForeignKey(attempt => attempt.LearnerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(attempt => attempt.Quiz).WithMany().HasForeignKey(attempt => attempt.QuizId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(attempt => attempt.QuizRevision).WithMany().HasForeignKey(attempt => attempt.QuizRevisionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(attempt => attempt.Events).WithOne().HasForeignKey(entry => entry.AttemptId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(attempt => attempt.Results).WithOne(result => result.Attempt).HasForeignKey(result => result.AttemptId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ResponseEventRow> builder)
    {
        builder.ToTable("ResponseEvents");
        builder.HasKey(entry => entry.Sequence);
        builder.Property(entry => entry.Sequence).ValueGeneratedOnAdd();
        // One index to find an attempt's entries and to hold each operation once: an index on the operation alone would touch
        // another page for every row, and pages are what a commit costs.
        builder.HasIndex(entry => new { entry.AttemptId, entry.OperationId }).IsUnique();
        // The journal asks of every answer whether its question was checked before. Checks alone are held: other answers,
        // the many, look into a small index and write nothing to it.
        builder.HasIndex(entry => new { entry.AttemptId, entry.Position })
            .HasFilter(FormattableString.Invariant($"\"{nameof(ResponseEventRow.Kind)}\" = {(int)ResponseKind.Checked}"));
    }

    public void Configure(EntityTypeBuilder<QuestionResultRow> builder)
    {
        builder.ToTable("QuestionResults");
        builder.HasKey(result => new { result.AttemptId, result.Position });
        builder.HasIndex(result => result.QuestionId);
    }
}
