namespace Quiz.Domain.Attempts;

/// <summary>What a learner did at a question.</summary>
public enum ResponseKind
{
    /// <summary>Gave, changed or cleared the answer.</summary>
    Answered,

    /// <summary>Asked whether the answer is right; from then on it stands.</summary>
    Checked,

    /// <summary>Marked the question to come back to.</summary>
    Flagged,

    /// <summary>Took the mark away.</summary>
    Unflagged,

    /// <summary>Went to the question.</summary>
    Visited,
}
