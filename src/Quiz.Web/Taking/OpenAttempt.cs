using System.Collections.Immutable;
using Quiz.Domain.Answers;
using Quiz.Domain.Attempts;
using Quiz.Domain.Quizzes;
using Quiz.Web.Library;

namespace Quiz.Web.Taking;

/// <summary>An attempt as its learner sees it: the pinned quiz, the order of options, and how far it is.</summary>
public sealed class OpenAttempt(Guid id, Guid learnerId, PublishedQuiz quiz, long seed, DateTime? deadlineUtc, DateTime? submittedUtc, AttemptProgress progress, int version)
{
    public Guid Id { get; } = id;

    public Guid LearnerId { get; } = learnerId;

    public PublishedQuiz Quiz { get; } = quiz;

    public DateTime? DeadlineUtc { get; } = deadlineUtc;

    public DateTime? SubmittedUtc { get; } = submittedUtc;

    public bool IsSubmitted => SubmittedUtc is not null;

    /// <summary>Where the attempt stood when it was read, and after each response that went through this object.</summary>
    public AttemptProgress Progress { get; private set; } = progress;

    /// <summary>Number of stored entries when it was read; another tab or device has written when it is higher than expected.</summary>
    public int Version { get; } = version;

    public QuizSettings Settings => Quiz.Revision.Settings;

    /// <summary>Whether answers can be checked one by one.</summary>
    public bool IsPractice => AttemptRules.MayCheck(Settings);

    /// <exception cref="ArgumentOutOfRangeException">The quiz has no question there.</exception>
    public ImmutableArray<int> OrderOf(int position) => OptionOrder.For(QuestionAt(position), Settings, seed);

    /// <summary>The answer so far as form values.</summary>
    public ImmutableArray<string> ValuesOf(int position) =>
        AnswerForm.Values(QuestionAt(position), OrderOf(position), Progress.Questions[position].Answer);

    /// <summary>Whether the learner may see key, explanation and evidence of a question now.</summary>
    public bool MayReveal(int position) => AttemptRules.MayReveal(Settings, Progress.Questions[position], IsSubmitted);

    public void Apply(ResponseEvent stored) => Progress = Progress.With(stored);

    /// <summary>Takes over what has been stored from elsewhere.</summary>
    public void CatchUp(AttemptProgress stored) => Progress = stored;

    private QuizQuestion QuestionAt(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(position, Quiz.Revision.Questions.Length);
        return Quiz.Revision.Questions[position];
    }
}
