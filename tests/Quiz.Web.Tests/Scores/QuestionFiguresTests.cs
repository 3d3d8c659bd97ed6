using Quiz.Domain.Questions;
using Quiz.Web.Scores.Staff;

namespace Quiz.Web.Tests.Scores;

public sealed class QuestionFiguresTests(ScoresSite site) : IClassFixture<ScoresSite>
{
    [Fact]
    public async Task EachQuestion_CountsAnswersBlanksShareAndChoices()
    {
        var quiz = await site.QuizAsync();
        var at = quiz.Questions.First(question => question.Content.Item is SingleChoice).Position;
        var item = (SingleChoice)quiz.Questions[at].Content.Item;
        for (var index = 0; index < 4; index++)
        {
            var times = index;
            await site.Attempts.FinishedAsync(await site.Attempts.LearnerAsync(), quiz, question =>
                question.Position != at ? null : times == 0 ? null : times == 1 ? SampleAnswers.Wrong(question) : SampleAnswers.Right(question));
        }
        await site.Attempts.OpenAsync(await site.Attempts.LearnerAsync(), quiz);

        var figures = (await ReadAsync(quiz))[at];

        figures.Count.ShouldBe(4);
        figures.Blank.ShouldBe(1);
        figures.Facility.ShouldBe(0.5m);
        figures.Current.Choices[item.Options.ToList().FindIndex(option => option.IsKey)].ShouldBe(2);
        figures.Current.Choices.Sum().ShouldBe(3);
        figures.Earlier.Count.ShouldBe(0);
    }

    [Fact]
    public async Task AnswersToOtherOptions_CountButTheirChoicesDoNot()
    {
        var quiz = await site.QuizAsync("kipchoge-runs-under-two-hours");
        var at = quiz.Questions.First(question => question.Content.Item is SingleChoice).Position;
        await site.Attempts.FinishedAsync(await site.Attempts.LearnerAsync(), quiz, SampleAnswers.Right);

        var item = (SingleChoice)quiz.Questions[at].Content.Item;
        var revised = quiz.Questions[at] with
        {
            RevisionId = Guid.NewGuid(),
            Content = quiz.Questions[at].Content with { Item = item with { Options = [.. item.Options.Reverse()] } },
        };
        var figures = (await ReadAsync(quiz with { Questions = quiz.Questions.SetItem(at, revised) }))[at];

        figures.Count.ShouldBe(1);
        figures.Facility.ShouldBe(1);
        figures.Earlier.Count.ShouldBe(1);
        figures.Current.Choices.Sum().ShouldBe(0);
    }

    [Fact]
    public async Task AnswersToTheSameOptionsInAnEarlierRevision_CountAsChoices()
    {
        var quiz = await site.QuizAsync("berlin-wall-opens");
        var at = quiz.Questions.First(question => question.Content.Item is SingleChoice).Position;
        await site.Attempts.FinishedAsync(await site.Attempts.LearnerAsync(), quiz, SampleAnswers.Right);

        var reworded = quiz.Questions[at] with { RevisionId = Guid.NewGuid(), Content = quiz.Questions[at].Content with { Stem = "Said otherwise?" } };
        var figures = (await ReadAsync(quiz with { Questions = quiz.Questions.SetItem(at, reworded) }))[at];

        figures.Current.Choices.Sum().ShouldBe(1);
        figures.Question.Content.Stem.ShouldBe("Said otherwise?");
    }

    private async Task<System.Collections.Immutable.ImmutableArray<QuestionFigures>> ReadAsync(Domain.Quizzes.QuizRevision quiz)
    {
        await using var db = await site.Contexts.CreateDbContextAsync(TestContext.Current.CancellationToken);
        return await QuestionFigures.ReadAsync(db, quiz, TestContext.Current.CancellationToken);
    }
}
