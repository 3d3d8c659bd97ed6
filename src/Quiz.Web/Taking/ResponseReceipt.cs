using Quiz.Data.Journal;

namespace Quiz.Web.Taking;

/// <summary>What the learner may be told of a response.</summary>
/// <param name="Outcome">Of the journal; null when the response was no answer to its question and never reached it.</param>
/// <param name="Problem">For the learner to read; null when the response is stored.</param>
public readonly record struct ResponseReceipt(AppendOutcome? Outcome, string? Problem, bool IsStale = false)
{
    /// <summary>Word for a response that could not be stored now; sending it again is safe.</summary>
    public const string Failed = "failed";

    /// <summary>Word for a response that will never be stored.</summary>
    public const string Refused = "refused";

    /// <summary>
    /// What pages call the outcome: saved; over (the attempt takes no more answers); stale (the question was checked from
    /// elsewhere, so the page is out of date); unknown (not this learner's attempt, perhaps since they signed in); refused.
    /// </summary>
    public string Word =>
        IsStored ? "saved" : IsOver ? "over" : IsStale ? "stale" : Outcome is AppendOutcome.UnknownAttempt ? "unknown" : Refused;

    public bool IsStored => Outcome is AppendOutcome.Saved or AppendOutcome.AlreadySaved;

    /// <summary>The attempt takes no more answers; the learner is better off at its result.</summary>
    public bool IsOver => Outcome is AppendOutcome.Submitted or AppendOutcome.Late;

    public static ResponseReceipt Of(AppendOutcome outcome) => new(outcome, outcome switch
    {
        AppendOutcome.Submitted => "This attempt has been finished, so its answers can no longer change.",
        AppendOutcome.Late => "The time for this attempt is over. Everything saved before counts.",
        AppendOutcome.UnknownAttempt => "This attempt is not yours, or no longer exists.",
        _ => null,
    });

    public static ResponseReceipt Malformed(string problem) => new(null, problem);

    public static ResponseReceipt CheckedElsewhere() => new(null, "This answer has been checked, so it can no longer change.", IsStale: true);
}
