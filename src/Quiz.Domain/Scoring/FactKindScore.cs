using Quiz.Domain.Questions;

namespace Quiz.Domain.Scoring;

/// <summary>What the questions of one fact kind earned together.</summary>
/// <param name="Questions">How many there are.</param>
public sealed record FactKindScore(FactKind Kind, int Questions, decimal Points, decimal MaxPoints)
{
    /// <summary>From 0 to 1.</summary>
    public decimal Share => MaxPoints == 0 ? 0 : Points / MaxPoints;
}
