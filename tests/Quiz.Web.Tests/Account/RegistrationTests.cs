using System.Net;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Quiz.Data;
using Quiz.Data.Accounts;
using Quiz.Data.Learners;
using Quiz.Web.Learners;

namespace Quiz.Web.Tests.Account;

public sealed class RegistrationTests(LibrarySite site) : IClassFixture<LibrarySite>
{
    [Fact]
    public async Task NewAccount_IsSignedInAsALearnerAndNothingElse()
    {
        var browser = site.Open();
        (await browser.SubmitAsync("/account/register?returnUrl=%2Fscores", "register", Form("nia"))).PathOfRedirect().ShouldBe("/scores");

        (await browser.TextAsync("/account/manage")).ShouldContain("nia@school.example");
        (await site.ReadAsync(db => db.UserRoles
            .Where(given => db.Users.Any(user => user.Id == given.UserId && user.Email == "nia@school.example"))
            .Join(db.Roles, given => given.RoleId, role => role.Id, (given, role) => role.Name)
            .ToListAsync(TestContext.Current.CancellationToken))).ShouldBe([Roles.Learner]);
    }

    [Fact]
    public async Task NewAccount_TakesTheGuestsAttemptsOver()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var guest = await site.Services.GetRequiredService<LearnerAccounts>().EnsureGuestAsync(null, cancellation);
        var attempt = await site.ReadAsync(db => StartAsync(db, guest));
        var browser = site.Open();
        var cookie = site.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("Quiz.Guest.v1").Protect(guest.ToString("N"));
        browser.Client.DefaultRequestHeaders.Add("Cookie", $"{GuestCookie.Name}={cookie}");
        (await browser.TextAsync("/account/register")).ShouldContain("comes along");

        await browser.SubmitAsync("/account/register", "register", Form("gus"));
        var next = await browser.GetAsync("/account/manage");

        (await site.ReadAsync(db => db.Attempts.Where(row => row.Id == attempt).Select(row => row.Learner!.User!.Email).SingleAsync(cancellation)))
            .ShouldBe("gus@school.example");
        var open = await DownloadAsync(browser);
        open.ShouldContain("\"maxPoints\": 1");
        open.ShouldContain("once it is finished");
        open.ShouldNotContain("kept to oneself");
        await site.ReadAsync(db => db.Attempts.Where(row => row.Id == attempt).ExecuteUpdateAsync(row => row.SetProperty(one => one.SubmittedUtc, DateTime.UtcNow), cancellation));
        (await DownloadAsync(browser)).ShouldContain("kept to oneself");
        next.Headers.GetValues("Set-Cookie").ShouldContain(line => line.StartsWith($"{GuestCookie.Name}=;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AddressThatHasAnAccount_IsRefusedOnceAndKeepsWhatWasTyped()
    {
        await site.AddPersonAsync("taken");
        var page = await (await site.Open().SubmitAsync("/account/register", "register", Form("taken"))).TextAsync();

        page.Split("There is already an account with this address").Length.ShouldBe(2);
        page.ShouldContain("value=\"taken@school.example\"");
        page.ShouldNotContain(AccountSite.Password);
    }

    [Fact]
    public async Task ShortPassword_IsRefused() =>
        (await (await site.Open().SubmitAsync("/account/register", "register", new(Form("shorty")) { ["Input.Password"] = "short" })).TextAsync())
            .ShouldContain("The password needs 10 to 200 characters.");

    [Fact]
    public async Task WrongPasswords_LockTheAccountEvenForTheRightOne()
    {
        var user = await site.AddPersonAsync("locked");
        var browser = site.Open();
        for (var i = 0; i < 4; i++)
            (await (await SignInAsync(browser, user, "wrong")).TextAsync()).ShouldContain("is not right");
        (await SignInAsync(browser, user, "wrong")).PathOfRedirect().ShouldBe("/account/locked-out");

        (await SignInAsync(browser, user, AccountSite.Password)).PathOfRedirect().ShouldBe("/account/locked-out");
    }

    [Fact]
    public async Task SignInOfADeletedAccount_EndsAtItsNextPage()
    {
        var browser = await site.SignInAsync("gone");
        await site.ReadAsync(db => db.Users.Where(user => user.Email == "gone@school.example").ExecuteDeleteAsync(TestContext.Current.CancellationToken));

        (await browser.GetAsync("/account/manage")).PathOfRedirect().ShouldBe("/account/sign-in");
        (await browser.GetAsync("/account/manage")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private static Dictionary<string, string> Form(string name) => new()
    {
        ["Input.Name"] = name,
        ["Input.Email"] = $"{name}@school.example",
        ["Input.Password"] = AccountSite.Password,
    };

    private static async Task<string> DownloadAsync(Browser browser) => await (await browser.PostAsync("/account/manage/data/download")).TextAsync();

    private static Task<HttpResponseMessage> SignInAsync(Browser browser, QuizUser user, string password) =>
        browser.SubmitAsync("/account/sign-in", "sign-in", new() { ["Input.Email"] = user.Email!, ["Input.Password"] = password });

    private static async Task<Guid> StartAsync(QuizDbContext db, Guid learner)
    {
        var revision = await db.QuizRevisions.OrderBy(row => row.Id).FirstAsync(TestContext.Current.CancellationToken);
        var id = Guid.NewGuid();
        db.Attempts.Add(new()
        {
            Id = id,
            LearnerId = learner,
            QuizId = revision.QuizId,
            QuizRevisionId = revision.Id,
            Number = 1,
            StartOperationId = Guid.NewGuid(),
            StartedUtc = DateTime.UtcNow,
            MaxPoints = 1,
            Events = { new() { OperationId = Guid.NewGuid(), Answer = "kept to oneself", AtUtc = DateTime.UtcNow } },
        });
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return id;
    }
}
