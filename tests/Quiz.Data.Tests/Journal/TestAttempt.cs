using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Quiz.Data.Attempts;
using Quiz.Data.Journal;
using Quiz.Data.Learners;
using Quiz.Data.Library;
using Quiz.Data.Tests.Databases;
using Quiz.Data.Tests.Library;
using Quiz.Domain.Attempts;

namespace Quiz.Data.Tests.Journal;

/// <summary>An attempt at a quiz of its own, with a learner of its own.</summary>
internal sealed record TestAttempt(Guid Id, Guid LearnerId, Guid QuizRevisionId)
{
    public static async Task<TestAttempt> StartAsync(TestDatabase database, DateTime? deadlineUtc = null)
    {
        var stop = TestContext.Current.CancellationToken;
        var services = database.Services;
        var slug = $"ferry-{Guid.NewGuid():N}";
        await services.GetRequiredService<LibrarySync>().ApplyAsync([SampleArticle.Of(slug)], stop);
        var learnerId = await services.GetRequiredService<LearnerAccounts>().EnsureGuestAsync(null, stop);
        await using var db = await services.GetRequiredService<IDbContextFactory<QuizDbContext>>().CreateDbContextAsync(stop);
        var quiz = await db.Quizzes.SingleAsync(quiz => quiz.Article!.Slug == slug, stop);
        var attempt = new AttemptRow
        {
            Id = Guid.NewGuid(),
            LearnerId = learnerId,
            QuizId = quiz.Id,
            QuizRevisionId = quiz.CurrentRevisionId!.Value,
            Number = 1,
            StartOperationId = Guid.NewGuid(),
            StartedUtc = database.Time.Now.UtcDateTime,
            DeadlineUtc = deadlineUtc,
            MaxPoints = 2.5m,
        };
        db.Attempts.Add(attempt);
        await db.SaveChangesAsync(stop);
        return new(attempt.Id, learnerId, attempt.QuizRevisionId);
    }

    /// <summary>One more attempt at the same quiz.</summary>
    public async Task<TestAttempt> AgainAsync(TestDatabase database, Guid learnerId, int number)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var db = await database.Services.GetRequiredService<IDbContextFactory<QuizDbContext>>().CreateDbContextAsync(stop);
        var like = await db.Attempts.AsNoTracking().SingleAsync(row => row.Id == Id, stop);
        like.Id = Guid.NewGuid();
        like.LearnerId = learnerId;
        like.Number = number;
        like.StartOperationId = Guid.NewGuid();
        db.Attempts.Add(like);
        await db.SaveChangesAsync(stop);
        return new(like.Id, learnerId, QuizRevisionId);
    }

    public ResponseEntry Visit(int position = 0) => new(Guid.NewGuid(), Id, LearnerId, position, ResponseKind.Visited, null, TimeSpan.Zero);

    /// <returns>How many responses the submission has seen.</returns>
    public async Task<int> SubmitAsync(IServiceProvider node)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var db = await node.GetRequiredService<IDbContextFactory<QuizDbContext>>().CreateDbContextAsync(stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        // In the order that every submission must keep: take the row, then read what there is.
        await db.Attempts.Where(row => row.Id == Id)
            .ExecuteUpdateAsync(row => row.SetProperty(attempt => attempt.SubmittedUtc, DateTime.UnixEpoch), stop);
        var seen = await db.ResponseEvents.CountAsync(entry => entry.AttemptId == Id, stop);
        await transaction.CommitAsync(stop);
        return seen;
    }
}
