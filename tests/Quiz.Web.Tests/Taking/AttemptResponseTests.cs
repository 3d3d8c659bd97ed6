using Microsoft.EntityFrameworkCore;
using Quiz.Data.Attempts;
using Quiz.Data.Journal;
using Quiz.Data.Tests.Databases;
using Quiz.Domain.Answers;
using Quiz.Domain.Attempts;
using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;
using Quiz.Web.Taking;
using Quiz.Web.Tests.Scores;

namespace Quiz.Web.Tests.Taking;

public abstract class AttemptResponseTests(TestDatabase database) : DatabaseTests(database)
{
    [Fact]
    public async Task EveryAnswer_IsStoredAndShownAgain()
    {
        await using var desk = await TestDesk.OpenAsync(Database);
        var attempt = await desk.BeginAsync();
        var sent = desk.Quiz.Questions.Select(question => TestDesk.Response(attempt, question, SampleAnswers.Right(question))).ToList();
        foreach (var response in sent)
            (await desk.RespondAsync(attempt, response)).Outcome.ShouldBe(AppendOutcome.Saved);

        await using var other = await desk.OnAnotherNodeAsync();
        var again = await other.ReadAsync(attempt.Id);

        (await StoredAsync(attempt)).Select(row => row.Answer).ShouldBe(desk.Quiz.Questions.Select(question => AnswerJson.Write(SampleAnswers.Right(question))));
        again.Version.ShouldBe(sent.Count);
        foreach (var response in sent)
        {
            again.OrderOf(response.Position).ShouldBe(attempt.OrderOf(response.Position));
            again.ValuesOf(response.Position).ShouldBe(response.Values);
            attempt.ValuesOf(response.Position).ShouldBe(response.Values);
            again.Progress.Questions[response.Position].Spent.ShouldBe(TestDesk.Spent);
        }
    }

    [Fact]
    public async Task SameOperationAgain_IsStoredOnce()
    {
        await using var desk = await TestDesk.OpenAsync(Database);
        var attempt = await desk.BeginAsync();
        var response = TestDesk.Response(attempt, desk.Quiz.Questions[0], SampleAnswers.Right(desk.Quiz.Questions[0]));
        await desk.RespondAsync(attempt, response);

        var again = await desk.RespondAsync(await desk.ReadAsync(attempt.Id), response);

        again.Outcome.ShouldBe(AppendOutcome.AlreadySaved);
        again.IsStored.ShouldBeTrue();
        (await desk.VersionAsync(attempt)).ShouldBe(1);
    }

    [Theory]
    [InlineData(typeof(SingleChoice), new[] { "9" }, "names no option")]
    [InlineData(typeof(SingleChoice), new[] { "-1" }, "names no option")]
    [InlineData(typeof(SingleChoice), new[] { "0", "1" }, "only one may be")]
    [InlineData(typeof(MultipleChoice), new[] { "0", "x" }, "names no option")]
    [InlineData(typeof(TrueFalseNotGiven), new[] { "perhaps" }, "none of true, false and not given")]
    [InlineData(typeof(Cloze), new[] { "May 2017" }, "1 gaps were sent")]
    [InlineData(typeof(Matching), new[] { "0", "0", "", "" }, "have the same match")]
    [InlineData(typeof(SelectEvidence), new[] { "9999" }, "names no sentence")]
    public async Task ValuesMakeNoAnswer_AreRefusedWithTheReason(Type item, string[] values, string problem)
    {
        await using var desk = await TestDesk.OpenAsync(Database);
        var attempt = await desk.BeginAsync();

        await ShouldRefuseAsync(desk, attempt, new(Guid.NewGuid(), desk.QuestionOf(item).Position, ResponseKind.Answered, values, TestDesk.Spent), problem);
    }

