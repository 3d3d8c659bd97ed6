using Microsoft.Extensions.DependencyInjection;
using Quiz.Data.Accounts;
using Quiz.Data.Tests.Databases;
using Quiz.Web.Account.People;
using Quiz.Web.Tests.Account;

namespace Quiz.Web.Tests.Databases;

/// <summary>The directory of people, asked of both kinds of database.</summary>
public abstract class PeopleTests(TestDatabase database) : DatabaseTests(database)
{
    [Fact]
    public async Task People_AreFoundAndGivenRoles()
    {
        await using var site = new AccountSite { Environment = "Production" }
            .With("Database:Provider", Database.Provider.ToString())
            .With("Database:ConnectionString", Database.ConnectionString);
        var admin = await site.AddPersonAsync("ada", Roles.Admin);
        var ben = await site.AddPersonAsync("ben");
        var people = site.Services.GetRequiredService<PeopleDirectory>();

        (await people.SetRoleAsync(admin.Id, ben.Id, Roles.Teacher, given: true, Cancelled)).ShouldBe(RoleChange.Done);
        (await people.SetRoleAsync(admin.Id, admin.Id, Roles.Admin, given: false, Cancelled)).ShouldBe(RoleChange.LastAdministrator);

        var all = await people.FindAsync(null, 0, 10, Cancelled);
        all.Total.ShouldBe(2);
        all.Lines.Select(line => line.Name).ShouldBe(["ada", "ben"]);
        var found = await people.FindAsync("BEN", 0, 10, Cancelled);
        found.Total.ShouldBe(1);
        found.Lines.ShouldHaveSingleItem().Roles.ShouldBe([Roles.Teacher]);
        (await people.FindAsync("%", 0, 10, Cancelled)).Total.ShouldBe(0);
        (await people.FindAsync(null, 1, 1, Cancelled)).Lines.ShouldHaveSingleItem().Id.ShouldBe(ben.Id);
    }

    public sealed class OnSqlite(SqliteDatabase database) : PeopleTests(database), IClassFixture<SqliteDatabase>;

    public sealed class OnPostgreSql(PostgreSqlDatabase database) : PeopleTests(database), IClassFixture<PostgreSqlDatabase>;
}
