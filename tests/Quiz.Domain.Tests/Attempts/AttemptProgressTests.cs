using CsCheck;
using Quiz.Domain.Answers;
using Quiz.Domain.Attempts;
using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;

namespace Quiz.Domain.Tests.Attempts;

public class AttemptProgressTests
{
    private static readonly Item[] Two = [new SingleChoice(SampleQuiz.Options(4, 0)), new ShortAnswer(["Stockholm"])];
    private static readonly QuizRevision Practice = SampleQuiz.Of(Two);
    private static readonly QuizRevision Exam = SampleQuiz.Of(QuizSettings.Exam, Two);

    [Fact]
    public void NoEvents_NothingAnsweredAtTheFirstQuestion()
    {
        var progress = AttemptProgress.Fold(Practice, []);
        progress.Current.ShouldBe(0);
        progress.Questions.ShouldBe([new(0, null, false, false, TimeSpan.Zero), new(1, null, false, false, TimeSpan.Zero)]);
    }

    [Fact]
    public void TwoAnswers_TheLastCounts() =>
        AttemptProgress.Fold(Practice, [Text("Oslo"), Text("Stockholm")]).Questions[1].Answer.ShouldBe(new TextAnswer("Stockholm"));

    [Fact]
    public void AnswerCleared_NotAnswered()
    {
        AttemptProgress.Fold(Practice, [Text("Oslo"), Text(" ")]).Questions[1].IsAnswered.ShouldBeFalse();
        AttemptProgress.Fold(Practice, [Text("Oslo"), Event(1, ResponseKind.Answered)]).Questions[1].IsAnswered.ShouldBeFalse();
    }

    [Fact]
    public void Checked_LaterAnswersAreIgnored()
    {
        var question = AttemptProgress.Fold(Practice, [Text("Oslo"), Event(1, ResponseKind.Checked), Text("Stockholm")]).Questions[1];
        question.IsChecked.ShouldBeTrue();
        question.Answer.ShouldBe(new TextAnswer("Oslo"));
    }

    [Fact]
    public void CheckedWithAnAnswer_ThatAnswerIsCheckedAndALaterCheckChangesNothing()
    {
        var question = AttemptProgress.Fold(Practice, [Checked("Oslo"), Checked("Stockholm")]).Questions[1];
        question.IsChecked.ShouldBeTrue();
        question.Answer.ShouldBe(new TextAnswer("Oslo"));
    }

    [Fact]
    public void CheckedWhileBlank_NotLocked()
    {
        var question = AttemptProgress.Fold(Practice, [Event(1, ResponseKind.Checked), Text("Stockholm")]).Questions[1];
        question.IsChecked.ShouldBeFalse();
        question.Answer.ShouldBe(new TextAnswer("Stockholm"));
    }

    [Fact]
    public void CheckedInAnExam_NotLockedAndTheAnswerKept()
    {
        var first = AttemptProgress.Fold(Exam, [Checked("Oslo")]);
        first.Questions[1].IsChecked.ShouldBeFalse();
        first.Questions[1].Answer.ShouldBe(new TextAnswer("Oslo"));
        first.With(Text("Stockholm")).Questions[1].Answer.ShouldBe(new TextAnswer("Stockholm"));
    }

    [Fact]
    public void FlaggedThenUnflagged_FlagFollows()
    {
        var flagged = AttemptProgress.Fold(Practice, [Event(1, ResponseKind.Flagged)]);
        flagged.Questions[1].IsFlagged.ShouldBeTrue();
        flagged.With(Event(1, ResponseKind.Unflagged)).Questions[1].IsFlagged.ShouldBeFalse();
    }

    [Fact]
    public void Visited_BecomesCurrent() =>
        AttemptProgress.Fold(Practice, [Text("Oslo"), Event(0, ResponseKind.Visited)]).Current.ShouldBe(0);

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void UnknownPosition_Ignored(int position)
    {
        var before = AttemptProgress.Fold(Practice, [Text("Oslo")]);
        before.With(Event(position, ResponseKind.Visited)).ShouldBeSameAs(before);
    }

    [Fact]
    public void RepeatedOperation_Ignored()
    {
        var once = Text("Oslo");
        var progress = AttemptProgress.Fold(Practice, [once, Text("Stockholm"), once]);
        progress.Questions[1].Answer.ShouldBe(new TextAnswer("Stockholm"));
        progress.Questions[1].Spent.ShouldBe(TimeSpan.FromSeconds(2));
    }

    [Fact]
    public void Spent_AddsUpBetweenZeroAndTenMinutesEach()
    {
        var events = new[] { 5, -60, 3600 }.Select(seconds => Event(0, ResponseKind.Visited) with { Spent = TimeSpan.FromSeconds(seconds) });
        AttemptProgress.Fold(Practice, events).Questions[0].Spent.ShouldBe(TimeSpan.FromSeconds(605));
    }

    [Fact]
    public void EventsSentAgain_NothingChanges() =>
        Gen.Select(Gen.Int[-1, 2], Gen.Enum<ResponseKind>(), Gen.OneOf("", "Oslo", "Stockholm"), Gen.Guid, Gen.Int[0, 900])
            .Select((position, kind, text, id, seconds) => new ResponseEvent(id, position, kind, new TextAnswer(text), default, TimeSpan.FromSeconds(seconds)))
            .Array[0, 20]
            .Sample(events =>
            {
                var once = AttemptProgress.Fold(Practice, events);
                var twice = AttemptProgress.Fold(Practice, events.Concat(events));
                twice.Questions.ShouldBe(once.Questions);
                twice.Current.ShouldBe(once.Current);
            });

    private static ResponseEvent Text(string text) => Event(1, ResponseKind.Answered) with { Answer = new TextAnswer(text) };

    private static ResponseEvent Checked(string text) => Event(1, ResponseKind.Checked) with { Answer = new TextAnswer(text) };

    private static ResponseEvent Event(int position, ResponseKind kind) =>
        new(Guid.NewGuid(), position, kind, null, new(2026, 3, 1, 9, 0, 0, DateTimeKind.Utc), TimeSpan.FromSeconds(1));
}
