using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Quiz.Data.Accounts;
using Quiz.Web.Authoring;
using Quiz.Web.Authoring.Drafts;
using Quiz.Web.Tests.Scores;

namespace Quiz.Web.Tests.Authoring;

public sealed class DraftSaverTests(ScoresSite site) : IClassFixture<ScoresSite>
{
    private readonly Guid id = Guid.NewGuid();

    private DraftDesk Desk => site.Services.GetRequiredService<DraftDesk>();

    [Fact]
    public async Task DeletedAtOnceAfterAChange_ComesBackWithThatChange()
    {
        var (author, bench, saver) = await BeginAsync();
        bench.SetTitle("The last word");
        _ = saver.SaveAsync();

        (await saver.DeleteAsync()).ShouldBeTrue();
        saver.State.ShouldBe(SaveState.Deleted);
        (await FindAsync(author)).ShouldBeNull();
        await saver.UndoDeleteAsync();

        saver.State.ShouldBe(SaveState.Saved);
        (await FindAsync(author)).ShouldNotBeNull().Content.Title.ShouldBe("The last word");
    }

    [Fact]
    public async Task ChangeAfterTheDeletion_DoesNotBringTheDraftBack()
    {
        var (author, bench, saver) = await BeginAsync();
        await saver.DeleteAsync();

        bench.SetTitle("Late");
        await saver.SaveAsync();

        (await FindAsync(author)).ShouldBeNull();
        saver.State.ShouldBe(SaveState.Deleted);
    }

    [Fact]
    public async Task ChangeAfterTheUndo_IsSaved()
    {
        var (author, bench, saver) = await BeginAsync();
        await saver.DeleteAsync();
        await saver.UndoDeleteAsync();

        bench.SetTitle("Once more");
        await saver.SaveAsync();

        saver.State.ShouldBe(SaveState.Saved);
        (await FindAsync(author)).ShouldNotBeNull().Content.Title.ShouldBe("Once more");
    }

    [Fact]
    public async Task DraftThatAnotherWindowChanged_IsNotDeletedButAConflict()
    {
        var (author, _, saver) = await BeginAsync();
        var stored = (await FindAsync(author)).ShouldNotBeNull();
        await Desk.SaveAsync(id, author, stored.Content with { Title = "Theirs" }, [stored.Version], Guid.NewGuid(), TestContext.Current.CancellationToken);

        (await saver.DeleteAsync()).ShouldBeFalse();

        saver.State.ShouldBe(SaveState.Conflict);
        (await FindAsync(author)).ShouldNotBeNull().Content.Title.ShouldBe("Theirs");
    }

    [Fact]
    public async Task ChangesWhileAWriteIsUnderWay_AreWrittenBeforeTheSaveIsDone()
    {
        var (author, bench, saver) = await BeginAsync();

        var first = saver.SaveAsync();
        bench.SetTitle("Second");
        var second = saver.SaveAsync();
        await second;

        first.IsCompleted.ShouldBeTrue();
        (await FindAsync(author)).ShouldNotBeNull().Content.Title.ShouldBe("Second");
    }

    private async Task<(Author Author, Workbench Bench, DraftSaver Saver)> BeginAsync()
    {
        var author = new Author(await site.Attempts.LearnerAsync(Roles.Author), "Ada", false);
        var bench = SampleDraft.BenchWithQuestion(out _);
        var saver = new DraftSaver(Desk, id, author, bench, TimeProvider.System, NullLogger<DraftSaver>.Instance);
        await saver.SaveAsync();
        saver.State.ShouldBe(SaveState.Saved);
        return (author, bench, saver);
    }

    private Task<StoredDraft?> FindAsync(Author author) => Desk.FindAsync(id, author, TestContext.Current.CancellationToken);
}
