using Microsoft.Extensions.DependencyInjection;
using Quiz.Data.Accounts;
using Quiz.Web.Account;
using Quiz.Web.Account.People;

namespace Quiz.Web.Tests.Account;

public sealed class PeopleDirectoryTests : IAsyncLifetime
{
    private readonly AccountSite site = new() { Environment = "Production" };

    private PeopleDirectory People => site.Services.GetRequiredService<PeopleDirectory>();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task RoleThatIsGiven_OpensItsPagesAfterTheNextSignIn()
    {
        var admin = await site.AddPersonAsync("ada", Roles.Admin);
        var ben = await site.AddPersonAsync("ben");

        (await SetAsync(admin, ben, Roles.Teacher, given: true)).ShouldBe(RoleChange.Done);
        (await SetAsync(admin, ben, Roles.Teacher, given: true)).ShouldBe(RoleChange.Done);

        (await FindAsync("BEN")).Single().Roles.ShouldBe([Roles.Teacher]);
        await site.Log.WaitForAsync($"Administrator {admin.Id} gave account {ben.Id} the role teacher");
    }

    [Fact]
    public async Task RoleThatIsTaken_EndsTheSignInsThatCarryIt()
    {
        var admin = await site.AddPersonAsync("ada", Roles.Admin);
        var ben = await site.AddPersonAsync("ben", Roles.Admin);
        var principal = await PrincipalAsync(ben);
        (await IsValidAsync(principal)).ShouldBeTrue();

        (await SetAsync(admin, ben, Roles.Admin, given: false)).ShouldBe(RoleChange.Done);

        (await IsValidAsync(principal)).ShouldBeFalse();
        (await FindAsync("ben")).Single().Roles.ShouldBeEmpty();
    }

    [Fact]
    public async Task LastAdministrator_StaysOne()
    {
        var admin = await site.AddPersonAsync("ada", Roles.Admin);

        (await SetAsync(admin, admin, Roles.Admin, given: false)).ShouldBe(RoleChange.LastAdministrator);

        (await FindAsync("ada")).Single().Roles.ShouldBe([Roles.Admin]);
    }

    [Fact]
    public async Task LastAdministrator_CannotDeleteTheAccount()
    {
        var browser = await site.SignInAsync("ada", Roles.Admin);
        var page = await (await browser.SubmitAsync("/account/manage/data", "delete-account", Delete)).TextAsync();
        page.ShouldContain("You are the only administrator");

        await site.AddPersonAsync("ben", Roles.Admin);
        (await browser.SubmitAsync("/account/manage/data", "delete-account", Delete)).PathOfRedirect().ShouldBe("/account/sign-in?note=AccountDeleted");
        (await browser.GetAsync("/account/manage")).PathOfRedirect().ShouldStartWith("/account/sign-in");
    }

    [Fact]
    public async Task LastTwoAdministrators_WhoLeaveAtOnce_LeaveOne()
    {
        var ada = await site.AddPersonAsync("ada", Roles.Admin);
        var ben = await site.AddPersonAsync("ben", Roles.Admin);

        var deletions = await Task.WhenAll(DeleteAsync(ada), DeleteAsync(ben));

        deletions.ShouldBe([AccountDeletion.Done, AccountDeletion.LastAdministrator], ignoreOrder: true);
        (await FindAsync("@school.example")).Single().Roles.ShouldBe([Roles.Admin]);
    }

    [Theory]
    [InlineData("Łukasz")]
    [InlineData("ukasz")]
    public async Task Search_FindsNamesWithLettersBeyondAscii(string search)
    {
        await site.AddPersonAsync("Łukasz");

        (await People.FindAsync(search, 0, 10, TestContext.Current.CancellationToken)).Lines.Single().Name.ShouldBe("Łukasz");
    }

    [Theory]
    [InlineData(Roles.Teacher)]
    [InlineData(Roles.Author)]
    public async Task SomeoneWhoIsNoAdministrator_GivesNoRole(string role)
    {
        var actor = await site.AddPersonAsync("tom", role);

        (await SetAsync(actor, actor, Roles.Admin, given: true)).ShouldBe(RoleChange.NotAllowed);

        (await FindAsync("tom")).Single().Roles.ShouldBe([role]);
    }

    private static Dictionary<string, string> Delete => new() { ["Input.Password"] = AccountSite.Password, ["Input.Sure"] = "true" };

    private Task<RoleChange> SetAsync(QuizUser actor, QuizUser person, string role, bool given) =>
        People.SetRoleAsync(actor.Id, person.Id, role, given, TestContext.Current.CancellationToken);

    // On a thread of its own: SQLite waits without giving the thread back.
    private Task<AccountDeletion> DeleteAsync(QuizUser person) =>
        Task.Run(() => People.DeleteAsync(person.Id, TestContext.Current.CancellationToken));

    private async Task<IReadOnlyList<PersonLine>> FindAsync(string search) =>
        (await People.FindAsync(search, 0, 10, TestContext.Current.CancellationToken)).Lines;

    private async Task<System.Security.Claims.ClaimsPrincipal> PrincipalAsync(QuizUser user)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Microsoft.AspNetCore.Identity.IUserClaimsPrincipalFactory<QuizUser>>().CreateAsync(user);
    }

    private async Task<bool> IsValidAsync(System.Security.Claims.ClaimsPrincipal principal)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var circuit = (CircuitAuthentication)scope.ServiceProvider.GetRequiredService<Microsoft.AspNetCore.Components.Authorization.AuthenticationStateProvider>();
        return await circuit.IsValidAsync(principal, TestContext.Current.CancellationToken);
    }
}
