namespace Quiz.Domain.Questions;

/// <summary>Where a wrong option comes from (STARC: Berzak, Malmaud and Levy, 2020).</summary>
public enum DistractorKind
{
    /// <summary>A misreading of the evidence itself.</summary>
    Misread,

    /// <summary>True of another passage of the article.</summary>
    Elsewhere,

    /// <summary>Plausible beforehand, supported nowhere in the article.</summary>
    Unsupported,
}
