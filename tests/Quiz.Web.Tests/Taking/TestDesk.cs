using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Quiz.Data;
using Quiz.Data.Journal;
using Quiz.Data.Learners;
using Quiz.Data.Tests.Databases;
using Quiz.Domain.Answers;
using Quiz.Domain.Attempts;
using Quiz.Domain.Library;
using Quiz.Domain.Quizzes;
using Quiz.Web.Library;
using Quiz.Web.Taking;
using Quiz.Web.Tests.Databases;

namespace Quiz.Web.Tests.Taking;

/// <summary>The desk of one node, with a quiz of its own, a learner of its own and a clock of its own.</summary>
internal sealed class TestDesk : IAsyncDisposable
{
    public static readonly TimeSpan Spent = TimeSpan.FromSeconds(20);

    private readonly TestDatabase database;
    private readonly ServiceProvider node;
    private readonly PublishedQuizzes quizzes;

    private TestDesk(TestDatabase database, TestTime time)
    {
        this.database = database;
        Time = time;
        node = TestDatabase.NodeOn(database.Provider, database.ConnectionString, time);
        quizzes = new(Contexts, time);
        Desk = new(Contexts, quizzes, node.GetRequiredService<ResponseJournal>(), time);
    }

    public AttemptDesk Desk { get; }

    public TestTime Time { get; }

    public QuizRevision Quiz { get; private init; } = null!;

    public Guid LearnerId { get; private init; }

    private IDbContextFactory<QuizDbContext> Contexts => node.GetRequiredService<IDbContextFactory<QuizDbContext>>();

    /// <param name="change">Of the quiz that ships; null leaves it as it is.</param>
    public static async Task<TestDesk> OpenAsync(TestDatabase database, Func<QuizDraft, QuizDraft>? change = null)
    {
        var quiz = await PublishedArticle.PublishAsync(database.Services, change);
        var learner = await NewLearnerAsync(database);
        return await StartedAsync(new(database, new() { Now = database.Time.Now }) { Quiz = quiz, LearnerId = learner });
    }

    public static Task<TestDesk> OpenAsync(TestDatabase database, QuizSettings settings) =>
        OpenAsync(database, quiz => quiz with { Settings = settings });

    /// <summary>The desk of another node, with the same quiz, learner and clock.</summary>
    public Task<TestDesk> OnAnotherNodeAsync() => StartedAsync(new(database, Time) { Quiz = Quiz, LearnerId = LearnerId });

    public static Task<Guid> NewLearnerAsync(TestDatabase database) =>
        database.Services.GetRequiredService<LearnerAccounts>().EnsureGuestAsync(null, TestContext.Current.CancellationToken);

    public Task<StartOutcome> StartAsync(Guid? operationId = null, Guid? learnerId = null) =>
        Desk.StartAsync(learnerId ?? LearnerId, Quiz.QuizId, operationId ?? Guid.NewGuid(), TestContext.Current.CancellationToken);

    /// <summary>Starts an attempt and opens it.</summary>
    public async Task<OpenAttempt> BeginAsync()
    {
        var started = await StartAsync();
        started.Refusal.ShouldBeNull();
        return await ReadAsync(started.AttemptId);
    }

    public async Task<OpenAttempt> ReadAsync(Guid attemptId) =>
        (await Desk.OpenAsync(attemptId, LearnerId, TestContext.Current.CancellationToken)).ShouldNotBeNull();

    public async Task<int> VersionAsync(OpenAttempt attempt) =>
        (await Desk.VersionAsync(attempt.Id, LearnerId, TestContext.Current.CancellationToken)).ShouldNotBeNull();

    public Task<ResponseReceipt> RespondAsync(OpenAttempt attempt, LearnerResponse response) =>
        Desk.RespondAsync(attempt, response, TestContext.Current.CancellationToken);

    public Task<bool> SubmitAsync(OpenAttempt attempt) => Desk.SubmitAsync(attempt.Id, LearnerId, TestContext.Current.CancellationToken);

    /// <summary>The first question of that type of item.</summary>
    public QuizQuestion QuestionOf(Type item) => Quiz.Questions.First(question => question.Content.Item.GetType() == item);

    /// <summary>What a browser sends for the answer.</summary>
    public static LearnerResponse Response(OpenAttempt attempt, QuizQuestion question, Answer? answer, ResponseKind kind = ResponseKind.Answered) =>
        new(Guid.NewGuid(), question.Position, kind, AnswerForm.Values(question, attempt.OrderOf(question.Position), answer), Spent);

    public async ValueTask DisposeAsync()
    {
        quizzes.Dispose();
        await node.DisposeAsync();
    }

    private static async Task<TestDesk> StartedAsync(TestDesk desk)
    {
        await desk.node.GetRequiredService<ResponseJournal>().StartAsync(TestContext.Current.CancellationToken);
        return desk;
    }
}
