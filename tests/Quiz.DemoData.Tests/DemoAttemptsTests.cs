using System.Text.Json;
using Quiz.Data.Accounts;
using Quiz.Domain.Answers;
using Quiz.Domain.Attempts;
using Quiz.Domain.Quizzes;
using Quiz.Domain.Scoring;

namespace Quiz.DemoData.Tests;

public sealed class DemoAttemptsTests
{
    private static readonly DateTime Now = new(2026, 3, 14, 15, 0, 0, DateTimeKind.Utc);
    private static readonly IReadOnlyList<QuizRevision> Quizzes = SampleLibrary.Quizzes();
    private static readonly IReadOnlyList<DemoAttempt> Attempts = Make(1);

    [Fact]
    public void SameSeed_SameAttempts() => Told(Make(1)).ShouldBe(Told(Attempts));

    [Fact]
    public void OtherSeed_OtherAttempts() => Told(Make(2)).ShouldNotBe(Told(Attempts));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void EachLearner_HasTakenTwoToFiveQuizzesInThreeWeeks(int seed)
    {
        var attempts = Make(seed);

        attempts.GroupBy(attempt => attempt.Learner).Select(learner => learner.Select(attempt => attempt.Quiz.Id).Distinct().Count())
            .ShouldAllBe(count => count >= 2 && count <= 5);
        attempts.Select(attempt => attempt.Learner).Distinct().Count().ShouldBe(DemoPeople.ClassSize);
        attempts.ShouldAllBe(attempt => attempt.StartedUtc > Now.AddDays(-22) && attempt.StartedUtc < Now && !(attempt.SubmittedUtc > Now));
    }

    [Fact]
    public void Events_ComeInOrderAndBeforeTheSubmission() =>
        Attempts.ShouldAllBe(attempt =>
            attempt.Events.Zip(attempt.Events.Skip(1)).All(pair => pair.First.AtUtc <= pair.Second.AtUtc)
            && attempt.Events.First().AtUtc >= attempt.StartedUtc
            && !(attempt.Events.Last().AtUtc > attempt.SubmittedUtc));

    [Fact]
    public void TimeLimit_IsKept() =>
        Attempts.Where(attempt => attempt.Quiz.Settings.TimeLimit is not null)
            .ShouldAllBe(attempt => attempt.SubmittedUtc - attempt.StartedUtc <= attempt.Quiz.Settings.TimeLimit);

    [Fact]
    public void AttemptsAllowed_AreKept() =>
        Attempts.Where(attempt => attempt.Quiz.Settings.AttemptsAllowed == 1).ShouldAllBe(attempt => attempt.Number == 1);

    [Fact]
    public void Scores_SpreadAsInAClass()
    {
        var shares = Attempts.Where(attempt => attempt.SubmittedUtc is not null).Select(Share).ToList();

        shares.Average().ShouldBeInRange(0.5, 0.85);
        shares.Min().ShouldBeLessThan(0.45);
        shares.Max().ShouldBeGreaterThan(0.9);
    }

    [Fact]
    public void AblerLearners_ScoreHigher()
    {
        var learners = Attempts.Where(attempt => attempt is { SubmittedUtc: not null, Number: 1 })
            .GroupBy(attempt => attempt.Learner).OrderBy(learner => learner.Key.Ability).Select(learner => learner.Average(Share)).ToList();

        learners.TakeLast(9).Average().ShouldBeGreaterThan(learners.Take(9).Average() + 0.15);
    }

    [Fact]
    public void Retakes_ImproveOnTheWhole()
    {
        var pairs = Attempts.Where(attempt => attempt.Number == 2)
            .Select(second => (First: Attempts.Single(first => first.Learner == second.Learner && first.Quiz == second.Quiz && first.Number == 1), Second: second))
            .ToList();

        pairs.Count.ShouldBeGreaterThan(3);
        pairs.ShouldAllBe(pair => pair.First.SubmittedUtc < pair.Second.StartedUtc);
        pairs.Average(pair => Share(pair.Second)).ShouldBeGreaterThan(pairs.Average(pair => Share(pair.First)));
    }

    [Fact]
    public void SomeAttempts_AreUnfinished() =>
        Attempts.Count(attempt => attempt.SubmittedUtc is null).ShouldBeInRange(3, 14);

    [Fact]
    public void Histories_HoldChangesMarksAndChecks()
    {
        var kinds = Attempts.SelectMany(attempt => attempt.Events).Select(e => e.Kind).Distinct();

        kinds.ShouldBe(Enum.GetValues<ResponseKind>(), ignoreOrder: true);
        Attempts.ShouldContain(attempt => attempt.Events.Where(e => e.Kind == ResponseKind.Answered).GroupBy(e => e.Position).Any(answers => answers.Count() > 1));
    }

    [Fact]
    public void EveryItemType_IsAnsweredRightAndWrong()
    {
        var scores = Attempts.Where(attempt => attempt.SubmittedUtc is not null)
            .SelectMany(attempt => ScoreOf(attempt).Questions.Select(question => (attempt.Quiz.Questions[question.Position].Content.Item.GetType().Name, question.IsRight)))
            .Distinct();

        scores.Count().ShouldBe(16);
    }

    private static IReadOnlyList<DemoAttempt> Make(int seed) =>
        DemoAttempts.Of([.. DemoPeople.Of(seed).Where(person => person.Role == Roles.Learner)], Quizzes, Now, seed);

    private static AttemptScore ScoreOf(DemoAttempt attempt) => AttemptScore.Of(attempt.Quiz, AttemptProgress.Fold(attempt.Quiz, attempt.Events));

    private static double Share(DemoAttempt attempt) => (double)ScoreOf(attempt).Share;

    private static string Told(IEnumerable<DemoAttempt> attempts) => JsonSerializer.Serialize(attempts.Select(attempt => new
    {
        attempt.Id,
        attempt.Learner,
        attempt.Quiz.Slug,
        attempt.Number,
        attempt.Seed,
        attempt.StartedUtc,
        attempt.SubmittedUtc,
        Events = attempt.Events.Select(e => new { e.OperationId, e.Position, e.Kind, Answer = e.Answer is null ? null : AnswerJson.Write(e.Answer), e.AtUtc, e.Spent }),
    }));
}
