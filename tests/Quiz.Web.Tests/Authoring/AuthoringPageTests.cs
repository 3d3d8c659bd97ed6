using System.Net;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Quiz.Data.Accounts;
using Quiz.Web.Tests.Scores;

namespace Quiz.Web.Tests.Authoring;

public sealed class AuthoringPageTests(ScoresSite site) : IClassFixture<ScoresSite>
{
    private const string Draft = "/authoring/00000000-0000-0000-0000-0000000000aa";

    [Fact]
    public void PagesOfAuthoring_AreTheTwoThatAreLookedAtHere() =>
        site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText?.TrimStart('/').StartsWith("authoring", StringComparison.Ordinal) == true
                || endpoint.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type.Namespace?.StartsWith("Quiz.Web.Authoring", StringComparison.Ordinal) == true)
            .Select(endpoint => endpoint.RoutePattern.RawText).ShouldBe(["/authoring", "/authoring/{DraftId:guid}"], ignoreOrder: true);

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

    [Theory]
    [InlineData("")]
    [InlineData("?step=questions")]
    [InlineData("?step=publish")]
    [InlineData("?step=delete")]
    public async Task AnothersDraft_IsNotFound(string step)
    {
        var ada = await site.Attempts.LearnerAsync("Ada");
        var draft = await SampleDraft.StoreAsync(site, ada);

        var answer = await site.SignedIn(await site.Attempts.LearnerAsync("Bo"), Roles.Author).GetAsync($"/authoring/{draft}{step}", TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("Norham");
        (await site.SignedIn(ada, Roles.Author).GetStringAsync($"/authoring/{draft}{step}", TestContext.Current.CancellationToken)).ShouldContain("Norham");
    }

    [Theory]
    [InlineData(Roles.Learner)]
    [InlineData(Roles.Teacher)]
    public async Task AuthorNoLonger_IsRefusedTheOwnDraft(string role)
    {
        var ada = await site.Attempts.LearnerAsync("Ada");
        var draft = await SampleDraft.StoreAsync(site, ada);

        (await site.SignedIn(ada, role).GetAsync($"/authoring/{draft}", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("/authoring")]
    [InlineData(Draft)]
    public async Task PostOfSomeoneWhoIsNoAuthor_IsRefused(string address)
    {
        using var form = new FormUrlEncodedContent([]);
        (await site.Anonymous().PostAsync(address, form, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await site.SignedIn(await site.Attempts.LearnerAsync("Eve"), Roles.Learner).PostAsync(address, form, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
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
