using Quiz.Domain.Answers;

namespace Quiz.Domain.Scoring;

/// <summary>What one question of an attempt earned.</summary>
/// <param name="Share">From 0 to 1; 1 is fully right.</param>
/// <param name="Points">Share times <paramref name="MaxPoints"/>, rounded to two places.</param>
public sealed record QuestionScore(int Position, Answer? Answer, decimal Share, decimal Points, decimal MaxPoints, TimeSpan Spent)
{
    public bool IsRight => Share == 1;
}
