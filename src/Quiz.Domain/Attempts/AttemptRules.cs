using Quiz.Domain.Quizzes;

namespace Quiz.Domain.Attempts;

/// <summary>What a learner may do with a quiz, and when.</summary>
public static class AttemptRules
{
    /// <summary>How long after the deadline an answer is still taken: it may have been given in time and travelled slowly.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    /// <param name="attemptsStarted">By this learner at this quiz, unfinished ones included.</param>
    public static bool MayStart(QuizSettings settings, int attemptsStarted) =>
        settings.AttemptsAllowed is not { } allowed || attemptsStarted < allowed;

    /// <returns>The moment (UTC) at which the attempt must be submitted, or null for none.</returns>
    public static DateTime? Deadline(QuizSettings settings, DateTime startedUtc) => startedUtc + settings.TimeLimit;

    /// <summary>Whether an answer or a submission that arrives at <paramref name="nowUtc"/> is too late, <see cref="Grace"/> given.</summary>
    public static bool IsLate(DateTime? deadlineUtc, DateTime nowUtc) => nowUtc > deadlineUtc + Grace;

    /// <summary>Whether single answers can be checked before submission.</summary>
    public static bool MayCheck(QuizSettings settings) =>
        settings is { Mode: QuizMode.Practice, Feedback: FeedbackTiming.AfterEachAnswer };

    /// <summary>Whether the learner may see key, explanation and evidence of a question.</summary>
    public static bool MayReveal(QuizSettings settings, QuestionProgress question, bool submitted) =>
        submitted || (question.IsChecked && MayCheck(settings));
}
