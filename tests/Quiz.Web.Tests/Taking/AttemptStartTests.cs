using Microsoft.EntityFrameworkCore;
using Quiz.Data.Attempts;
using Quiz.Data.Tests.Databases;
using Quiz.Domain.Quizzes;
using Quiz.Web.Taking;

namespace Quiz.Web.Tests.Taking;

public abstract class AttemptStartTests(TestDatabase database) : DatabaseTests(database)
{
    [Fact]
    public async Task FirstStart_IsStoredAsGiven()
    {
        await using var desk = await TestDesk.OpenAsync(Database, QuizSettings.Exam with { TimeLimit = TimeSpan.FromMinutes(10) });
        var operation = Guid.NewGuid();

        var started = await desk.StartAsync(operation);

        var row = (await AttemptsAsync(desk)).ShouldHaveSingleItem();
        row.Id.ShouldBe(started.AttemptId);
        row.StartOperationId.ShouldBe(operation);
        row.QuizRevisionId.ShouldBe(desk.Quiz.Id);
        row.Number.ShouldBe(1);
        row.MaxPoints.ShouldBe(desk.Quiz.Points);
        row.StartedUtc.ShouldBe(desk.Time.Now.UtcDateTime);
        row.DeadlineUtc.ShouldBe(desk.Time.Now.UtcDateTime.AddMinutes(10));
        row.SubmittedUtc.ShouldBeNull();
        row.Points.ShouldBeNull();
    }

    [Fact]
    public async Task SameOperationAgain_GivesTheSameAttempt()
    {
        await using var desk = await TestDesk.OpenAsync(Database);
        var operation = Guid.NewGuid();
        var first = await desk.StartAsync(operation);
        await desk.SubmitAsync(await desk.ReadAsync(first.AttemptId));

        (await desk.StartAsync(operation)).ShouldBe(first);

        (await AttemptsAsync(desk)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task AttemptIsOpen_AnotherStartGivesIt()
    {
        await using var desk = await TestDesk.OpenAsync(Database);
        var first = await desk.StartAsync();

        (await desk.StartAsync()).ShouldBe(first);

        (await AttemptsAsync(desk)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task AttemptIsSubmitted_AnotherStartIsTheNextAttempt()
    {
        await using var desk = await TestDesk.OpenAsync(Database);
        var first = await desk.BeginAsync();
        await desk.SubmitAsync(first);

        var second = await desk.StartAsync();

        second.AttemptId.ShouldNotBe(first.Id);
        (await AttemptsAsync(desk)).Select(row => row.Number).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task TimeOfTheOpenAttemptIsOver_AnotherStartIsTheNextAttempt()
    {
        await using var desk = await TestDesk.OpenAsync(Database, QuizSettings.Exam with { TimeLimit = TimeSpan.FromMinutes(10) });
        var first = await desk.StartAsync();
        desk.Time.Now += TimeSpan.FromMinutes(11);

        (await desk.StartAsync()).AttemptId.ShouldNotBe(first.AttemptId);

        (await AttemptsAsync(desk)).Select(row => row.Number).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task AllAttemptsAreUsed_TheNextIsRefused()
    {
        await using var desk = await TestDesk.OpenAsync(Database, QuizSettings.Exam with { AttemptsAllowed = 2 });
        await desk.SubmitAsync(await desk.BeginAsync());
        var last = await desk.BeginAsync();
        (await desk.StartAsync()).AttemptId.ShouldBe(last.Id);
        await desk.SubmitAsync(last);

        (await desk.StartAsync()).ShouldBe(StartOutcome.Refused(StartRefusal.NoAttemptsLeft));

        (await AttemptsAsync(desk)).Count.ShouldBe(2);
        (await desk.StartAsync(learnerId: await TestDesk.NewLearnerAsync(Database))).Refusal.ShouldBeNull("attempts are counted for each learner");
    }

    [Fact]
    public async Task QuizIsUnknown_StartIsRefused()
    {
        await using var desk = await TestDesk.OpenAsync(Database);

        (await desk.Desk.StartAsync(desk.LearnerId, Guid.NewGuid(), Guid.NewGuid(), Cancelled)).ShouldBe(StartOutcome.Refused(StartRefusal.UnknownQuiz));
    }

    [Fact]
    public async Task TwoStartsAtOnce_GiveOneAttempt()
    {
        await using var desk = await TestDesk.OpenAsync(Database, QuizSettings.Exam with { AttemptsAllowed = 1 });
        await using var other = await desk.OnAnotherNodeAsync();
        for (var round = 0; round < 10; round++)
        {
            var learner = await TestDesk.NewLearnerAsync(Database);

            var outcomes = await Task.WhenAll(
                Task.Run(() => desk.StartAsync(learnerId: learner), Cancelled),
                Task.Run(() => other.StartAsync(learnerId: learner), Cancelled));

            outcomes[0].Refusal.ShouldBeNull();
            outcomes[1].ShouldBe(outcomes[0]);
            (await ReadAsync(db => db.Attempts.CountAsync(row => row.LearnerId == learner, Cancelled))).ShouldBe(1);
        }
    }

    [Fact]
    public async Task OperationOfSomeoneElse_IsAnAttemptOfOnesOwn()
    {
        await using var desk = await TestDesk.OpenAsync(Database);
        var operation = Guid.NewGuid();
        var first = await desk.StartAsync(operation);

        var second = await desk.StartAsync(operation, await TestDesk.NewLearnerAsync(Database));

        second.Refusal.ShouldBeNull();
        second.AttemptId.ShouldNotBe(first.AttemptId);
    }

    private Task<List<AttemptRow>> AttemptsAsync(TestDesk desk) =>
        ReadAsync(db => db.Attempts.Where(row => row.LearnerId == desk.LearnerId).OrderBy(row => row.Number).ToListAsync(Cancelled));

    public sealed class OnSqlite(SqliteDatabase database) : AttemptStartTests(database), IClassFixture<SqliteDatabase>;

    public sealed class OnPostgreSql(PostgreSqlDatabase database) : AttemptStartTests(database), IClassFixture<PostgreSqlDatabase>;
}
