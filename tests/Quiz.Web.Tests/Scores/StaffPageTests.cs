using System.Net;
using System.Net.Http.Headers;
using Quiz.Data.Accounts;

namespace Quiz.Web.Tests.Scores;

public sealed class StaffPageTests(ScoresSite site) : IClassFixture<ScoresSite>
{
    public static TheoryData<string> Addresses => ["/quizzes", "/quizzes/{quiz}/results", "/quizzes/{quiz}/results.csv", "/quizzes/{quiz}/questions/{question}"];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task SomeoneUnknown_IsAskedToSignIn(string address)
    {
        var response = await site.Anonymous().GetAsync(await FillAsync(address), TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        await ShouldNameNoKeyAsync(response);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task AGuest_IsAskedToSignIn(string address)
    {
        var guest = site.Guest(await site.Attempts.LearnerAsync());

        var response = await guest.GetAsync(await FillAsync(address), TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        await ShouldNameNoKeyAsync(response);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task ALearner_IsRefused(string address)
    {
        var learner = site.SignedIn(await site.Attempts.LearnerAsync("Eve"), Roles.Learner);

        var response = await learner.GetAsync(await FillAsync(address), TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await ShouldNameNoKeyAsync(response);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Staff_AreShownIt(string address)
    {
        foreach (var role in new[] { Roles.Author, Roles.Teacher, Roles.Admin })
        {
            var response = await site.SignedIn(Guid.NewGuid(), role).GetAsync(await FillAsync(address), TestContext.Current.CancellationToken);

            response.StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }

    [Theory]
    [InlineData("/quizzes/00000000-0000-0000-0000-000000000001/results")]
    [InlineData("/quizzes/00000000-0000-0000-0000-000000000001/results.csv")]
    [InlineData("/quizzes/00000000-0000-0000-0000-000000000001/questions/00000000-0000-0000-0000-000000000002")]
    public async Task AnUnknownQuiz_IsNotFound(string address)
    {
        var response = await site.SignedIn(Guid.NewGuid(), Roles.Teacher).GetAsync(address, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task TheListOfQuizzes_TellsAttemptsAndMean()
    {
        var quiz = await site.QuizAsync("kipchoge-runs-under-two-hours");
        var learner = await site.Attempts.LearnerAsync("Ada");
        await site.Attempts.FinishedAsync(learner, quiz, SampleAnswers.Right);
        await site.Attempts.FinishedAsync(learner, quiz, SampleAnswers.Wrong, SampleAttempts.Monday.AddDays(1));

        var page = WebUtility.HtmlDecode(await site.SignedIn(Guid.NewGuid(), Roles.Teacher).GetStringAsync("/quizzes", TestContext.Current.CancellationToken));

        page.ShouldContain(quiz.Title);
        var row = page.Split($"/quizzes/{quiz.QuizId}/results")[1].Split("</tr>")[0];
        row.ShouldContain($"{quiz.Questions.Length} questions");
        row.ShouldContain("datetime=\"2026-03-03T09:38:00Z\"");
        row.ShouldContain("<td class=\"number\">2</td>");
        row.ShouldContain(Web.Scores.Amounts.Percent(0.5m));
    }

    [Fact]
    public async Task TheAttemptsOfAQuiz_AreInThePageBeforeItsCircuitIsThere()
    {
        var quiz = await site.QuizAsync("first-picture-of-a-black-hole");
        var attempt = await site.Attempts.FinishedAsync(await site.Attempts.LearnerAsync("Ada Lovelace"), quiz, SampleAnswers.Right);

        var page = await site.SignedIn(Guid.NewGuid(), Roles.Teacher).GetStringAsync($"/quizzes/{quiz.QuizId}/results", TestContext.Current.CancellationToken);

        page.ShouldContain($"<a href=\"/attempts/{attempt}/result\">Ada Lovelace</a>");
        page.ShouldNotContain("0–0");
        page.ShouldNotContain("Nobody has finished");
    }

    [Fact]
    public async Task TheQuestion_IsShownWithItsFigures()
    {
        var quiz = await site.QuizAsync("berlin-wall-opens");
        var question = quiz.Questions.First(asked => asked.Content.Item is Domain.Questions.SingleChoice);
        for (var learner = 0; learner < 6; learner++)
            await site.Attempts.FinishedAsync(await site.Attempts.LearnerAsync(), quiz, learner < 2 ? SampleAnswers.Right : SampleAnswers.Wrong);

        var page = WebUtility.HtmlDecode(await site.SignedIn(Guid.NewGuid(), Roles.Teacher)
            .GetStringAsync($"/quizzes/{quiz.QuizId}/questions/{question.QuestionId}", TestContext.Current.CancellationToken));

        page.ShouldContain("<dt>Answers</dt><dd>6</dd>");
        page.ShouldContain($"<dt>Share right</dt><dd>{Web.Scores.Amounts.Percent(1 / 3m)}</dd>");
        page.ShouldContain("A wrong choice is picked more often than a right one.");
    }

    [Fact]
    public async Task TheGapsOfACloze_HaveTheirMostCommonAnswersWithTheAcceptedOnesMarked()
    {
        var quiz = await site.QuizAsync();
        var question = quiz.Questions.First(asked => asked.Content.Item is Domain.Questions.Cloze);
        await site.Attempts.FinishedAsync(await site.Attempts.LearnerAsync(), quiz, SampleAnswers.Right);
        await site.Attempts.FinishedAsync(await site.Attempts.LearnerAsync(), quiz, SampleAnswers.Wrong);

        var page = await site.SignedIn(Guid.NewGuid(), Roles.Teacher)
            .GetStringAsync($"/quizzes/{quiz.QuizId}/questions/{question.QuestionId}", TestContext.Current.CancellationToken);

        var gap = page.Split("<caption>Gap 2</caption>")[1].Split("</table>")[0];
        gap.Split("Accepted").Length.ShouldBe(2);
        gap.Split("<tr>").Single(row => row.Contains("marmalade", StringComparison.Ordinal)).ShouldNotContain("Accepted");
    }

    [Fact]
    public async Task MudBlazor_IsLoadedOnStaffPagesAloneAndCompressed()
    {
        var staff = site.SignedIn(Guid.NewGuid(), Roles.Teacher);
        var page = await staff.GetStringAsync(await FillAsync("/quizzes/{quiz}/results"), TestContext.Current.CancellationToken);

        var files = Files(page);
        files.Count.ShouldBe(2);
        foreach (var file in files)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, "/" + file);
            request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
            var response = await staff.SendAsync(request, TestContext.Current.CancellationToken);
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            response.Content.Headers.ContentEncoding.ShouldBe(["br"], file);
        }
        foreach (var address in new[] { "/scores", "/quizzes", await FillAsync("/quizzes/{quiz}/questions/{question}") })
            Files(await staff.GetStringAsync(address, TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    private static List<string> Files(string page) =>
        [.. page.Split('"').Where(part => part.StartsWith("_content/MudBlazor/", StringComparison.Ordinal))];

    private async Task<string> FillAsync(string address)
    {
        var quiz = await site.QuizAsync();
        return address.Replace("{quiz}", quiz.QuizId.ToString()).Replace("{question}", quiz.Questions[0].QuestionId.ToString());
    }

    private async Task ShouldNameNoKeyAsync(HttpResponseMessage response)
    {
        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        foreach (var question in (await site.QuizAsync()).Questions)
        {
            page.ShouldNotContain(question.Content.Stem);
            page.ShouldNotContain(question.Content.Explanation);
        }
    }
}
