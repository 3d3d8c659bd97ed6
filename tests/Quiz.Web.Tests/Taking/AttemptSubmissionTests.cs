using Microsoft.EntityFrameworkCore;
using Quiz.Data.Attempts;
using Quiz.Data.Journal;
using Quiz.Data.Tests.Databases;
using Quiz.Domain.Answers;
using Quiz.Domain.Attempts;
using Quiz.Domain.Library;
using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;
using Quiz.Domain.Scoring;
using Quiz.Web.Tests.Scores;

namespace Quiz.Web.Tests.Taking;

public abstract class AttemptSubmissionTests(TestDatabase database) : DatabaseTests(database)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    [Fact]
    public async Task Submitted_ResultsAreWhatTheScorerSays()
    {
        await using var desk = await TestDesk.OpenAsync(Database);
        var attempt = await desk.BeginAsync();
        // Right, wrong and blank in turn.
        var given = desk.Quiz.Questions.Select(question => (question.Position % 3) switch
        {
            0 => SampleAnswers.Right(question),
            1 => SampleAnswers.Wrong(question),
            _ => null,
        }).ToList();
        foreach (var question in desk.Quiz.Questions.Where(question => given[question.Position] is not null))
            await desk.RespondAsync(attempt, TestDesk.Response(attempt, question, given[question.Position]));
        desk.Time.Now += TimeSpan.FromMinutes(8);

        (await desk.SubmitAsync(attempt)).ShouldBeTrue();

        var expected = AttemptScore.Of(desk.Quiz, AttemptProgress.Fold(desk.Quiz, given.Select((answer, position) => new ResponseEvent(
            Guid.NewGuid(), position, ResponseKind.Answered, answer, DateTime.UnixEpoch, answer is null ? TimeSpan.Zero : TestDesk.Spent))));
        expected.Points.ShouldBeInRange(1, desk.Quiz.Points - 1, "some right, some wrong");
        var row = await RowAsync(attempt.Id);
        row.SubmittedUtc.ShouldBe(desk.Time.Now.UtcDateTime);
        row.Points.ShouldBe(expected.Points);
        row.MaxPoints.ShouldBe(expected.MaxPoints);
        foreach (var (result, score) in (await ResultsAsync(attempt.Id)).Zip(expected.Questions))
        {
            var question = desk.Quiz.Questions[score.Position];
            result.Position.ShouldBe(score.Position);
            result.QuestionId.ShouldBe(question.QuestionId);
            result.QuestionRevisionId.ShouldBe(question.RevisionId);
            result.FactKind.ShouldBe((int)question.Content.Kind);
            result.Answer.ShouldBe(score.Answer is null ? null : AnswerJson.Write(score.Answer));
            (result.Share, result.Points, result.MaxPoints).ShouldBe((score.Share, score.Points, score.MaxPoints));
            result.SpentMs.ShouldBe((int)score.Spent.TotalMilliseconds);
        }
        (await ResultsAsync(attempt.Id)).Count.ShouldBe(desk.Quiz.Questions.Length);
    }

    [Fact]
    public async Task SubmittedAgain_ChangesNothing()
    {
        await using var desk = await TestDesk.OpenAsync(Database);
        var attempt = await desk.BeginAsync();
        await desk.SubmitAsync(attempt);
        var first = await RowAsync(attempt.Id);
        desk.Time.Now += TimeSpan.FromMinutes(1);

        (await desk.SubmitAsync(attempt)).ShouldBeTrue();

        var second = await RowAsync(attempt.Id);
        (second.SubmittedUtc, second.Points).ShouldBe((first.SubmittedUtc, first.Points));
        (await ResultsAsync(attempt.Id)).Count.ShouldBe(desk.Quiz.Questions.Length);
        var opened = await desk.ReadAsync(attempt.Id);
        opened.IsSubmitted.ShouldBeTrue();
        opened.MayReveal(0).ShouldBeTrue();
    }

    [Fact]
    public async Task TwoSubmissionsAtOnce_ScoreOnce()
    {
        await using var desk = await TestDesk.OpenAsync(Database);
        await using var other = await desk.OnAnotherNodeAsync();
        for (var round = 0; round < 10; round++)
        {
            var attempt = await desk.BeginAsync();
            await desk.RespondAsync(attempt, TestDesk.Response(attempt, desk.Quiz.Questions[0], SampleAnswers.Right(desk.Quiz.Questions[0])));

            var done = await Task.WhenAll(
                Task.Run(() => desk.SubmitAsync(attempt), Cancelled),
                Task.Run(() => other.SubmitAsync(attempt), Cancelled));

            done.ShouldBe([true, true]);
            (await RowAsync(attempt.Id)).Points.ShouldBe(desk.Quiz.Questions[0].Points);
            (await ResultsAsync(attempt.Id)).Count.ShouldBe(desk.Quiz.Questions.Length);
        }
    }

    [Fact]
    public async Task SubmissionAmongResponses_CountsEveryOneThatWasSavedAndNoOther()
    {
        await using var desk = await TestDesk.OpenAsync(Database, FourShortAnswers);
        await using var other = await desk.OnAnotherNodeAsync();
        for (var round = 0; round < 10; round++)
        {
            var attemptId = (await desk.BeginAsync()).Id;
            var underway = new TaskCompletionSource();
            // A writer for each question, so that the last answer of each that was saved is known.
            var writers = desk.Quiz.Questions
                .Select(question => Task.Run(() => AnswerUntilRefusedAsync(question.Position % 2 == 0 ? desk : other, attemptId, question, underway), Cancelled))
                .ToList();
            await underway.Task.WaitAsync(Cancelled);

            (await desk.Desk.SubmitAsync(attemptId, desk.LearnerId, Cancelled)).ShouldBeTrue();

            var saved = await Task.WhenAll(writers);
            var results = await ResultsAsync(attemptId);
            results.Select(result => result.Answer).ShouldBe(saved.Select(count => count == 0 ? null : AnswerJson.Write(Numbered(count))));
            results.Select(result => result.SpentMs).ShouldBe(saved.Select(count => count * (int)TestDesk.Spent.TotalMilliseconds));
            (await ReadAsync(db => db.ResponseEvents.CountAsync(entry => entry.AttemptId == attemptId, Cancelled))).ShouldBe(saved.Sum());
        }
    }

    [Fact]
    public async Task TimeIsOver_AttemptIsSubmittedAsOfItsDeadline()
    {
        await using var desk = await TestDesk.OpenAsync(Database, QuizSettings.Exam with { TimeLimit = Limit });
        var attempt = await desk.BeginAsync();
        var question = desk.Quiz.Questions[0];
        await desk.RespondAsync(attempt, TestDesk.Response(attempt, question, SampleAnswers.Right(question)));
        desk.Time.Now += Limit + AttemptRules.Grace;
        await desk.Desk.SubmitOverdueAsync(Cancelled);
        (await RowAsync(attempt.Id)).SubmittedUtc.ShouldBeNull("an answer given in time may still arrive");
        desk.Time.Now += TimeSpan.FromSeconds(1);
        (await desk.RespondAsync(attempt, TestDesk.Response(attempt, question, SampleAnswers.Wrong(question)))).Outcome.ShouldBe(AppendOutcome.Late);

        (await desk.Desk.SubmitOverdueAsync(Cancelled)).ShouldBe(1);
        (await desk.Desk.SubmitOverdueAsync(Cancelled)).ShouldBe(0);

        var row = await RowAsync(attempt.Id);
        row.SubmittedUtc.ShouldBe(row.DeadlineUtc);
        row.Points.ShouldBe(question.Points);
        (await desk.RespondAsync(attempt, TestDesk.Response(attempt, question, SampleAnswers.Wrong(question)))).IsOver.ShouldBeTrue();
    }

    [Fact]
    public async Task TimeIsOver_OpeningTheAttemptSubmitsIt()
    {
        await using var desk = await TestDesk.OpenAsync(Database, QuizSettings.Exam with { TimeLimit = Limit });
        var attempt = await desk.BeginAsync();
        desk.Time.Now += Limit + AttemptRules.Grace + TimeSpan.FromSeconds(1);

        (await desk.ReadAsync(attempt.Id)).SubmittedUtc.ShouldBe(attempt.DeadlineUtc.ShouldNotBeNull());

        (await ResultsAsync(attempt.Id)).Count.ShouldBe(desk.Quiz.Questions.Length);
    }

    [Fact]
    public async Task NoTimeLimit_AttemptStaysOpen()
    {
        await using var desk = await TestDesk.OpenAsync(Database);
        var attempt = await desk.BeginAsync();
        desk.Time.Now += TimeSpan.FromDays(400);

        await desk.Desk.SubmitOverdueAsync(Cancelled);

        (await desk.ReadAsync(attempt.Id)).IsSubmitted.ShouldBeFalse();
    }

    /// <returns>How many answers were saved: the texts 1, 2, 3 …</returns>
    private static async Task<int> AnswerUntilRefusedAsync(TestDesk desk, Guid attemptId, QuizQuestion question, TaskCompletionSource underway)
    {
        try
        {
            var attempt = await desk.ReadAsync(attemptId);
            for (var saved = 0; ; saved++)
            {
                var receipt = await desk.RespondAsync(attempt, TestDesk.Response(attempt, question, Numbered(saved + 1)));
                if (receipt.Outcome is not AppendOutcome.Saved)
                {
                    receipt.Outcome.ShouldBe(AppendOutcome.Submitted);
                    return saved;
                }
                if (saved == 3)
                    underway.TrySetResult();
            }
        }
        catch (Exception failure)
        {
            // Else the test would wait for ever.
            underway.TrySetException(failure);
            throw;
        }
    }

    private static TextAnswer Numbered(int number) => new(number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static QuizDraft FourShortAnswers(QuizDraft quiz)
    {
        var question = quiz.Questions.First(question => question.Content.Item is ShortAnswer);
        return quiz with { Questions = [.. Enumerable.Range(0, 4).Select(index => question with { Key = $"question-{index}" })] };
    }

    private Task<AttemptRow> RowAsync(Guid attemptId) => ReadAsync(db => db.Attempts.SingleAsync(row => row.Id == attemptId, Cancelled));

    private Task<List<QuestionResultRow>> ResultsAsync(Guid attemptId) =>
        ReadAsync(db => db.QuestionResults.Where(row => row.AttemptId == attemptId).OrderBy(row => row.Position).ToListAsync(Cancelled));

    public sealed class OnSqlite(SqliteDatabase database) : AttemptSubmissionTests(database), IClassFixture<SqliteDatabase>;

    public sealed class OnPostgreSql(PostgreSqlDatabase database) : AttemptSubmissionTests(database), IClassFixture<PostgreSqlDatabase>;
}
