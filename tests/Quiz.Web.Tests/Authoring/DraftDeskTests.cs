using Microsoft.Extensions.DependencyInjection;
using Quiz.Data.Accounts;
using Quiz.Web.Authoring.Drafts;
using Quiz.Web.Library;
using Quiz.Web.Tests.Scores;

namespace Quiz.Web.Tests.Authoring;

public sealed class DraftDeskTests(ScoresSite site) : IClassFixture<ScoresSite>
{
    private readonly Guid id = Guid.NewGuid();

    private DraftDesk Desk => site.Services.GetRequiredService<DraftDesk>();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Draft_IsReadAsItWasWritten()
    {
        var author = await AuthorAsync();
        var bench = SampleDraft.BenchWithQuestion(out _);
        var operation = Guid.NewGuid();

        (await Desk.SaveAsync(id, author, bench.Content, [], operation, Cancelled)).ShouldBe(SaveOutcome.Saved);

        var stored = (await Desk.FindAsync(id, author, Cancelled)).ShouldNotBeNull();
        DraftJson.Write(stored.Content).ShouldBe(DraftJson.Write(bench.Content));
        stored.Version.ShouldBe(operation);
        stored.Slug.ShouldBeNull();
    }

    [Fact]
    public async Task SameWriteAgain_IsSavedOnce()
    {
        var author = await AuthorAsync();
        var operation = Guid.NewGuid();
        var content = SampleDraft.Bench().Content;
        await Desk.SaveAsync(id, author, content, [], operation, Cancelled);

        (await Desk.SaveAsync(id, author, content, [], operation, Cancelled)).ShouldBe(SaveOutcome.Saved);

        (await Desk.ListAsync(author, Cancelled)).ShouldHaveSingleItem().Title.ShouldBe(SampleDraft.Headline);
    }

    [Fact]
    public async Task SecondWindow_DoesNotOverwriteTheFirst()
    {
        var author = await AuthorAsync();
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        var content = SampleDraft.Bench().Content;
        await Desk.SaveAsync(id, author, content, [], first, Cancelled);
        await Desk.SaveAsync(id, author, content with { Title = "Two" }, [first], second, Cancelled);

        (await Desk.SaveAsync(id, author, content with { Title = "Three" }, [first], Guid.NewGuid(), Cancelled)).ShouldBe(SaveOutcome.Conflict);

        (await Desk.FindAsync(id, author, Cancelled))!.Content.Title.ShouldBe("Two");
    }

    [Fact]
    public async Task WriteWithoutAnAnswer_IsKnownByItsOperation()
    {
        var author = await AuthorAsync();
        var (seen, unanswered) = (Guid.NewGuid(), Guid.NewGuid());
        var content = SampleDraft.Bench().Content;
        await Desk.SaveAsync(id, author, content, [], seen, Cancelled);
        await Desk.SaveAsync(id, author, content with { Title = "Two" }, [seen], unanswered, Cancelled);

        (await Desk.SaveAsync(id, author, content with { Title = "Three" }, [seen, unanswered], Guid.NewGuid(), Cancelled)).ShouldBe(SaveOutcome.Saved);
    }

