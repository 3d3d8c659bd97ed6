using Quiz.Domain.Answers;
using Quiz.Domain.Attempts;
using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;
using Quiz.Domain.Scoring;

namespace Quiz.Domain.Tests.Scoring;

public class AttemptScoreTests
{
    private static readonly QuizRevision Quiz = With(
        (new SingleChoice(SampleQuiz.Options(3, 1)), FactKind.When, 1),
        (new Matching(["a", "b", "c"], ["x", "y", "z"], []), FactKind.Who, 3),
        (new ShortAnswer(["six"]), FactKind.When, 2));

    private static readonly AttemptScore Score = AttemptScore.Of(Quiz, AttemptProgress.Fold(Quiz,
    [
        new(Guid.NewGuid(), 0, ResponseKind.Answered, new ChoiceAnswer([1]), default, TimeSpan.FromSeconds(7)),
        new(Guid.NewGuid(), 1, ResponseKind.Answered, new MatchesAnswer([0, 2, 1]), default, TimeSpan.FromSeconds(9)),
    ]));

    [Fact]
    public void SomeRight_PointsByShare()
    {
        Score.Questions.Select(question => question.Points).ShouldBe([1, 1, 0]);
        Score.Questions.Select(question => question.Share).ShouldBe([1, 0.3333m, 0]);
        Score.Questions.Select(question => question.Spent.TotalSeconds).ShouldBe([7, 9, 0]);
        (Score.Points, Score.MaxPoints).ShouldBe((2, 6));
    }

    private static QuizRevision With(params (Item Item, FactKind Kind, decimal Points)[] questions) => SampleQuiz.Of() with
    {
        Questions = [.. questions.Select((question, position) =>
            SampleQuiz.Question(question.Item, position) with { Content = SampleQuiz.Content(question.Item, question.Kind), Points = question.Points })],
    };
}
