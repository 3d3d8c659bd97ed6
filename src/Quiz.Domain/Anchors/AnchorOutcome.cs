namespace Quiz.Domain.Anchors;

/// <summary>What became of an anchor in a revision of its article.</summary>
public enum AnchorOutcome
{
    /// <summary>The quote stands at the anchor's own offsets.</summary>
    Exact,

    /// <summary>The same words stand elsewhere.</summary>
    Moved,

    /// <summary>Words much like the quote were found; a person should look at them.</summary>
    Changed,

    /// <summary>Nothing close enough is left.</summary>
    Lost,
}
