using System.Text;
using Quiz.Data.Accounts;
using Quiz.Domain.Answers;
using Quiz.Domain.Questions;
using Quiz.Web.Scores.Staff;
using Quiz.Web.Taking;

namespace Quiz.Web.Tests.Scores;

public sealed class ResultsCsvTests(ScoresSite site) : IClassFixture<ScoresSite>
{
    [Fact]
    public async Task TheDownload_HasOneRowForEachFinishedAttempt()
    {
        var quiz = await site.QuizAsync();
        var learner = await site.Attempts.LearnerAsync("Ada, Countess of Lovelace");
        var attempt = await site.Attempts.FinishedAsync(learner, quiz, question => question.Position == 1 ? SampleAnswers.Wrong(question) : SampleAnswers.Right(question));
        await site.Attempts.OpenAsync(learner, quiz);

        var response = await site.SignedIn(Guid.NewGuid(), Roles.Teacher).GetAsync($"/quizzes/{quiz.QuizId}/results.csv", TestContext.Current.CancellationToken);

        response.Content.Headers.ContentType!.ToString().ShouldBe("text/csv; charset=utf-8");
        response.Content.Headers.ContentDisposition!.FileName.ShouldBe($"results-{quiz.Slug}.csv");
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        bytes.Take(3).ShouldBe(Encoding.UTF8.Preamble.ToArray());
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldStartWith("Attempt,Learner,Learner id,E-mail,Quiz revision,Started (UTC)");
        var earned = quiz.Points - quiz.Questions[1].Points;
        lines.ShouldContain(line => line.StartsWith(
            FormattableString.Invariant($"{attempt},\"Ada, Countess of Lovelace\",{learner},,1,2026-03-02 09:30:00,2026-03-02 09:38:00,{quiz.Questions.Length * 30},{earned:0.##},{quiz.Points:0.##},{earned / quiz.Points:0%},")));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.org\")", "\"'=HYPERLINK(\"\"http://example.org\"\")\"")]
    [InlineData("+1", "\"'+1\"")]
    [InlineData("-1", "\"'-1\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    public async Task ANameThatLooksLikeAFormula_IsWrittenAsText(string name, string cell)
    {
        var quiz = await site.QuizAsync("berlin-wall-opens");
        await site.Attempts.FinishedAsync(await site.Attempts.LearnerAsync(name), quiz, SampleAnswers.Right);

        await using var db = await site.Contexts.CreateDbContextAsync(TestContext.Current.CancellationToken);
        var text = Encoding.UTF8.GetString(await ResultsCsv.WriteAsync(db, quiz, TestContext.Current.CancellationToken));

        text.ShouldContain("," + cell + ",");
        text.ShouldNotContain("," + name);
    }

    [Fact]
    public async Task EachAnswer_StandsInWordsBesideItsPoints()
    {
        var quiz = await site.QuizAsync("first-picture-of-a-black-hole");
        await site.Attempts.FinishedAsync(await site.Attempts.LearnerAsync("Ada"), quiz, SampleAnswers.Right);
        var typed = quiz.Questions.First(question => question.Content.Item is ShortAnswer);
        await site.Attempts.FinishedAsync(await site.Attempts.LearnerAsync("Eve"), quiz, question => question == typed ? new TextAnswer("=1+1") : null);

        await using var db = await site.Contexts.CreateDbContextAsync(TestContext.Current.CancellationToken);
        var text = Encoding.UTF8.GetString(await ResultsCsv.WriteAsync(db, quiz, TestContext.Current.CancellationToken));

        foreach (var question in quiz.Questions)
        {
            text.ShouldContain($"Question {question.Position + 1}, points");
            foreach (var part in AnswerWords.OfKey(question.Content.Item, quiz.Article.Text).Take(question.Content.Item is SelectEvidence ? 1 : 99))
                text.ShouldContain(part);
        }
        text.ShouldContain(",\"'=1+1\",0,");
        text.ShouldNotContain(",=1+1");
    }

    [Fact]
    public async Task AGuest_HasANameWithoutAnAccount()
    {
        var quiz = await site.QuizAsync("wang-yi-visits-pyongyang");
        var guest = await site.Attempts.LearnerAsync();
        await site.Attempts.FinishedAsync(guest, quiz, SampleAnswers.Right);

        await using var db = await site.Contexts.CreateDbContextAsync(TestContext.Current.CancellationToken);
        var text = Encoding.UTF8.GetString(await ResultsCsv.WriteAsync(db, quiz, TestContext.Current.CancellationToken));

        text.ShouldContain($",Guest {guest.ToString("N")[^4..]},");
    }
}
