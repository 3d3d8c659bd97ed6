using Quiz.Domain.Attempts;
using Quiz.Domain.Quizzes;

namespace Quiz.Domain.Tests.Attempts;

public class AttemptRulesTests
{
    private static readonly DateTime Start = new(2026, 3, 1, 9, 0, 0, DateTimeKind.Utc);
    private static readonly QuizSettings Timed = QuizSettings.Exam with { TimeLimit = TimeSpan.FromMinutes(20) };
    private static readonly QuestionProgress Checked = new(0, null, true, false, TimeSpan.Zero);

    [Theory]
    [InlineData(null, 1000, true)]
    [InlineData(2, 1, true)]
    [InlineData(2, 2, false)]
    [InlineData(2, 3, false)]
    public void AttemptsStarted_MayStartUntilAllAreUsed(int? allowed, int started, bool may) =>
        AttemptRules.MayStart(QuizSettings.Exam with { AttemptsAllowed = allowed }, started).ShouldBe(may);

    [Fact]
    public void TimeLimit_DeadlineCountsFromStart()
    {
        AttemptRules.Deadline(Timed, Start).ShouldBe(Start.AddMinutes(20));
        AttemptRules.Deadline(Timed, Start)!.Value.Kind.ShouldBe(DateTimeKind.Utc);
    }

    [Fact]
    public void NoTimeLimit_NeverLate()
    {
        AttemptRules.Deadline(QuizSettings.Exam, Start).ShouldBeNull();
        AttemptRules.IsLate(null, Start.AddYears(1)).ShouldBeFalse();
    }

    [Theory]
    [InlineData(1199, false)]
    [InlineData(1205, false)]
    [InlineData(1206, true)]
    public void AfterTheDeadline_LateOnceTheGraceIsOver(int seconds, bool late) =>
        AttemptRules.IsLate(AttemptRules.Deadline(Timed, Start), Start.AddSeconds(seconds)).ShouldBe(late);

    [Fact]
    public void PracticeBeforeSubmission_OnlyCheckedQuestionsAreRevealed()
    {
        AttemptRules.MayReveal(QuizSettings.Practice, Checked, submitted: false).ShouldBeTrue();
        AttemptRules.MayReveal(QuizSettings.Practice, Checked with { IsChecked = false }, submitted: false).ShouldBeFalse();
    }

    [Fact]
    public void ExamBeforeSubmission_NothingIsRevealed()
    {
        AttemptRules.MayReveal(QuizSettings.Exam, Checked, submitted: false).ShouldBeFalse();
        AttemptRules.MayReveal(QuizSettings.Exam with { Feedback = FeedbackTiming.AfterEachAnswer }, Checked, submitted: false).ShouldBeFalse();
        AttemptRules.MayReveal(QuizSettings.Practice with { Feedback = FeedbackTiming.AfterSubmission }, Checked, submitted: false).ShouldBeFalse();
    }

    [Fact]
    public void Submitted_EverythingIsRevealed() =>
        AttemptRules.MayReveal(QuizSettings.Exam, Checked with { IsChecked = false }, submitted: true).ShouldBeTrue();
}
