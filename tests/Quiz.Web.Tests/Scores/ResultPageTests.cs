using System.Net;
using Quiz.Data.Accounts;
using Quiz.Domain.Quizzes;

namespace Quiz.Web.Tests.Scores;

public sealed class ResultPageTests(ScoresSite site) : IClassFixture<ScoresSite>
{
    [Fact]
    public async Task TheOwnersResult_IsShownWithKeysExplanationsAndEvidence()
    {
        var quiz = await site.QuizAsync();
        var learner = await site.Attempts.LearnerAsync("Ada");
        var attempt = await site.Attempts.FinishedAsync(learner, quiz, question => question.Position == 0 ? null : SampleAnswers.Right(question));

        var page = await ReadAsync(site.SignedIn(learner, Roles.Learner), attempt);

        var most = quiz.Points;
        page.ShouldContain($"{most - quiz.Questions[0].Points:0.##} of {most:0.##} points");
        page.ShouldContain($"{quiz.Questions.Length - 1} right, 1 left blank");
        foreach (var question in quiz.Questions)
        {
            page.ShouldContain(question.Content.Explanation);
            page.ShouldContain($"id=\"question-{question.Position + 1}\"");
            page.ShouldContain($"id=\"evidence-{question.Position + 1}\"");
        }
    }

    [Fact]
    public async Task AResultWithMistakes_CanBeNarrowedToThem()
    {
        var quiz = await site.QuizAsync();
        var learner = await site.Attempts.LearnerAsync();
        var mixed = await site.Attempts.FinishedAsync(learner, quiz, question => question.Position == 0 ? null : SampleAnswers.Right(question));
        var right = await site.Attempts.FinishedAsync(learner, quiz, SampleAnswers.Right);

        (await ReadAsync(site.Guest(learner), mixed)).ShouldContain("Only what was not right (1)");
        (await ReadAsync(site.Guest(learner), right)).ShouldNotContain("Only what was not right");
    }

    [Fact]
    public async Task TheEvidence_LeadsBackToItsQuestion()
    {
        var quiz = await site.QuizAsync();
        var learner = await site.Attempts.LearnerAsync();

        var page = await ReadAsync(site.Guest(learner), await site.Attempts.FinishedAsync(learner, quiz, SampleAnswers.Right));

        page.ShouldContain("result#question-2\"><span class=\"evidence__back\">Back to question </span>2");
    }

    [Fact]
    public async Task AWrongOption_IsShownWithItsRationale()
    {
        var quiz = await site.QuizAsync();
        var learner = await site.Attempts.LearnerAsync();
        var attempt = await site.Attempts.FinishedAsync(learner, quiz, SampleAnswers.Wrong);
        var choice = quiz.Questions.Select(question => question.Content.Item).OfType<Domain.Questions.SingleChoice>().First();

        var page = await ReadAsync(site.Guest(learner), attempt);

        page.ShouldContain(choice.Options.First(option => !option.IsKey).Rationale!);
        page.ShouldContain("Your answer, not right");
    }

    [Fact]
    public async Task EveryItemType_CanBeReviewed()
    {
        var learner = await site.Attempts.LearnerAsync();
        foreach (var slug in new[] { "berlin-wall-opens", "endurance-found-in-weddell-sea", "first-picture-of-a-black-hole", "kipchoge-runs-under-two-hours", "wang-yi-visits-pyongyang" })
        {
            var quiz = await site.QuizAsync(slug);
            foreach (var answer in new Func<QuizQuestion, Domain.Answers.Answer?>[] { SampleAnswers.Right, SampleAnswers.Wrong, _ => null })
                await ReadAsync(site.Guest(learner), await site.Attempts.FinishedAsync(learner, quiz, answer));
        }
    }

    [Fact]
    public async Task AnotherLearner_IsRefusedAndSeesNothingOfTheResult()
    {
        var (quiz, attempt) = await SomeonesResultAsync();

        await ShouldBeRefusedAsync(site.SignedIn(await site.Attempts.LearnerAsync("Eve"), Roles.Learner), attempt, quiz);
    }

    [Fact]
    public async Task AnotherGuest_IsRefusedAndSeesNothingOfTheResult()
    {
        var (quiz, attempt) = await SomeonesResultAsync();

        await ShouldBeRefusedAsync(site.Guest(await site.Attempts.LearnerAsync()), attempt, quiz);
    }

