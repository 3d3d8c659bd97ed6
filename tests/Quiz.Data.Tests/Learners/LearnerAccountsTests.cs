using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Quiz.Data.Accounts;
using Quiz.Data.Learners;
using Quiz.Data.Tests.Databases;
using Quiz.Data.Tests.Journal;

namespace Quiz.Data.Tests.Learners;

public abstract class LearnerAccountsTests(TestDatabase database) : DatabaseTests(database)
{
    private LearnerAccounts Accounts => Services.GetRequiredService<LearnerAccounts>();

    [Fact]
    public async Task GuestWithoutCookie_GetsALearnerThatIsFoundAgain()
    {
        var id = await Accounts.EnsureGuestAsync(null, Cancelled);

        (await Accounts.EnsureGuestAsync(id, Cancelled)).ShouldBe(id);
        (await ReadAsync(db => db.Learners.CountAsync(learner => learner.Id == id, Cancelled))).ShouldBe(1);
    }

    [Fact]
    public async Task GuestWhoseRowIsGone_KeepsTheIdOfTheCookie()
    {
        var id = Guid.NewGuid();

        (await Accounts.EnsureGuestAsync(id, Cancelled)).ShouldBe(id);
    }

    [Fact]
    public async Task OneGuestInManyRequestsAtOnce_IsOneLearner()
    {
        var id = Guid.NewGuid();

        var found = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Accounts.EnsureGuestAsync(id, Cancelled))));

        found.ShouldAllBe(learner => learner == id);
    }

    [Fact]
    public async Task CookieOfAnAccountsLearner_GetsANewGuest()
    {
        var account = await Accounts.LearnerOfUserAsync(await NewUserAsync(), Cancelled);

        (await Accounts.EnsureGuestAsync(account, Cancelled)).ShouldNotBe(account);
    }

    [Fact]
    public async Task OneAccountInManyRequestsAtOnce_IsOneLearner()
    {
        var user = await NewUserAsync();

        var found = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Accounts.LearnerOfUserAsync(user, Cancelled))));

        found.Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task GuestSignsUp_AttemptsMoveToTheAccount()
    {
        var attempt = await TestAttempt.StartAsync(Database);
        var user = await NewUserAsync();

        await Accounts.ClaimAsync(attempt.LearnerId, user, Cancelled);
        await Accounts.ClaimAsync(attempt.LearnerId, user, Cancelled);

        (await LearnerOfAsync(attempt)).ShouldBe(await Accounts.LearnerOfUserAsync(user, Cancelled));
    }

    [Fact]
    public async Task LearnerOfAnotherAccount_IsNotClaimed()
    {
        var attempt = await TestAttempt.StartAsync(Database);
        var (owner, stranger) = (await NewUserAsync(), await NewUserAsync());
        await Accounts.ClaimAsync(attempt.LearnerId, owner, Cancelled);
        var ownersLearner = await Accounts.LearnerOfUserAsync(owner, Cancelled);

        await Accounts.ClaimAsync(ownersLearner, stranger, Cancelled);
        await Accounts.ClaimAsync(attempt.LearnerId, stranger, Cancelled);

        (await LearnerOfAsync(attempt)).ShouldBe(ownersLearner);
    }

    [Fact]
    public async Task BothTookTheSameQuiz_AttemptsOfTheGuestFollowThoseOfTheAccount()
    {
        var user = await NewUserAsync();
        var (shared, other) = (await TestAttempt.StartAsync(Database), await TestAttempt.StartAsync(Database));
        var account = await Accounts.LearnerOfUserAsync(user, Cancelled);
        var guest = shared.LearnerId;
        var own = new[] { await shared.AgainAsync(Database, account, 1), await shared.AgainAsync(Database, account, 2) };
        var second = await shared.AgainAsync(Database, guest, 2);
        var elsewhere = await other.AgainAsync(Database, guest, 1);

        await Accounts.ClaimAsync(guest, user, Cancelled);

        (await NumbersAsync(account, shared)).ShouldBe([(own[0].Id, 1), (own[1].Id, 2), (shared.Id, 3), (second.Id, 4)]);
        (await NumbersAsync(account, other)).ShouldBe([(elsewhere.Id, 1)]);
        (await NumbersAsync(other.LearnerId, other)).ShouldBe([(other.Id, 1)], "someone else's attempt at the quiz stays theirs");

        // What the guest's browser does afterwards follows too.
        var later = await shared.AgainAsync(Database, guest, 1);
        await Accounts.ClaimAsync(guest, user, Cancelled);
        (await NumbersAsync(account, shared)).ShouldBe([(own[0].Id, 1), (own[1].Id, 2), (shared.Id, 3), (second.Id, 4), (later.Id, 5)]);
        (await ReadAsync(db => db.Attempts.CountAsync(row => row.LearnerId == guest, Cancelled))).ShouldBe(0);
    }

    private async Task<List<(Guid Id, int Number)>> NumbersAsync(Guid learnerId, TestAttempt quiz) =>
        await ReadAsync(async db => (await db.Attempts
            .Where(row => row.LearnerId == learnerId && row.QuizRevisionId == quiz.QuizRevisionId)
            .OrderBy(row => row.Number)
            .Select(row => new { row.Id, row.Number })
            .ToListAsync(Cancelled)).ConvertAll(row => (row.Id, row.Number)));

    private async Task<Guid> LearnerOfAsync(TestAttempt attempt) =>
        await ReadAsync(db => db.Attempts.Where(row => row.Id == attempt.Id).Select(row => row.LearnerId).SingleAsync(Cancelled));

    private async Task<string> NewUserAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync(Cancelled);
        var user = new QuizUser { UserName = $"{Guid.NewGuid():N}@example.org" };
        db.Users.Add(user);
        await db.SaveChangesAsync(Cancelled);
        return user.Id;
    }

    public sealed class OnSqlite(SqliteDatabase database) : LearnerAccountsTests(database), IClassFixture<SqliteDatabase>;

    public sealed class OnPostgreSql(PostgreSqlDatabase database) : LearnerAccountsTests(database), IClassFixture<PostgreSqlDatabase>;
}
