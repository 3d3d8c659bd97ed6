using System.Net;
using Quiz.Data.Accounts;
using Quiz.Web.Tests.Scores;

namespace Quiz.Web.Tests.Authoring;

public sealed class AuthoringPageTests(ScoresSite site) : IClassFixture<ScoresSite>
{
    private const string Draft = "/authoring/00000000-0000-0000-0000-0000000000aa";

    [Theory]
    [InlineData("/authoring")]
    [InlineData(Draft)]
    public async Task SomeoneUnknown_IsAskedToSignIn(string address) =>
        (await site.Anonymous().GetAsync(address, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

    [Theory]
    [InlineData("/authoring")]
    [InlineData(Draft)]
    public async Task AGuest_IsAskedToSignIn(string address)
    {
        var guest = site.Guest(await site.Attempts.LearnerAsync());

        (await guest.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("/authoring", Roles.Learner)]
    [InlineData("/authoring", Roles.Teacher)]
    [InlineData(Draft, Roles.Learner)]
    [InlineData(Draft, Roles.Teacher)]
    public async Task LearnersAndTeachers_AreRefused(string address, string role)
    {
        var person = site.SignedIn(await site.Attempts.LearnerAsync("Eve"), role);

        (await person.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("/authoring", Roles.Author)]
    [InlineData("/authoring", Roles.Admin)]
    [InlineData(Draft, Roles.Author)]
    [InlineData(Draft, Roles.Admin)]
    public async Task Authors_AreShownIt(string address, string role)
    {
        var person = site.SignedIn(await site.Attempts.LearnerAsync("Ada"), role);

        (await person.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task AnothersDraft_IsNotFound()
    {
        var draft = await SampleDraft.StoreAsync(site, await site.Attempts.LearnerAsync("Ada"));

        (await site.SignedIn(await site.Attempts.LearnerAsync("Bo"), Roles.Author).GetAsync($"/authoring/{draft}", TestContext.Current.CancellationToken))
            .StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Drafts_AreListedForTheirAuthorAndForAdministrators()
    {
        var ada = await site.Attempts.LearnerAsync("Ada");
        var draft = await SampleDraft.StoreAsync(site, ada);

        (await ListAsync(ada, Roles.Author)).ShouldContain($"/authoring/{draft}");
        (await ListAsync(await site.Attempts.LearnerAsync("Root"), Roles.Admin)).ShouldContain($"/authoring/{draft}");
        (await ListAsync(await site.Attempts.LearnerAsync("Bo"), Roles.Author)).ShouldNotContain($"/authoring/{draft}");
    }

    private Task<string> ListAsync(Guid learner, string role) =>
        site.SignedIn(learner, role).GetStringAsync("/authoring", TestContext.Current.CancellationToken);
}
