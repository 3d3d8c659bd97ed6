namespace Quiz.Web.Scores.Staff;

/// <summary>A finished attempt in a quiz's table.</summary>
public sealed record LearnerAttempt
{
    public required Guid Id { get; init; }

    public required Guid LearnerId { get; init; }

    /// <summary>Of the account, or null for a guest.</summary>
    public required string? DisplayName { get; init; }

    /// <summary>Of the account, or null for a guest.</summary>
    public required string? Email { get; init; }

    public required decimal Points { get; init; }

    public required decimal MaxPoints { get; init; }

    /// <summary>On all questions together.</summary>
    public required long SpentMs { get; init; }

    public required DateTime StartedUtc { get; init; }

    public required DateTime SubmittedUtc { get; init; }

    /// <summary>Number of the quiz revision, from 1.</summary>
    public required int Revision { get; init; }

    public string Learner => LearnerName.Of(DisplayName, LearnerId);

    public TimeSpan Spent => TimeSpan.FromMilliseconds(SpentMs);

    /// <summary>From 0 to 1.</summary>
    public decimal Share => Amounts.Share(Points, MaxPoints);
}
