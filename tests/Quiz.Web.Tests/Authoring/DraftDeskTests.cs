using Microsoft.EntityFrameworkCore;
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
        await Desk.DeleteAsync(id, other, Cancelled);
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
        await Desk.SaveAsync(id, author, bench.Content, [], Guid.NewGuid(), Cancelled);
        var slug = await Desk.PublishAsync(id, author, bench, Cancelled);

        await Desk.DeleteAsync(id, author, Cancelled);

        (await Desk.FindAsync(id, author, Cancelled)).ShouldBeNull();
        await using var db = await site.Contexts.CreateDbContextAsync(Cancelled);
        (await db.Articles.AnyAsync(article => article.Slug == slug, Cancelled)).ShouldBeTrue();
    }

    private async Task<Author> AuthorAsync() => new(await site.Attempts.LearnerAsync(Roles.Author), "Ada", false);
}
