namespace Quiz.Web.Scores.Review;

/// <summary>Whether a result may be shown to someone, and if not, why.</summary>
public enum ResultAccess
{
    Allowed,

    /// <summary>There is no such attempt.</summary>
    Unknown,

    /// <summary>It belongs to someone else.</summary>
    Foreign,

    /// <summary>It is the reader's own and still open: keys must not be shown, the quiz can be continued.</summary>
    OwnOpen,

    /// <summary>It is a learner's and still open.</summary>
    Open,
}
