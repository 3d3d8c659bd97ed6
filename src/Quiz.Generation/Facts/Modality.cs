namespace Quiz.Generation.Facts;

/// <summary>How real a fact is told to be.</summary>
public enum Modality
{
    /// <summary>It is, or it happened.</summary>
    Actual,

    /// <summary>Will, is to, is expected to, plans to.</summary>
    Expected,

    /// <summary>May, might, could, is likely to.</summary>
    Possible,

    /// <summary>Must, should, has to.</summary>
    Required,

    /// <summary>Would, were it so.</summary>
    Conditional,
}
