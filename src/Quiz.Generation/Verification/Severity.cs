namespace Quiz.Generation.Verification;

/// <summary>What a finding means for publishing.</summary>
public enum Severity
{
    /// <summary>A person should look at it; a question that was generated goes no further.</summary>
    Advises,

    /// <summary>The question cannot be published like this, whoever wrote it.</summary>
    Blocks,
}
