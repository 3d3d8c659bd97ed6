using System.Net.Mail;
using Quiz.Data.Accounts;

namespace Quiz.DemoData.Tests;

public sealed class DemoPeopleTests
{
    [Fact]
    public void Population_HasStaffAndAClass()
    {
        var people = DemoPeople.Of(1);

        people.Count(person => person.Role == Roles.Admin).ShouldBe(1);
        people.Count(person => person.Role == Roles.Teacher).ShouldBe(1);
        people.Count(person => person.Role == Roles.Author).ShouldBe(1);
        people.Count(person => person.Role == Roles.Learner).ShouldBe(28);
    }

    [Fact]
    public void SameSeed_SamePeople() => DemoPeople.Of(7).ShouldBe(DemoPeople.Of(7));

    [Fact]
    public void OtherSeed_OtherPeople() => DemoPeople.Of(7)[^1].ShouldNotBe(DemoPeople.Of(8)[^1]);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Addresses_AreWrittenPlainlyAndDiffer(int seed)
    {
        var addresses = DemoPeople.Of(seed).Select(person => person.Email).ToList();

        addresses.ShouldBeUnique();
        addresses.ShouldAllBe(address => new MailAddress(address).Address == address && address.All(char.IsAscii) && address.EndsWith("@demo.example"));
    }
}
