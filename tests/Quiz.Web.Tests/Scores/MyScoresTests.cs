using System.Net;
using Quiz.Data.Accounts;

namespace Quiz.Web.Tests.Scores;

public sealed class MyScoresTests(ScoresSite site) : IClassFixture<ScoresSite>
{
    [Fact]
    public async Task SomeoneWhoHasTakenNothing_IsToldWhatToDo()
    {
        var page = await ReadAsync(site.Anonymous());

        page.ShouldContain("Nothing here yet");
        page.ShouldContain("Choose an article");
    }

    [Fact]
    public async Task AGuest_SeesTheirAttemptsAndHowToKeepThem()
    {
        var quiz = await site.QuizAsync();
        var guest = await site.Attempts.LearnerAsync();
        var first = await site.Attempts.FinishedAsync(guest, quiz, SampleAnswers.Wrong);
        var second = await site.Attempts.FinishedAsync(guest, quiz, SampleAnswers.Right, SampleAttempts.Monday.AddDays(3));
        var open = await site.Attempts.OpenAsync(guest, quiz);

        var page = await ReadAsync(site.Guest(guest));

        page.ShouldContain("belong to this browser alone");
        page.ShouldContain($"\"/attempts/{first}/result\"");
        page.ShouldContain($"\"/attempts/{second}/result\"");
        page.ShouldContain($"\"/attempts/{open}\"");
        page.ShouldContain("2 finished attempts");
        page.ShouldContain($"from {Web.Scores.Amounts.Percent(0)} at first to {Web.Scores.Amounts.Percent(1)} at last");
    }

    [Fact]
    public async Task TheScoresOfOthers_AreNotShown()
    {
        var attempt = await site.Attempts.FinishedAsync(await site.Attempts.LearnerAsync("Ada"), await site.QuizAsync(), SampleAnswers.Right);

        var page = await ReadAsync(site.SignedIn(await site.Attempts.LearnerAsync("Eve"), Roles.Learner));

        page.ShouldNotContain(attempt.ToString());
        page.ShouldContain("Nothing here yet");
    }

    [Fact]
    public async Task WeakQuestions_LeadToTheLastResult()
    {
        var quiz = await site.QuizAsync();
        var learner = await site.Attempts.LearnerAsync("Ada");
        await site.Attempts.FinishedAsync(learner, quiz, question => question.Position == 2 ? SampleAnswers.Wrong(question) : SampleAnswers.Right(question));
        var last = await site.Attempts.FinishedAsync(
            learner, quiz, question => question.Position == 2 ? SampleAnswers.Wrong(question) : SampleAnswers.Right(question), SampleAttempts.Monday.AddDays(1));

        var page = await ReadAsync(site.SignedIn(learner, Roles.Learner));

        page.ShouldContain($"/attempts/{last}/result#question-3");
        page.ShouldContain(quiz.Questions[2].Content.Stem);
        page.ShouldNotContain(quiz.Questions[3].Content.Stem);
    }

    [Fact]
    public async Task WrongAnswers_ComeBeforeWhatWasLeftBlank()
    {
        var quiz = await site.QuizAsync();
        var learner = await site.Attempts.LearnerAsync("Ada");
        await site.Attempts.FinishedAsync(learner, quiz, question => question.Position switch { 0 => null, 1 => SampleAnswers.Wrong(question), _ => SampleAnswers.Right(question) });

        var page = await ReadAsync(site.SignedIn(learner, Roles.Learner));

        var list = page.Split("weak-list")[1];
        list.IndexOf("#question-2", StringComparison.Ordinal).ShouldBeInRange(0, list.IndexOf("#question-1", StringComparison.Ordinal));
        list.Split("</li>")[1].ShouldContain("left blank in 1 attempt");
    }

    [Fact]
    public async Task ManyAttempts_ComeInPages()
    {
        var quiz = await site.QuizAsync();
        var learner = await site.Attempts.LearnerAsync("Ada");
        for (var day = 0; day < 21; day++)
            await site.Attempts.FinishedAsync(learner, quiz, SampleAnswers.Right, SampleAttempts.Monday.AddDays(day));

        var first = await ReadAsync(site.SignedIn(learner, Roles.Learner));
        var last = await ReadAsync(site.SignedIn(learner, Roles.Learner), "?page=99");

        first.ShouldContain("Page 1 of 2");
        first.Split("/result\">").Length.ShouldBe(21);
        last.ShouldContain("Page 2 of 2");
        last.Split("/result\">").Length.ShouldBe(2);
    }

    private static async Task<string> ReadAsync(HttpClient client, string query = "")
    {
        var response = await client.GetAsync("/scores" + query, TestContext.Current.CancellationToken);
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, page);
        return WebUtility.HtmlDecode(page);
    }
}
