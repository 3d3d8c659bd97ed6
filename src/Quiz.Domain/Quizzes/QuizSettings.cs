namespace Quiz.Domain.Quizzes;

/// <param name="AttemptsAllowed">How many attempts a learner has, or null for any number.</param>
/// <param name="TimeLimit">From the start of an attempt, or null for none.</param>
/// <param name="Shuffle">Whether options are shuffled for each attempt (questions keep their order: they follow the text).</param>
public sealed record QuizSettings(
    QuizMode Mode,
    FeedbackTiming Feedback,
    int? AttemptsAllowed = null,
    TimeSpan? TimeLimit = null,
    bool Shuffle = true)
{
    public static readonly QuizSettings Practice = new(QuizMode.Practice, FeedbackTiming.AfterEachAnswer);

    public static readonly QuizSettings Exam = new(QuizMode.Exam, FeedbackTiming.AfterSubmission);
}
