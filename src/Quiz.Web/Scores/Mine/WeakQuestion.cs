namespace Quiz.Web.Scores.Mine;

/// <summary>A question that earned a learner little, and where it was last answered.</summary>
/// <param name="Title">Of the quiz.</param>
/// <param name="Position">In the quiz, from 0.</param>
/// <param name="Times">How often it was answered or left blank.</param>
/// <param name="Share">Mean share of the points, from 0 to 1.</param>
/// <param name="IsBlank">Never answered.</param>
public sealed record WeakQuestion(string Stem, string Title, Guid AttemptId, int Position, int Times, decimal Share, bool IsBlank);
