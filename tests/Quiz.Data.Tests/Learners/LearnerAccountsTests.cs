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
