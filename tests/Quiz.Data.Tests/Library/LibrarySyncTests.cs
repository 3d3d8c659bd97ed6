using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Quiz.Data.Library;
using Quiz.Data.Quizzes;
using Quiz.Data.Tests.Databases;
using Quiz.Data.Tests.Journal;
using Quiz.Domain.Library;
using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;

namespace Quiz.Data.Tests.Library;

public abstract class LibrarySyncTests(TestDatabase database) : DatabaseTests(database)
{
    private readonly string slug = $"ferry-{Guid.NewGuid():N}";

    [Fact]
    public async Task ArticleIsNew_ItsQuizCanBeReadBackWhole()
    {
        var source = SampleArticle.Of(slug);

        (await SyncAsync(source)).ShouldBe(new LibrarySyncReport(1, 0, 2, 0, 1));

        var quiz = await CurrentAsync();
        quiz.Slug.ShouldBe(slug);
        quiz.Number.ShouldBe(1);
        quiz.Title.ShouldBe("The Aurora");
        quiz.Settings.ShouldBe(QuizSettings.Practice);
        quiz.Article.Text.ShouldBe(source.Article.Text);
        quiz.Article.Blocks.ShouldBe(source.Article.Blocks);
        quiz.Article.Dateline.ShouldBe(source.Article.Dateline);
        quiz.Questions.Select(question => question.Position).ShouldBe([0, 1]);
        quiz.Questions.Select(question => question.Points).ShouldBe([1m, 1.5m]);
        quiz.Questions.Select(question => QuestionJson.Write(question.Content))
            .ShouldBe(source.Quiz!.Questions.Select(question => QuestionJson.Write(question.Content)));
    }

    [Fact]
    public async Task NothingHasChanged_NothingIsWritten()
    {
        await SyncAsync(SampleArticle.Of(slug));
        var before = await CurrentAsync();

        (await SyncAsync(SampleArticle.Of(slug))).IsUnchanged.ShouldBeTrue();

        (await CurrentAsync()).Id.ShouldBe(before.Id);
    }

    [Fact]
    public async Task OneQuestionHasChanged_OnlyItAndTheQuizGetARevision()
    {
        await SyncAsync(SampleArticle.Of(slug));
        var before = await CurrentAsync();

        (await SyncAsync(SampleArticle.Of(slug, answer: "off Kolm"))).ShouldBe(new LibrarySyncReport(0, 0, 0, 1, 1));

        var after = await CurrentAsync();
        after.QuizId.ShouldBe(before.QuizId);
        after.Number.ShouldBe(2);
        after.ArticleRevisionId.ShouldBe(before.ArticleRevisionId);
        after.Questions[0].QuestionId.ShouldBe(before.Questions[0].QuestionId);
        after.Questions[0].RevisionId.ShouldNotBe(before.Questions[0].RevisionId);
        after.Questions[1].RevisionId.ShouldBe(before.Questions[1].RevisionId);
    }

    [Fact]
    public async Task OnlyTheTitleHasChanged_OnlyTheQuizGetsARevision()
    {
        await SyncAsync(SampleArticle.Of(slug));

        (await SyncAsync(SampleArticle.Of(slug, title: "Aground"))).ShouldBe(new LibrarySyncReport(0, 0, 0, 0, 1));

        (await CurrentAsync()).Title.ShouldBe("Aground");
    }

    [Fact]
    public async Task ArticleHasChanged_EarlierRevisionStaysAsItWas()
    {
        await SyncAsync(SampleArticle.Of(slug));
        var before = await CurrentAsync();

        (await SyncAsync(SampleArticle.Of(slug, lastSentence: "Two people were hurt."))).ShouldBe(new LibrarySyncReport(0, 1, 0, 2, 1));

        (await CurrentAsync()).Article.Text.ShouldContain("Two people were hurt.");
        var earlier = (await ReadAsync(db => QuizReader.LoadAsync(db, before.Id, Cancelled))).ShouldNotBeNull();
        earlier.Article.Text.ShouldBe(before.Article.Text);
        earlier.Questions.Select(question => question.RevisionId).ShouldBe(before.Questions.Select(question => question.RevisionId));
    }

