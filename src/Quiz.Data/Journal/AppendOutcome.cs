namespace Quiz.Data.Journal;

/// <summary>What became of an entry handed to the journal.</summary>
public enum AppendOutcome
{
    /// <summary>Written and committed.</summary>
    Saved,

    /// <summary>An entry of this operation was committed before; nothing was written now.</summary>
    AlreadySaved,

    /// <summary>Refused: the attempt is submitted.</summary>
    Submitted,

    /// <summary>Refused: it arrived after the attempt's deadline and the grace.</summary>
    Late,

    /// <summary>Refused: the question has been checked in this attempt, and a checked answer stands.</summary>
    Checked,

    /// <summary>Refused: the learner has no such attempt.</summary>
    UnknownAttempt,
}
