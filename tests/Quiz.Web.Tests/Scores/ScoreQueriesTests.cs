using System.Text;
using Quiz.Data;
using Quiz.Data.Tests.Databases;
using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;
using Quiz.Web.Library;
using Quiz.Web.Scores.Mine;
using Quiz.Web.Scores.Review;
using Quiz.Web.Scores.Staff;
using Quiz.Web.Tests.Databases;

namespace Quiz.Web.Tests.Scores;

/// <summary>Each query behind scores, asked of both kinds of database.</summary>
public abstract class ScoreQueriesTests(TestDatabase database) : DatabaseTests(database)
{
    private SampleAttempts Attempts => new(Contexts);

    [Fact]
    public async Task ScoresOfALearner_AreCountedAndAveraged()
    {
        var quiz = await PublishedArticle.PublishAsync(Services);
        var learner = await Attempts.LearnerAsync("Ada");
        await Attempts.FinishedAsync(learner, quiz, SampleAnswers.Right);
        var last = await Attempts.FinishedAsync(learner, quiz, question => question.Position == 0 ? SampleAnswers.Right(question) : null, SampleAttempts.Monday.AddDays(1));
        await Attempts.OpenAsync(learner, quiz);

        var scores = await ReadAsync(db => LearnerScores.ReadAsync(db, learner, 1, Cancelled));

        (scores.Count, scores.Finished, scores.Attempts.Length).ShouldBe((3, 2, 3));
        scores.Trend.Select(attempt => attempt.Points).ShouldBe([quiz.Points, quiz.Questions[0].Points]);
        scores.Mean.ShouldNotBeNull().ShouldBe((1 + quiz.Questions[0].Points / quiz.Points) / 2, 1e-9m);
        scores.Kinds.Sum(kind => kind.Points).ShouldBe(quiz.Points + quiz.Questions[0].Points);
        scores.Kinds.Sum(kind => kind.Questions).ShouldBe(2 * quiz.Questions.Length);
        scores.Weakest.Length.ShouldBe(LearnerScores.WeakestCount);
        scores.Weakest.ShouldAllBe(question => question.Share == 0.5m && question.Times == 2 && question.AttemptId == last && question.Position > 0);
    }

    [Fact]
    public async Task ResultOfAnAttempt_IsReadWithItsQuestions()
    {
        var quiz = await PublishedArticle.PublishAsync(Services);
        var learner = await Attempts.LearnerAsync("Ada");
        var id = await Attempts.FinishedAsync(learner, quiz, question => question.Position == 0 ? SampleAnswers.Right(question) : null);
        await Attempts.OpenAsync(learner, quiz);

        var head = (await ReadAsync(db => AttemptHead.FindAsync(db, id, Cancelled))).ShouldNotBeNull();
        var review = await ReadAsync(db => AttemptReview.ReadAsync(db, head, quiz, Cancelled));
        var retake = await ReadAsync(db => Retake.ReadAsync(db, head, quiz.Settings, Cancelled));

        (head.LearnerName, head.Points, head.MaxPoints).ShouldBe(("Ada", quiz.Questions[0].Points, quiz.Points));
        review.Questions.Length.ShouldBe(quiz.Questions.Length);
        review.Kinds.Sum(kind => kind.Points).ShouldBe(head.Points);
        review.Spent.ShouldBe(TimeSpan.FromSeconds(30 * quiz.Questions.Length));
        (retake.Attempts.Length, retake.MayStart).ShouldBe((2, false));
        (await ReadAsync(db => AttemptHead.FindAsync(db, Guid.NewGuid(), Cancelled))).ShouldBeNull();
    }

    [Theory]
    [InlineData(AttemptSort.Learner)]
    [InlineData(AttemptSort.Score)]
    [InlineData(AttemptSort.Time)]
    [InlineData(AttemptSort.Finished)]
    public async Task AttemptsOfAQuiz_AreSortedBothWays(AttemptSort sort)
    {
        var quiz = await PublishedArticle.PublishAsync(Services);
        await Attempts.FinishedAsync(await Attempts.LearnerAsync("Ada"), quiz, _ => null);
        await Attempts.FinishedAsync(await Attempts.LearnerAsync("Bea"), quiz, SampleAnswers.Right, SampleAttempts.Monday.AddHours(1));

        var up = await ReadAsync(db => QuizAttempts.ReadAsync(db, quiz.QuizId, ResultsView.Default with { Sort = sort, Descending = false }, Cancelled));
        var down = await ReadAsync(db => QuizAttempts.ReadAsync(db, quiz.QuizId, ResultsView.Default with { Sort = sort, Descending = true }, Cancelled));

        (up.Total, down.Total).ShouldBe((2, 2));
        // Both took the same time, so the later one comes first either way.
        up.Attempts.Select(attempt => attempt.DisplayName).ShouldBe(sort is AttemptSort.Time ? ["Bea", "Ada"] : ["Ada", "Bea"]);
        down.Attempts.Select(attempt => (attempt.DisplayName, attempt.Points)).ShouldBe([("Bea", quiz.Points), ("Ada", 0)]);
        down.Attempts.ShouldAllBe(attempt => attempt.SpentMs == 30_000 * quiz.Questions.Length && attempt.Revision == 1);
    }

