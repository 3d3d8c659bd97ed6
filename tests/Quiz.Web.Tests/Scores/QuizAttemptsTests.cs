using Quiz.Web.Scores.Staff;

namespace Quiz.Web.Tests.Scores;

public sealed class QuizAttemptsTests(ScoresSite site) : IClassFixture<ScoresSite>, IAsyncLifetime
{
    private const string Slug = "first-picture-of-a-black-hole";
    private Guid quizId;

    public async ValueTask InitializeAsync()
    {
        var quiz = await site.QuizAsync(Slug);
        quizId = quiz.QuizId;
        if ((await ReadAsync(ResultsView.Default)).Total > 0)
            return;
        // Each order another one, so that sorting by the wrong thing shows.
        (string? Name, int Right, int Seconds)[] attempts = [("Bea", 3, 40), ("Zoë", 1, 10), (null, 4, 30), ("Ada", 2, 20)];
        for (var index = 0; index < attempts.Length; index++)
        {
            var (name, right, seconds) = attempts[index];
            await site.Attempts.FinishedAsync(
                await site.Attempts.LearnerAsync(name), quiz,
                question => question.Position < right ? SampleAnswers.Right(question) : null, SampleAttempts.Monday.AddHours(index), TimeSpan.FromSeconds(seconds));
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task WithoutAChoice_TheLastHandedInComesFirst() =>
        (await ReadAsync(ResultsView.Default)).Attempts.Select(attempt => attempt.DisplayName).ShouldBe(["Ada", null, "Zoë", "Bea"]);

    [Theory]
    [InlineData(AttemptSort.Learner, "Ada", "Bea", "Zoë", null)]
    [InlineData(AttemptSort.Score, "Zoë", "Ada", "Bea", null)]
    [InlineData(AttemptSort.Time, "Zoë", "Ada", null, "Bea")]
    [InlineData(AttemptSort.Finished, "Bea", "Zoë", null, "Ada")]
    public async Task Sorting_GoesBothWays(AttemptSort sort, params string?[] expected)
    {
        var up = await ReadAsync(ResultsView.Default with { Sort = sort, Descending = false });
        var down = await ReadAsync(ResultsView.Default with { Sort = sort, Descending = true });

        up.Attempts.Select(attempt => attempt.DisplayName).ShouldBe(expected);
        down.Attempts.Select(attempt => attempt.DisplayName).ShouldBe(expected.Reverse());
    }

    [Theory]
    [InlineData("ada", 1)]
    [InlineData("Zoë", 1)]
    [InlineData("guest", 1)]
    [InlineData("a", 2)]
    [InlineData("%", 0)]
    [InlineData("nobody", 0)]
    public async Task Searching_FindsLearnersByPartOfTheirName(string search, int expected)
    {
        var found = await ReadAsync(ResultsView.Default with { Search = search });

        found.Total.ShouldBe(expected);
        found.Attempts.Length.ShouldBe(expected);
    }

    [Fact]
    public async Task ASecondPage_GoesOnWhereTheFirstEnded()
    {
        var first = await ReadAsync(ResultsView.Default with { PageSize = 3 });
        var second = await ReadAsync(ResultsView.Default with { PageSize = 3, Page = 1 });

        second.Total.ShouldBe(4);
        second.Attempts.Length.ShouldBe(1);
        first.Attempts.Concat(second.Attempts).DistinctBy(attempt => attempt.Id).Count().ShouldBe(4);
    }

    private async Task<QuizAttempts> ReadAsync(ResultsView view)
    {
        await using var db = await site.Contexts.CreateDbContextAsync(TestContext.Current.CancellationToken);
        return await QuizAttempts.ReadAsync(db, quizId, view, TestContext.Current.CancellationToken);
    }
}
