using Quiz.Data.Accounts;

namespace Quiz.Data.Learners;

/// <summary>Someone who takes quizzes: a guest known by a signed cookie, or the learner side of an account.</summary>
public sealed class LearnerRow
{
    public Guid Id { get; set; }

    /// <summary>The account, or null for a guest. Unique where set.</summary>
    public string? UserId { get; set; }

    public QuizUser? User { get; set; }

    public DateTime CreatedUtc { get; set; }
}