    [Fact]
    public async Task TextIsTooLong_IsRefusedWithTheReason()
    {
        await using var desk = await TestDesk.OpenAsync(Database);
        var attempt = await desk.BeginAsync();
        var question = desk.QuestionOf(typeof(ShortAnswer));

        await ShouldRefuseAsync(
            desk, attempt, TestDesk.Response(attempt, question, new TextAnswer(new('x', AnswerForm.LongestText + 1))), $"at most {AnswerForm.LongestText}");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(99)]
    public async Task QuizHasNoSuchQuestion_IsRefusedWithTheReason(int position)
    {
        await using var desk = await TestDesk.OpenAsync(Database);
        var attempt = await desk.BeginAsync();

        await ShouldRefuseAsync(desk, attempt, new(Guid.NewGuid(), position, ResponseKind.Visited, [], TestDesk.Spent), "has no question");
    }

    [Fact]
    public async Task OperationHasNoId_IsRefusedWithTheReason()
    {
        await using var desk = await TestDesk.OpenAsync(Database);
        var attempt = await desk.BeginAsync();

        await ShouldRefuseAsync(desk, attempt, new(Guid.Empty, 0, ResponseKind.Visited, [], TestDesk.Spent), "without an id");
    }

    [Fact]
    public async Task CheckedInPractice_TheAnswerStands()
    {
        await using var desk = await TestDesk.OpenAsync(Database, QuizSettings.Practice);
        var attempt = await desk.BeginAsync();
        var question = desk.QuestionOf(typeof(SingleChoice));
        attempt.MayReveal(question.Position).ShouldBeFalse();

        (await desk.RespondAsync(attempt, TestDesk.Response(attempt, question, SampleAnswers.Wrong(question), ResponseKind.Checked))).Outcome.ShouldBe(AppendOutcome.Saved);

        foreach (var seen in new[] { attempt, await desk.ReadAsync(attempt.Id) })
        {
            seen.MayReveal(question.Position).ShouldBeTrue();
            await ShouldRefuseAsync(desk, seen, TestDesk.Response(seen, question, SampleAnswers.Right(question)), "has been checked", "stale", stored: 1);
            await ShouldRefuseAsync(desk, seen, TestDesk.Response(seen, question, SampleAnswers.Right(question), ResponseKind.Checked), "has been checked", "stale", stored: 1);
        }
    }

    [Fact]
    public async Task SameCheckAgain_IsAlreadySaved()
    {
        await using var desk = await TestDesk.OpenAsync(Database, QuizSettings.Practice);
        var attempt = await desk.BeginAsync();
        var question = desk.QuestionOf(typeof(SingleChoice));
        var check = TestDesk.Response(attempt, question, SampleAnswers.Right(question), ResponseKind.Checked);
        await desk.RespondAsync(attempt, check);

        foreach (var seen in new[] { attempt, await desk.ReadAsync(attempt.Id) })
            (await desk.RespondAsync(seen, check)).ShouldBe(ResponseReceipt.Of(AppendOutcome.AlreadySaved));

        (await desk.VersionAsync(attempt)).ShouldBe(1);
    }

    [Fact]
    public async Task CheckedOnAnotherDevice_ThisOneCannotCheckAnotherAnswer()
    {
        await using var desk = await TestDesk.OpenAsync(Database, QuizSettings.Practice);
        await using var other = await desk.OnAnotherNodeAsync();
        var attempt = await desk.BeginAsync();
        var question = desk.QuestionOf(typeof(SingleChoice));
        var elsewhere = await other.ReadAsync(attempt.Id);
        await other.RespondAsync(elsewhere, TestDesk.Response(elsewhere, question, SampleAnswers.Wrong(question), ResponseKind.Checked));

        var receipt = await desk.RespondAsync(attempt, TestDesk.Response(attempt, question, SampleAnswers.Right(question), ResponseKind.Checked));

        receipt.Word.ShouldBe("stale");
        attempt.MayReveal(question.Position).ShouldBeTrue("what holds has been caught up with");
        (await desk.VersionAsync(attempt)).ShouldBe(1);
    }

