using Quiz.Data.Learners;
using Quiz.Data.Quizzes;

namespace Quiz.Data.Attempts;

/// <summary>One learner's go at one quiz revision.</summary>
public sealed class AttemptRow
{
    public Guid Id { get; set; }

    public Guid LearnerId { get; set; }

    public LearnerRow? Learner { get; set; }

    public Guid QuizId { get; set; }

    public QuizRow? Quiz { get; set; }

    public Guid QuizRevisionId { get; set; }

    public QuizRevisionRow? QuizRevision { get; set; }

    /// <summary>Which go of this learner at this quiz it is, from 1.</summary>
    public int Number { get; set; }

    /// <summary>Client-made id of the act of starting, unique: the same act twice is one attempt.</summary>
    public Guid StartOperationId { get; set; }

    /// <summary>Pins the order of options (<c>OptionOrder</c>).</summary>
    public long Seed { get; set; }

    public DateTime StartedUtc { get; set; }

    /// <summary>Answers that arrive later than this, plus the grace of <c>AttemptRules</c>, are refused; null for no limit.</summary>
    public DateTime? DeadlineUtc { get; set; }

    /// <summary>Null while the attempt is open. Set once, together with <see cref="Points"/> and <see cref="Results"/>.</summary>
    public DateTime? SubmittedUtc { get; set; }

    public decimal? Points { get; set; }

    public decimal MaxPoints { get; set; }

    public List<ResponseEventRow> Events { get; } = [];

    public List<QuestionResultRow> Results { get; } = [];
}
