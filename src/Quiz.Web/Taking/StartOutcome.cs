namespace Quiz.Web.Taking;

/// <summary>An attempt to go to, or why there is none.</summary>
public readonly record struct StartOutcome(Guid AttemptId, StartRefusal? Refusal)
{
    public static StartOutcome At(Guid attemptId) => new(attemptId, null);

    public static StartOutcome Refused(StartRefusal refusal) => new(Guid.Empty, refusal);
}