    [Fact]
    public async Task SomeoneUnknown_IsRefusedAndSeesNothingOfTheResult()
    {
        var (quiz, attempt) = await SomeonesResultAsync();

        await ShouldBeRefusedAsync(site.Anonymous(), attempt, quiz);
    }

    [Fact]
    public async Task AForgedGuestCookie_IsRefused()
    {
        var (quiz, attempt) = await SomeonesResultAsync();
        var client = site.Anonymous();
        client.DefaultRequestHeaders.Add("Cookie", "quiz-guest=CfDJ8forged");

        await ShouldBeRefusedAsync(client, attempt, quiz);
    }

    [Theory]
    [InlineData(Roles.Author)]
    [InlineData(Roles.Teacher)]
    [InlineData(Roles.Admin)]
    public async Task Staff_SeeTheResultOfALearnerByName(string role)
    {
        var quiz = await site.QuizAsync();
        var attempt = await site.Attempts.FinishedAsync(await site.Attempts.LearnerAsync("Ada Lovelace"), quiz, SampleAnswers.Right);

        var page = await ReadAsync(site.SignedIn(Guid.NewGuid(), role), attempt);

        page.ShouldContain("Ada Lovelace");
        page.ShouldNotContain("Take it again");
    }

    [Fact]
    public async Task AnOpenAttempt_SendsItsOwnerBackToTheQuiz()
    {
        var learner = await site.Attempts.LearnerAsync();
        var attempt = await site.Attempts.OpenAsync(learner, await site.QuizAsync());

        var response = await site.Guest(learner).GetAsync(Address(attempt), TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.OriginalString.ShouldEndWith($"/attempts/{attempt}");
    }

    [Fact]
    public async Task AnOpenAttempt_ShowsStaffNothingYet()
    {
        var quiz = await site.QuizAsync();
        var attempt = await site.Attempts.OpenAsync(await site.Attempts.LearnerAsync(), quiz);

        var response = await site.SignedIn(Guid.NewGuid(), Roles.Teacher).GetAsync(Address(attempt), TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        ShouldTellNothing(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), quiz);
    }

    [Fact]
    public async Task AnUnknownAttempt_IsNotFound()
    {
        var response = await site.SignedIn(Guid.NewGuid(), Roles.Teacher).GetAsync(Address(Guid.NewGuid()), TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("There is no page here");
    }

    [Fact]
    public async Task Retaking_StartsANewAttemptAndKeepsTheEarlierOne()
    {
        var quiz = await site.QuizAsync();
        var learner = await site.Attempts.LearnerAsync();
        var first = await site.Attempts.FinishedAsync(learner, quiz, SampleAnswers.Right);
        var client = site.Guest(learner);
        var page = await ReadAsync(client, first);
        page.ShouldContain($"action=\"/quizzes/{quiz.QuizId}/start\"");
        var operation = page.Split("name=\"operation\" value=\"")[1].Split('"')[0];

        var started = await client.PostAsync($"/quizzes/{quiz.QuizId}/start", new FormUrlEncodedContent([new("operation", operation)]), TestContext.Current.CancellationToken);

        started.Headers.Location!.OriginalString.ShouldContain("/attempts/");
        var again = await ReadAsync(client, first);
        again.ShouldContain("Continue the open attempt");
        again.ShouldContain("still open");
    }

    private async Task<(QuizRevision Quiz, Guid Attempt)> SomeonesResultAsync()
    {
        var quiz = await site.QuizAsync();
        return (quiz, await site.Attempts.FinishedAsync(await site.Attempts.LearnerAsync("Ada"), quiz, SampleAnswers.Right));
    }

    private static async Task ShouldBeRefusedAsync(HttpClient client, Guid attempt, QuizRevision quiz)
    {
        var response = await client.GetAsync(Address(attempt), TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain("This result belongs to someone else");
        ShouldTellNothing(page, quiz);
    }

    private static void ShouldTellNothing(string page, QuizRevision quiz)
    {
        foreach (var question in quiz.Questions)
            WebUtility.HtmlDecode(page).ShouldNotContain(question.Content.Explanation);
    }

    private static async Task<string> ReadAsync(HttpClient client, Guid attempt)
    {
        var response = await client.GetAsync(Address(attempt), TestContext.Current.CancellationToken);
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, page);
        return WebUtility.HtmlDecode(page);
    }

    private static string Address(Guid attempt) => $"/attempts/{attempt}/result";
}
