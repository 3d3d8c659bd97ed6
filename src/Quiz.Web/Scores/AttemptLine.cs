namespace Quiz.Web.Scores;

/// <summary>An attempt in a list of one learner's attempts.</summary>
/// <param name="Title">Of the quiz, as it was when the attempt began.</param>
/// <param name="SubmittedUtc">Null while the attempt is open.</param>
public sealed record AttemptLine(Guid Id, string Title, DateTime StartedUtc, DateTime? SubmittedUtc, decimal Points, decimal MaxPoints)
{
    public bool IsOpen => SubmittedUtc is null;

    /// <summary>From 0 to 1.</summary>
    public decimal Share => Amounts.Share(Points, MaxPoints);

    /// <summary>Where the attempt goes on, or where its result is.</summary>
    public string Address => IsOpen ? $"/attempts/{Id}" : $"/attempts/{Id}/result";
}
