namespace Quiz.Web.Scores;

/// <summary>What a learner is called where staff see scores.</summary>
public static class LearnerName
{
    /// <param name="displayName">Of the account, or null for a guest.</param>
    public static string Of(string? displayName, Guid learnerId) =>
        string.IsNullOrWhiteSpace(displayName) ? Guest(learnerId) : displayName;

    // The last digits: ids begin with the time at which they were made, so that the first ones are shared by many.
    private static string Guest(Guid learnerId) => $"Guest {learnerId.ToString("N")[^4..]}";
}