    [Fact]
    public async Task AttemptWasFinishedBeforeAChange_ItKeepsItsRevision()
    {
        var attempt = await TestAttempt.StartAsync(Database);
        await attempt.SubmitAsync(Services);
        var before = (await ReadAsync(db => QuizReader.LoadAsync(db, attempt.QuizRevisionId, Cancelled))).ShouldNotBeNull();

        await SyncAsync(SampleArticle.Of(before.Slug, lastSentence: "Two people were hurt.", answer: "off Kolm"));

        var row = await ReadAsync(db => db.Attempts.SingleAsync(row => row.Id == attempt.Id, Cancelled));
        row.QuizRevisionId.ShouldBe(attempt.QuizRevisionId);
        var after = (await ReadAsync(db => QuizReader.LoadAsync(db, row.QuizRevisionId, Cancelled))).ShouldNotBeNull();
        after.Article.Text.ShouldBe(before.Article.Text);
        after.Questions.Select(question => QuestionJson.Write(question.Content))
            .ShouldBe(before.Questions.Select(question => QuestionJson.Write(question.Content)));
    }

    [Fact]
    public async Task ArticleHasLeftTheFolder_ItStays()
    {
        await SyncAsync(SampleArticle.Of(slug));

        (await SyncAsync()).IsUnchanged.ShouldBeTrue();

        (await CurrentAsync()).Number.ShouldBe(1);
    }

    [Fact]
    public async Task ArticleHasNoQuiz_ItIsAddedAlone()
    {
        (await SyncAsync(SampleArticle.Of(slug) with { Quiz = null })).ShouldBe(new LibrarySyncReport(1, 0, 0, 0, 0));

        (await ReadAsync(db => db.Quizzes.CountAsync(quiz => quiz.Article!.Slug == slug, Cancelled))).ShouldBe(0);
    }

    [Fact]
    public async Task SeveralNodesAtOnce_AddEverythingOnce()
    {
        var nodes = Enumerable.Range(0, 4).Select(_ => Database.NewNode()).ToList();

        var reports = await Task.WhenAll(nodes.Select(node => Task.Run(() =>
            node.GetRequiredService<LibrarySync>().ApplyAsync([SampleArticle.Of(slug)], Cancelled))));

        reports.Count(report => !report.IsUnchanged).ShouldBe(1);
        (await ReadAsync(db => db.QuizRevisions.CountAsync(revision => revision.Quiz!.Article!.Slug == slug, Cancelled))).ShouldBe(1);
        foreach (var node in nodes)
            await node.DisposeAsync();
    }

    [Fact]
    public async Task RevisionIsUnknown_ReadsNothing() =>
        (await ReadAsync(db => QuizReader.LoadAsync(db, Guid.NewGuid(), Cancelled))).ShouldBeNull();

    private Task<LibrarySyncReport> SyncAsync(params LibraryArticle[] articles) =>
        Services.GetRequiredService<LibrarySync>().ApplyAsync(articles, Cancelled);

    private async Task<QuizRevision> CurrentAsync() => await ReadAsync(async db =>
    {
        var id = await db.Quizzes.Where(quiz => quiz.Article!.Slug == slug).Select(quiz => quiz.CurrentRevisionId!.Value).SingleAsync(Cancelled);
        return (await QuizReader.LoadAsync(db, id, Cancelled)).ShouldNotBeNull();
    });

    public sealed class OnSqlite(SqliteDatabase database) : LibrarySyncTests(database), IClassFixture<SqliteDatabase>;

    public sealed class OnPostgreSql(PostgreSqlDatabase database) : LibrarySyncTests(database), IClassFixture<PostgreSqlDatabase>;
}
