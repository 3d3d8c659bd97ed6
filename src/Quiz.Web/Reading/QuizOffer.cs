using Quiz.Domain.Attempts;
using Quiz.Domain.Quizzes;
using Quiz.Web.Library;

namespace Quiz.Web.Reading;

/// <summary>A quiz as it is offered beside its article, in the words of the page.</summary>
public sealed record QuizOffer(QuizRevision Quiz, QuizProgress Progress)
{
    public string Questions => Quiz.Questions.Length == 1 ? "1 question" : $"{Quiz.Questions.Length} questions";

    public string Mode => Quiz.Settings.Mode == QuizMode.Exam
        ? "Exam: answers are shown when you finish"
        : AttemptRules.MayCheck(Quiz.Settings) ? "Practice: check each answer as you go" : "Practice: answers are shown when you finish";

    public string Time => Quiz.Settings.TimeLimit is { } limit ? Spoken(limit) : "No time limit";

    public string Attempts => Quiz.Settings.AttemptsAllowed is not { } allowed
        ? "Any number of attempts"
        : Progress.Started == 0
            ? allowed == 1 ? "One attempt" : $"{allowed} attempts"
            : $"{Math.Max(0, allowed - Progress.Started)} of {allowed} attempts left";

    public bool MayStart => AttemptRules.MayStart(Quiz.Settings, Progress.Started);

    /// <summary>The words of the start button.</summary>
    public string StartWords => Progress.Started == 0 ? "Start the quiz" : "Take it again";

    private static string Spoken(TimeSpan limit)
    {
        var minutes = (int)Math.Ceiling(limit.TotalMinutes);
        return minutes == 1 ? "1 minute" : $"{minutes} minutes";
    }
}
