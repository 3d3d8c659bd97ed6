using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Quiz.Data;
using Quiz.Data.Accounts;
using Quiz.Data.Attempts;
using Quiz.Data.Learners;
using Quiz.Data.Quizzes;
using Quiz.Domain.Answers;
using Quiz.Domain.Attempts;
using Quiz.Domain.Quizzes;
using Quiz.Domain.Scoring;

namespace Quiz.DemoData;

/// <summary>Fills a database with people and three weeks of their attempts at the quizzes that are published.</summary>
public static class DemoPopulation
{
    /// <summary>
    /// Does nothing when anything of the population is there, were it under another address. Scores are computed by the domain from the events that are stored.
    /// Development only: the accounts share a password that is in the source.
    /// </summary>
    /// <param name="time">Tells the moment that the three weeks end at.</param>
    /// <exception cref="DbUpdateException">The database refused; nothing was written.</exception>
    public static async Task SeedAsync(IDbContextFactory<QuizDbContext> contexts, TimeProvider time, int seed, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var people = DemoPeople.Of(seed);
        if (await ExistsAsync(db, seed, people, cancellationToken))
            return;
        var now = time.GetUtcNow().UtcDateTime;
        var quizzes = await QuizzesAsync(db, cancellationToken);
        var attempts = DemoAttempts.Of([.. people.Where(person => person.Role == Roles.Learner)], quizzes, now, seed);

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // Found out above already, unless another node was at it; on SQLite it is waited for here.
        if (await ExistsAsync(db, seed, people, cancellationToken))
            return;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        await AddPeopleAsync(db, people, now, cancellationToken);
        foreach (var attempt in attempts)
            Add(db, attempt);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>
    /// Whether any account of the population is left. Told by ids: people may change their addresses, and a stranger may
    /// register one that looks like the population's.
    /// </summary>
    /// <param name="seed">The one that the population was made with.</param>
    public static Task<bool> HasAccountsAsync(QuizDbContext db, int seed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var ids = DemoPeople.UserIds(seed);
        return db.Users.AnyAsync(user => ids.Contains(user.Id), cancellationToken);
    }

    // Anything that the population would collide with: its accounts, learners whose accounts were deleted, its addresses.
    private static async Task<bool> ExistsAsync(QuizDbContext db, int seed, IReadOnlyList<DemoPerson> people, CancellationToken cancellationToken)
    {
        if (await HasAccountsAsync(db, seed, cancellationToken))
            return true;
        var learners = people.Select(person => person.LearnerId).ToList();
        if (await db.Learners.AnyAsync(learner => learners.Contains(learner.Id), cancellationToken))
            return true;
        var domain = Normal("@" + DemoPeople.Domain);
        return await db.Users.AnyAsync(user => user.NormalizedUserName!.EndsWith(domain) || user.NormalizedEmail!.EndsWith(domain), cancellationToken);
    }

    private static async Task<List<QuizRevision>> QuizzesAsync(QuizDbContext db, CancellationToken cancellationToken)
    {
        var ids = await db.Quizzes
            .Where(quiz => quiz.CurrentRevisionId != null)
            .OrderBy(quiz => quiz.Article!.Slug).ThenBy(quiz => quiz.Id)
            .Select(quiz => quiz.CurrentRevisionId!.Value)
            .ToListAsync(cancellationToken);
        var quizzes = new List<QuizRevision>(ids.Count);
        foreach (var id in ids)
        {
            if (await QuizReader.LoadAsync(db, id, cancellationToken) is { } quiz)
                quizzes.Add(quiz);
        }
        return quizzes;
    }

    private static async Task AddPeopleAsync(QuizDbContext db, IReadOnlyList<DemoPerson> people, DateTime nowUtc, CancellationToken cancellationToken)
    {
        var roles = await db.Roles.ToDictionaryAsync(role => role.Name!, role => role.Id, cancellationToken);
        foreach (var name in Roles.All.Where(name => !roles.ContainsKey(name)))
        {
            var role = new IdentityRole(name) { NormalizedName = Normal(name) };
            db.Roles.Add(role);
            roles.Add(name, role.Id);
        }
        // Hashing is slow by design; one hash serves people who share the password.
        var hash = new PasswordHasher<QuizUser>().HashPassword(new(), DemoPeople.Password);
        foreach (var person in people)
        {
            db.Users.Add(new()
            {
                Id = person.UserId,
                UserName = person.Email,
                NormalizedUserName = Normal(person.Email),
                Email = person.Email,
                NormalizedEmail = Normal(person.Email),
                EmailConfirmed = true,
                DisplayName = person.DisplayName,
                PasswordHash = hash,
                LockoutEnabled = true,
            });
            foreach (var role in new[] { Roles.Learner, person.Role }.Distinct())
                db.UserRoles.Add(new() { UserId = person.UserId, RoleId = roles[role] });
            db.Learners.Add(new LearnerRow { Id = person.LearnerId, UserId = person.UserId, CreatedUtc = nowUtc.AddDays(-30) });
        }
    }

    private static void Add(QuizDbContext db, DemoAttempt attempt)
    {
        var score = AttemptScore.Of(attempt.Quiz, AttemptProgress.Fold(attempt.Quiz, attempt.Events));
        db.Attempts.Add(new()
        {
            Id = attempt.Id,
            LearnerId = attempt.Learner.LearnerId,
            QuizId = attempt.Quiz.QuizId,
            QuizRevisionId = attempt.Quiz.Id,
            Number = attempt.Number,
            StartOperationId = attempt.Id,
            Seed = attempt.Seed,
            StartedUtc = attempt.StartedUtc,
            DeadlineUtc = AttemptRules.Deadline(attempt.Quiz.Settings, attempt.StartedUtc),
            SubmittedUtc = attempt.SubmittedUtc,
            Points = attempt.SubmittedUtc is null ? null : score.Points,
            MaxPoints = score.MaxPoints,
        });
        foreach (var e in attempt.Events)
        {
            db.ResponseEvents.Add(new()
            {
                OperationId = e.OperationId,
                AttemptId = attempt.Id,
                Position = e.Position,
                Kind = (int)e.Kind,
                Answer = e.Answer is null ? null : AnswerJson.Write(e.Answer),
                AtUtc = e.AtUtc,
                SpentMs = (int)e.Spent.TotalMilliseconds,
            });
        }
        if (attempt.SubmittedUtc is not null)
            db.QuestionResults.AddRange(score.Questions.Select(question => QuestionResultRow.From(attempt.Id, attempt.Quiz.Questions[question.Position], question)));
    }

    private static string Normal(string name) => name.ToUpperInvariant();
}
