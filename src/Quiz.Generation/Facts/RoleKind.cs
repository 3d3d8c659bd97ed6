namespace Quiz.Generation.Facts;

/// <summary>Which part a phrase plays.</summary>
public enum RoleKind
{
    /// <summary>Who or what does it (the subject of an active clause, the by-phrase of a passive one).</summary>
    Agent,

    /// <summary>Whom or what it happens to.</summary>
    Patient,

    /// <summary>To or for whom.</summary>
    Recipient,

    /// <summary>With whom.</summary>
    Companion,

    /// <summary>Whom or what a copula, an appositive or a title describes.</summary>
    Theme,

    /// <summary>The description: "a senior analyst at ...", "foreign minister".</summary>
    Attribute,

    /// <summary>What was said, decided, expected: a clause.</summary>
    Content,

    Time,
    Duration,
    Place,
    Source,
    Destination,
    Cause,
    Purpose,
    Result,

    /// <summary>How: "by dragging its feet".</summary>
    Manner,

    Quantity,

    /// <summary>Any other prepositional phrase; its <see cref="Role.Marker"/> says which.</summary>
    Other,
}
