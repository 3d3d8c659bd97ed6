using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Quiz.Data;
using Quiz.Data.Accounts;
using Quiz.Data.Attempts;
using Quiz.Data.Library;
using Quiz.Data.Quizzes;
using Quiz.Domain.Answers;
using Quiz.Domain.Attempts;
using Quiz.Domain.Quizzes;
using Quiz.Domain.Scoring;

namespace Quiz.DemoData.Tests;

public sealed class DemoPopulationTests : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("quiz-demo-");
    private readonly ServiceProvider services;

    public DemoPopulationTests() => services = new ServiceCollection().AddLogging()
        .AddQuizData(new ConfigurationBuilder().Build(), folder.FullName)
        .BuildServiceProvider();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private IDbContextFactory<QuizDbContext> Contexts => services.GetRequiredService<IDbContextFactory<QuizDbContext>>();

    public async ValueTask InitializeAsync()
    {
        await DatabaseStart.MigrateAsync(services, Cancelled);
        await services.GetRequiredService<LibrarySync>().ApplyAsync(SampleLibrary.Articles(), Cancelled);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task StoredScores_AreWhatTheStoredEventsScore()
    {
        await SeedAsync();

        await using var db = await Contexts.CreateDbContextAsync(Cancelled);
        var attempts = await db.Attempts.Include(attempt => attempt.Results).ToListAsync(Cancelled);
        attempts.Count.ShouldBeGreaterThan(60);
        var quizzes = new Dictionary<Guid, QuizRevision>();
        foreach (var id in attempts.Select(attempt => attempt.QuizRevisionId).Distinct())
            quizzes.Add(id, (await QuizReader.LoadAsync(db, id, Cancelled)).ShouldNotBeNull());
        var events = (await db.ResponseEvents.OrderBy(row => row.Sequence).ToListAsync(Cancelled)).ToLookup(row => row.AttemptId, EventOf);
        foreach (var attempt in attempts)
        {
            var quiz = quizzes[attempt.QuizRevisionId];
            var score = AttemptScore.Of(quiz, AttemptProgress.Fold(quiz, events[attempt.Id]));
            attempt.MaxPoints.ShouldBe(score.MaxPoints);
            attempt.Points.ShouldBe(attempt.SubmittedUtc is null ? null : score.Points);
            attempt.Results.OrderBy(result => result.Position).Select(result => (result.Share, result.Points, result.MaxPoints))
                .ShouldBe(attempt.SubmittedUtc is null ? [] : score.Questions.Select(question => (question.Share, question.Points, question.MaxPoints)));
        }
    }

    [Fact]
    public async Task SeededTwice_NothingIsAdded()
    {
        await SeedAsync();
        var before = await CountAsync();

        await SeedAsync();

        (await CountAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task PeopleChangedTheirAddressesOrLeft_NothingIsAdded()
    {
        await SeedAsync();
        await using (var db = await Contexts.CreateDbContextAsync(Cancelled))
        {
            await db.Users.Where(user => user.Email == DemoPeople.AdminEmail).ExecuteDeleteAsync(Cancelled);
            await db.Users.ExecuteUpdateAsync(user => user
                .SetProperty(row => row.NormalizedUserName, row => row.Id).SetProperty(row => row.NormalizedEmail, row => row.Id), Cancelled);
            (await DemoPopulation.HasAccountsAsync(db, 1, Cancelled)).ShouldBeTrue();
        }
        var before = await CountAsync();

        await SeedAsync();

        (await CountAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task EveryoneLeft_NothingIsAdded()
    {
        await SeedAsync();
        await using (var db = await Contexts.CreateDbContextAsync(Cancelled))
        {
            await db.Users.ExecuteDeleteAsync(Cancelled);
            (await DemoPopulation.HasAccountsAsync(db, 1, Cancelled)).ShouldBeFalse();
        }

        await SeedAsync();

        (await CountAsync()).Users.ShouldBe(0);
    }

    [Fact]
    public async Task AddressThatLooksLikeThePopulations_IsNoAccountOfIt()
    {
        await using var db = await Contexts.CreateDbContextAsync(Cancelled);
        db.Users.Add(new() { UserName = DemoPeople.AdminEmail, NormalizedUserName = DemoPeople.AdminEmail.ToUpperInvariant(), DisplayName = "Someone" });
        await db.SaveChangesAsync(Cancelled);

        (await DemoPopulation.HasAccountsAsync(db, 1, Cancelled)).ShouldBeFalse();
    }

    [Fact]
    public async Task DemoPerson_CanSignInWithTheDemoPassword()
    {
        await SeedAsync();

        await using var db = await Contexts.CreateDbContextAsync(Cancelled);
        var teacher = await db.Users.SingleAsync(user => user.Email == DemoPeople.TeacherEmail, Cancelled);
        new PasswordHasher<QuizUser>().VerifyHashedPassword(teacher, teacher.PasswordHash!, DemoPeople.Password).ShouldBe(PasswordVerificationResult.Success);
        var roles = await db.UserRoles.Where(given => given.UserId == teacher.Id).Join(db.Roles, given => given.RoleId, role => role.Id, (_, role) => role.Name).ToListAsync(Cancelled);
        roles.ShouldBe([Roles.Learner, Roles.Teacher], ignoreOrder: true);
    }

    [Fact]
    public async Task NoQuizIsPublished_PeopleAreThereAllTheSame()
    {
        await using (var db = await Contexts.CreateDbContextAsync(Cancelled))
            await db.Quizzes.ExecuteUpdateAsync(quiz => quiz.SetProperty(row => row.CurrentRevisionId, (Guid?)null), Cancelled);

        await SeedAsync();

        (await CountAsync()).ShouldBe((31, 0, 0));
    }

    private Task SeedAsync() => DemoPopulation.SeedAsync(Contexts, TimeProvider.System, 1, Cancelled);

    private async Task<(int Users, int Attempts, int Events)> CountAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync(Cancelled);
        return (await db.Users.CountAsync(Cancelled), await db.Attempts.CountAsync(Cancelled), await db.ResponseEvents.CountAsync(Cancelled));
    }

    private static ResponseEvent EventOf(ResponseEventRow row) => new(
        row.OperationId, row.Position, (ResponseKind)row.Kind, row.Answer is null ? null : AnswerJson.Read(row.Answer), row.AtUtc, TimeSpan.FromMilliseconds(row.SpentMs));
}
