using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Quiz.Data.Drafts;
using Quiz.Data.Learners;
using Quiz.Data.Library;
using Quiz.Data.Quizzes;
using Quiz.Data.Tests.Databases;

namespace Quiz.Data.Tests.Library;

public abstract class QuizPublisherTests(TestDatabase database) : DatabaseTests(database)
{
    private readonly Guid quizId = Guid.NewGuid();
    private readonly string slug = $"ferry-{Guid.NewGuid():N}";

    private QuizPublisher Publisher => Services.GetRequiredService<QuizPublisher>();

    [Fact]
    public async Task Published_IsTheQuizOfThatId()
    {
        var revision = await Publisher.PublishAsync(SampleArticle.Of(slug), quizId, Cancelled);

        var quiz = (await ReadAsync(db => QuizReader.LoadAsync(db, revision, Cancelled))).ShouldNotBeNull();
        quiz.QuizId.ShouldBe(quizId);
        quiz.Slug.ShouldBe(slug);
        quiz.Number.ShouldBe(1);
        quiz.Questions.Length.ShouldBe(2);
    }

    [Fact]
    public async Task PublishedAgainUnchanged_StaysTheSameRevision()
    {
        var first = await Publisher.PublishAsync(SampleArticle.Of(slug), quizId, Cancelled);

        (await Publisher.PublishAsync(SampleArticle.Of(slug), quizId, Cancelled)).ShouldBe(first);
    }

    [Fact]
    public async Task PublishedChanged_IsAFurtherRevisionAndTheFirstStays()
    {
        var first = await Publisher.PublishAsync(SampleArticle.Of(slug), quizId, Cancelled);

        var second = await Publisher.PublishAsync(SampleArticle.Of(slug, lastSentence: "Two were hurt."), quizId, Cancelled);

        (await ReadAsync(db => QuizReader.LoadAsync(db, second, Cancelled)))!.Number.ShouldBe(2);
        (await ReadAsync(db => QuizReader.LoadAsync(db, first, Cancelled)))!.Article.Text.ShouldContain("Nobody was hurt.");
    }

    [Fact]
    public async Task NoQuestions_AreRefused()
    {
        var article = SampleArticle.Of(slug);

        await Should.ThrowAsync<ArgumentException>(() => Publisher.PublishAsync(article with { Quiz = article.Quiz! with { Questions = [] } }, quizId, Cancelled));
    }

    [Fact]
    public async Task DraftWrittenByTwo_IsTheFirstWriters()
    {
        var owner = new LearnerRow { Id = Guid.NewGuid(), CreatedUtc = DateTime.UnixEpoch };
        await using (var db = await Contexts.CreateDbContextAsync(Cancelled))
        {
            db.Learners.Add(owner);
            db.Drafts.Add(new() { Id = quizId, OwnerId = owner.Id, Title = "One", Content = "{}", CreatedUtc = DateTime.UnixEpoch, ChangedUtc = DateTime.UnixEpoch, Version = Guid.NewGuid() });
            await db.SaveChangesAsync(Cancelled);
        }
        await using var first = await Contexts.CreateDbContextAsync(Cancelled);
        await using var second = await Contexts.CreateDbContextAsync(Cancelled);
        Rename(await first.Drafts.SingleAsync(draft => draft.Id == quizId, Cancelled), "Two");
        Rename(await second.Drafts.SingleAsync(draft => draft.Id == quizId, Cancelled), "Three");

        await first.SaveChangesAsync(Cancelled);

        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync(Cancelled));
        (await ReadAsync(db => db.Drafts.Where(draft => draft.Id == quizId).Select(draft => draft.Title).SingleAsync(Cancelled))).ShouldBe("Two");
    }

    private static void Rename(DraftRow draft, string title) => (draft.Title, draft.Version) = (title, Guid.NewGuid());

    public sealed class OnSqlite(SqliteDatabase database) : QuizPublisherTests(database), IClassFixture<SqliteDatabase>;

    public sealed class OnPostgreSql(PostgreSqlDatabase database) : QuizPublisherTests(database), IClassFixture<PostgreSqlDatabase>;
}