    [Fact]
    public async Task AnotherAuthor_NeitherSeesNorWritesNorPublishes()
    {
        var owner = await AuthorAsync();
        var other = await AuthorAsync();
        var bench = SampleDraft.BenchWithQuestion(out _);
        await Desk.SaveAsync(id, owner, bench.Content, [], Guid.NewGuid(), Cancelled);

        (await Desk.FindAsync(id, other, Cancelled)).ShouldBeNull();
        (await Desk.SaveAsync(id, other, bench.Content, [], Guid.NewGuid(), Cancelled)).ShouldBe(SaveOutcome.NotAllowed);
        (await Desk.PublishAsync(id, other, bench, Cancelled)).ShouldBeNull();
        var stored = (await Desk.FindAsync(id, owner, Cancelled)).ShouldNotBeNull();
        (await Desk.DeleteAsync(id, other, stored.Version, Cancelled)).ShouldBeNull();
        (await Desk.FindAsync(id, owner, Cancelled)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Administrator_MayWorkOnEveryDraft()
    {
        var owner = await AuthorAsync();
        await Desk.SaveAsync(id, owner, SampleDraft.Bench().Content, [], Guid.NewGuid(), Cancelled);

        (await Desk.FindAsync(id, owner with { Id = Guid.NewGuid(), IsAdministrator = true }, Cancelled)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Published_IsOnTheShelfAndPublishedAgainIsAFurtherRevision()
    {
        var author = await AuthorAsync();
        var bench = SampleDraft.BenchWithQuestion(out _);
        await Desk.SaveAsync(id, author, bench.Content, [], Guid.NewGuid(), Cancelled);
        var published = site.Services.GetRequiredService<PublishedQuizzes>();

        var slug = (await Desk.PublishAsync(id, author, bench, Cancelled)).ShouldNotBeNull();

        var first = (await published.ShelfAsync(Cancelled)).Find(slug).ShouldNotBeNull();
        first.QuizId.ShouldBe(id);
        first.QuestionCount.ShouldBe(1);
        bench.SetHeadline("Norham buys ferries");
        (await Desk.PublishAsync(id, author, bench, Cancelled)).ShouldBe(slug);
        var second = (await published.ShelfAsync(Cancelled)).Find(slug)!;
        second.QuizRevisionId.ShouldNotBe(first.QuizRevisionId);
        second.Article.Headline.ShouldBe("Norham buys ferries");
        (await published.FindAsync(first.QuizRevisionId!.Value))!.Revision.Article.Headline.ShouldBe(SampleDraft.Headline);
    }

    [Fact]
    public async Task DraftWithProblems_IsNotPublished()
    {
        var author = await AuthorAsync();
        var bench = SampleDraft.Bench();
        await Desk.SaveAsync(id, author, bench.Content, [], Guid.NewGuid(), Cancelled);

        await Should.ThrowAsync<ArgumentException>(() => Desk.PublishAsync(id, author, bench, Cancelled));
    }

    [Fact]
    public async Task Deleted_IsGoneAndWhatWasPublishedStays()
    {
        var author = await AuthorAsync();
        var bench = SampleDraft.BenchWithQuestion(out _);
        var version = Guid.NewGuid();
        await Desk.SaveAsync(id, author, bench.Content, [], version, Cancelled);
        var slug = (await Desk.PublishAsync(id, author, bench, Cancelled)).ShouldNotBeNull();

        (await Desk.DeleteAsync(id, author, version, Cancelled)).ShouldNotBeNull();

        (await Desk.FindAsync(id, author, Cancelled)).ShouldBeNull();
        (await Desk.ListAsync(author, Cancelled)).ShouldBeEmpty();
        (await site.Services.GetRequiredService<PublishedQuizzes>().ShelfAsync(Cancelled)).Find(slug).ShouldNotBeNull().QuestionCount.ShouldBe(1);
    }

    [Fact]
    public async Task DraftChangedSince_IsNotDeletedUnseen()
    {
        var author = await AuthorAsync();
        var (seen, newer) = (Guid.NewGuid(), Guid.NewGuid());
        await Desk.SaveAsync(id, author, SampleDraft.Bench().Content, [], seen, Cancelled);
        await Desk.SaveAsync(id, author, SampleDraft.Bench().Content with { Title = "Two" }, [seen], newer, Cancelled);

        (await Desk.DeleteAsync(id, author, seen, Cancelled)).ShouldBeNull();

        (await Desk.FindAsync(id, author, Cancelled)).ShouldNotBeNull().Version.ShouldBe(newer);
    }

    [Fact]
    public async Task DeletedByAnAdministrator_ComesBackAsItsOwners()
    {
        var owner = await AuthorAsync();
        var administrator = await AuthorAsync() with { IsAdministrator = true };
        var bench = SampleDraft.BenchWithQuestion(out _);
        var version = Guid.NewGuid();
        await Desk.SaveAsync(id, owner, bench.Content, [], version, Cancelled);
        var deleted = (await Desk.DeleteAsync(id, administrator, version, Cancelled)).ShouldNotBeNull();

        (await Desk.RestoreAsync(deleted, Cancelled)).ShouldBeTrue();

        var stored = (await Desk.FindAsync(id, owner, Cancelled)).ShouldNotBeNull();
        stored.Version.ShouldBe(version);
        DraftJson.Write(stored.Content).ShouldBe(DraftJson.Write(bench.Content));
    }

    [Fact]
    public async Task DraftBegunAgainAfterItsDeletion_IsNotOverwrittenByTheOldOne()
    {
        var author = await AuthorAsync();
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        await Desk.SaveAsync(id, author, SampleDraft.Bench().Content, [], first, Cancelled);
        var deleted = (await Desk.DeleteAsync(id, author, first, Cancelled)).ShouldNotBeNull();
        await Desk.SaveAsync(id, author, SampleDraft.Bench().Content with { Title = "Two" }, [], second, Cancelled);

        (await Desk.RestoreAsync(deleted, Cancelled)).ShouldBeFalse();

        (await Desk.FindAsync(id, author, Cancelled)).ShouldNotBeNull().Content.Title.ShouldBe("Two");
    }

    private async Task<Author> AuthorAsync() => new(await site.Attempts.LearnerAsync(Roles.Author), "Ada", false);
}
