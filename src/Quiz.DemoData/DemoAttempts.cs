using Bogus;
using Quiz.Domain.Attempts;
using Quiz.Domain.Quizzes;

namespace Quiz.DemoData;

/// <summary>What the class has done in the three weeks before a moment.</summary>
public static class DemoAttempts
{
    private const int Days = 21;
    private const int FewestQuizzes = 2;
    private const int MostQuizzes = 5;

    // A second go finds the answers faster and gets more of them right.
    private const double GainOfRetake = 0.9;

    /// <summary>
    /// Each learner takes 2 to 5 of the quizzes, on an afternoon each; some take one again, some leave the last one
    /// unfinished. The same arguments give the same attempts.
    /// </summary>
    /// <param name="quizzes">In an order that does not depend on chance.</param>
    /// <param name="nowUtc">Everything happened before it.</param>
    public static IReadOnlyList<DemoAttempt> Of(IReadOnlyList<DemoPerson> learners, IReadOnlyList<QuizRevision> quizzes, DateTime nowUtc, int seed)
    {
        var random = new Randomizer(seed);
        var difficulties = quizzes.ToDictionary(
            quiz => quiz.Id, quiz => quiz.Questions.Select(question => ItemDifficulty.Draw(question.Content, random)).ToList());
        var attempts = new List<DemoAttempt>();
        foreach (var learner in learners)
        {
            var number = Math.Min(quizzes.Count, random.Number(FewestQuizzes, MostQuizzes));
            var chosen = random.Shuffle(quizzes).Take(number).ToList();
            // From the oldest to the newest, each on a day of its own part of the weeks.
            var days = chosen.Select((_, index) => Days - (index + random.Double(0.1, 0.9)) * (Days - 1) / number).ToList();
            for (var i = 0; i < chosen.Count; i++)
            {
                var quiz = chosen[i];
                var session = new DemoSession(quiz, difficulties[quiz.Id], random);
                var isLast = i == chosen.Count - 1;
                var leaves = isLast && quiz.Settings.TimeLimit is null && random.Bool(0.3f);
                var first = session.Take(learner, learner.Ability, 1, Afternoon(nowUtc, days[i], random), leaves);
                attempts.Add(first);
                var again = Afternoon(nowUtc, days[i] * random.Double(0.1, 0.7), random);
                if (first.SubmittedUtc < again && AttemptRules.MayStart(quiz.Settings, 1) && random.Bool(0.25f))
                    attempts.Add(session.Take(learner, learner.Ability + GainOfRetake, 2, again, leaves: false));
            }
        }
        return [.. attempts.Where(attempt => LastMoment(attempt) < nowUtc).OrderBy(attempt => attempt.StartedUtc).ThenBy(attempt => attempt.Id)];
    }

    private static DateTime Afternoon(DateTime nowUtc, double daysBefore, Randomizer random)
    {
        var moment = nowUtc.AddDays(-daysBefore).Date.AddHours(12 + random.Double(0, 8));
        // On the last day it may not be afternoon yet.
        return moment < nowUtc.AddHours(-2) ? moment : nowUtc.AddHours(-2 - 20 * random.Double());
    }

    private static DateTime LastMoment(DemoAttempt attempt) => attempt.SubmittedUtc ?? attempt.Events[^1].AtUtc;
}
