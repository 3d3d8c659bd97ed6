namespace Quiz.Web.Library;

/// <summary>An attempt that its learner has begun and can go on with.</summary>
/// <param name="Answered">Questions that have an answer now.</param>
/// <param name="Questions">Of the quiz revision that the attempt is at.</param>
public sealed record UnfinishedAttempt(Guid Id, int Answered, int Questions);