    [Theory]
    [InlineData("ada", 1)]
    [InlineData("Zoë", 1)]
    [InlineData("guest", 1)]
    [InlineData("%", 0)]
    [InlineData("_", 0)]
    [InlineData("\\", 0)]
    public async Task AttemptsOfAQuiz_AreFoundByName(string search, int expected)
    {
        var quiz = await PublishedArticle.PublishAsync(Services);
        foreach (var name in new[] { "Ada", "Zoë", null })
            await Attempts.FinishedAsync(await Attempts.LearnerAsync(name), quiz, SampleAnswers.Right);

        (await ReadAsync(db => QuizAttempts.ReadAsync(db, quiz.QuizId, ResultsView.Default with { Search = search }, Cancelled))).Total.ShouldBe(expected);
    }

    [Fact]
    public async Task QuizOfTheList_HasItsCountsAndMean()
    {
        var quiz = await PublishedArticle.PublishAsync(Services);
        var untaken = await PublishedArticle.PublishAsync(Services);
        await Attempts.FinishedAsync(await Attempts.LearnerAsync(), quiz, SampleAnswers.Right);
        await Attempts.FinishedAsync(await Attempts.LearnerAsync(), quiz, _ => null);
        await Attempts.OpenAsync(await Attempts.LearnerAsync(), quiz);

        var lines = await ReadAsync(db => QuizLine.ReadAsync(db, Cancelled));

        lines.Single(line => line.Id == quiz.QuizId)
            .ShouldBe(new(quiz.QuizId, quiz.Title, quiz.Questions.Length, 2, 1, 0.5m, SampleAttempts.Monday.AddMinutes(8)));
        lines.Single(line => line.Id == untaken.QuizId).ShouldBe(new(untaken.QuizId, quiz.Title, quiz.Questions.Length, 0, 0, null, null));
    }

    [Fact]
    public async Task FiguresOfAQuestion_CountAnswersBlanksAndChoices()
    {
        var quiz = await PublishedArticle.PublishAsync(Services);
        var asked = quiz.Questions.First(question => question.Content.Item is SingleChoice);
        await Attempts.FinishedAsync(await Attempts.LearnerAsync(), quiz, SampleAnswers.Right);
        await Attempts.FinishedAsync(await Attempts.LearnerAsync(), quiz, SampleAnswers.Right);
        await Attempts.FinishedAsync(await Attempts.LearnerAsync(), quiz, SampleAnswers.Wrong);
        await Attempts.FinishedAsync(await Attempts.LearnerAsync(), quiz, _ => null);

        var figures = (await ReadAsync(db => QuestionFigures.ReadAsync(db, quiz, Cancelled)))[asked.Position];

        (figures.Count, figures.Blank, figures.Facility, figures.Current.Choices.Sum()).ShouldBe((4, 1, 0.5m, 3));
    }

    [Fact]
    public async Task Download_HasTheFiguresOfEachAttempt()
    {
        var quiz = await PublishedArticle.PublishAsync(Services);
        var learner = await Attempts.LearnerAsync("Ada");
        var id = await Attempts.FinishedAsync(learner, quiz, SampleAnswers.Right);

        var text = Encoding.UTF8.GetString(await ReadAsync(db => ResultsCsv.WriteAsync(db, quiz, Cancelled)));

        text.ShouldContain(FormattableString.Invariant(
            $"{id},Ada,{learner},,1,2026-03-02 09:30:00,2026-03-02 09:38:00,{quiz.Questions.Length * 30},{quiz.Points:0.##},{quiz.Points:0.##},100%,"));
    }

    [Fact]
    public async Task QuizOfToday_IsFound()
    {
        var quiz = await PublishedArticle.PublishAsync(Services);
        using var quizzes = new PublishedQuizzes(Contexts, Database.Time);

        (await ReadAsync(db => CurrentQuiz.FindAsync(db, quizzes, quiz.QuizId, Cancelled))).ShouldNotBeNull().Revision.Points.ShouldBe(quiz.Points);
        (await ReadAsync(db => CurrentQuiz.FindAsync(db, quizzes, Guid.NewGuid(), Cancelled))).ShouldBeNull();
    }

    [Fact]
    public async Task ProgressInTheLibrary_HasTheBestAndTheOpenAttempt()
    {
        var quiz = await PublishedArticle.PublishAsync(Services);
        var learner = await Attempts.LearnerAsync();
        var finished = await Attempts.FinishedAsync(learner, quiz, SampleAnswers.Right);
        var open = await Attempts.OpenAsync(learner, quiz);
        using var quizzes = new PublishedQuizzes(Contexts, Database.Time);

        var progress = (await new LearnerProgress(Contexts, quizzes, Database.Time).OfAsync(learner, null, Cancelled))[quiz.QuizId];

        progress.ShouldBe(new(2, new(open, 0, quiz.Questions.Length), finished, 1));
    }

    public sealed class OnSqlite(SqliteDatabase database) : ScoreQueriesTests(database), IClassFixture<SqliteDatabase>;

    public sealed class OnPostgreSql(PostgreSqlDatabase database) : ScoreQueriesTests(database), IClassFixture<PostgreSqlDatabase>;
}
