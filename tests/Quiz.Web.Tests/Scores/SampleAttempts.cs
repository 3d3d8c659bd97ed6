using Microsoft.EntityFrameworkCore;
using Quiz.Data;
using Quiz.Data.Attempts;
using Quiz.Data.Learners;
using Quiz.Domain.Answers;
using Quiz.Domain.Attempts;
using Quiz.Domain.Quizzes;
using Quiz.Domain.Scoring;

namespace Quiz.Web.Tests.Scores;

/// <summary>Writes learners and attempts as the site would have stored them.</summary>
internal sealed class SampleAttempts(IDbContextFactory<QuizDbContext> contexts)
{
    public static readonly DateTime Monday = new(2026, 3, 2, 9, 30, 0, DateTimeKind.Utc);

    public async Task<Guid> LearnerAsync(string? displayName = null)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var learner = new LearnerRow { Id = Guid.NewGuid(), CreatedUtc = Monday };
        if (displayName is not null)
        {
            var name = Guid.NewGuid().ToString("N");
            learner.User = new() { DisplayName = displayName, UserName = name, NormalizedUserName = name.ToUpperInvariant() };
        }
        db.Learners.Add(learner);
        await db.SaveChangesAsync();
        return learner.Id;
    }

    public Task<Guid> OpenAsync(Guid learnerId, QuizRevision quiz) => AddAsync(learnerId, quiz, _ => null, Monday, TimeSpan.Zero, isSubmitted: false);

    /// <param name="answer">Of each question; null leaves it blank.</param>
    /// <param name="spent">On each question; half a minute where it does not matter.</param>
    public Task<Guid> FinishedAsync(Guid learnerId, QuizRevision quiz, Func<QuizQuestion, Answer?> answer, DateTime? startedUtc = null, TimeSpan? spent = null) =>
        AddAsync(learnerId, quiz, answer, startedUtc ?? Monday, spent ?? TimeSpan.FromSeconds(30), isSubmitted: true);

    private async Task<Guid> AddAsync(Guid learnerId, QuizRevision quiz, Func<QuizQuestion, Answer?> answer, DateTime startedUtc, TimeSpan spent, bool isSubmitted)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var attempt = new AttemptRow
        {
            Id = Guid.NewGuid(),
            LearnerId = learnerId,
            QuizId = quiz.QuizId,
            QuizRevisionId = quiz.Id,
            Number = await db.Attempts.CountAsync(other => other.LearnerId == learnerId && other.QuizId == quiz.QuizId) + 1,
            StartOperationId = Guid.NewGuid(),
            Seed = 7,
            StartedUtc = startedUtc,
            MaxPoints = quiz.Points,
        };
        if (isSubmitted)
            Submit(attempt, quiz, answer, spent);
        db.Attempts.Add(attempt);
        await db.SaveChangesAsync();
        return attempt.Id;
    }

    private static void Submit(AttemptRow attempt, QuizRevision quiz, Func<QuizQuestion, Answer?> answer, TimeSpan spent)
    {
        var score = AttemptScore.Of(quiz, AttemptProgress.Fold(quiz, quiz.Questions.Select(question => new ResponseEvent(
            Guid.NewGuid(), question.Position, ResponseKind.Answered, answer(question), attempt.StartedUtc, spent))));
        attempt.SubmittedUtc = attempt.StartedUtc.AddMinutes(8);
        attempt.Points = score.Points;
        attempt.Results.AddRange(quiz.Questions.Zip(score.Questions, (question, result) => new QuestionResultRow
        {
            Position = question.Position,
            QuestionId = question.QuestionId,
            QuestionRevisionId = question.RevisionId,
            FactKind = (int)question.Content.Kind,
            Answer = result.Answer is null ? null : AnswerJson.Write(result.Answer),
            Share = result.Share,
            Points = result.Points,
            MaxPoints = result.MaxPoints,
            SpentMs = (int)result.Spent.TotalMilliseconds,
        }));
    }
}