    [Fact]
    public async Task CheckedOnAnotherDevice_ThisOneCannotAnswerAnyMore()
    {
        await using var desk = await TestDesk.OpenAsync(Database, QuizSettings.Practice);
        await using var other = await desk.OnAnotherNodeAsync();
        var attempt = await desk.BeginAsync();
        var question = desk.QuestionOf(typeof(SingleChoice));
        var elsewhere = await other.ReadAsync(attempt.Id);
        await other.RespondAsync(elsewhere, TestDesk.Response(elsewhere, question, SampleAnswers.Wrong(question), ResponseKind.Checked));

        var receipt = await desk.RespondAsync(attempt, TestDesk.Response(attempt, question, SampleAnswers.Right(question), ResponseKind.Answered));

        receipt.Word.ShouldBe("stale", "what would not count is not called saved");
        (await desk.VersionAsync(attempt)).ShouldBe(1);
    }

    [Fact]
    public async Task CheckedWithoutAnAnswer_IsRefusedWithTheReason()
    {
        await using var desk = await TestDesk.OpenAsync(Database, QuizSettings.Practice);
        var attempt = await desk.BeginAsync();

        await ShouldRefuseAsync(desk, attempt, TestDesk.Response(attempt, desk.Quiz.Questions[0], null, ResponseKind.Checked), "Answer first");
    }

    [Fact]
    public async Task CheckedInAnExam_IsRefusedAndNothingShown()
    {
        await using var desk = await TestDesk.OpenAsync(Database, QuizSettings.Exam);
        var attempt = await desk.BeginAsync();
        var question = desk.QuestionOf(typeof(SingleChoice));

        await ShouldRefuseAsync(
            desk, attempt, TestDesk.Response(attempt, question, SampleAnswers.Right(question), ResponseKind.Checked), "shown when it is finished");

        (await desk.ReadAsync(attempt.Id)).MayReveal(question.Position).ShouldBeFalse();
    }

    [Fact]
    public async Task SomeoneElse_SeesAndChangesNothing()
    {
        await using var desk = await TestDesk.OpenAsync(Database);
        var attempt = await desk.BeginAsync();
        var stranger = await TestDesk.NewLearnerAsync(Database);
        var forged = new OpenAttempt(attempt.Id, stranger, attempt.Quiz, 0, null, null, attempt.Progress, 0);

        (await desk.Desk.OpenAsync(attempt.Id, stranger, Cancelled)).ShouldBeNull();
        (await desk.Desk.VersionAsync(attempt.Id, stranger, Cancelled)).ShouldBeNull();
        (await desk.Desk.SubmitAsync(attempt.Id, stranger, Cancelled)).ShouldBeFalse();
        var receipt = await desk.RespondAsync(forged, TestDesk.Response(forged, desk.Quiz.Questions[0], SampleAnswers.Right(desk.Quiz.Questions[0])));

        receipt.Outcome.ShouldBe(AppendOutcome.UnknownAttempt);
        receipt.Problem.ShouldNotBeNull();
        (await desk.VersionAsync(attempt)).ShouldBe(0);
        (await desk.ReadAsync(attempt.Id)).IsSubmitted.ShouldBeFalse();
    }

    private async Task ShouldRefuseAsync(TestDesk desk, OpenAttempt attempt, LearnerResponse response, string problem, string word = ResponseReceipt.Refused, int stored = 0)
    {
        var before = attempt.Progress.Count;

        var receipt = await desk.RespondAsync(attempt, response);

        receipt.Outcome.ShouldBeNull();
        receipt.Word.ShouldBe(word);
        receipt.Problem.ShouldNotBeNull().ShouldContain(problem);
        attempt.Progress.Count.ShouldBe(before);
        (await StoredAsync(attempt)).Count.ShouldBe(stored);
    }

    private Task<List<ResponseEventRow>> StoredAsync(OpenAttempt attempt) =>
        ReadAsync(db => db.ResponseEvents.Where(row => row.AttemptId == attempt.Id).OrderBy(row => row.Sequence).ToListAsync(Cancelled));

    public sealed class OnSqlite(SqliteDatabase database) : AttemptResponseTests(database), IClassFixture<SqliteDatabase>;

    public sealed class OnPostgreSql(PostgreSqlDatabase database) : AttemptResponseTests(database), IClassFixture<PostgreSqlDatabase>;
}
