namespace Quiz.Generation.Verification;

/// <summary>Something that the gate found in a question.</summary>
/// <param name="Reason">Named, from a closed list: "pronoun-in-stem".</param>
/// <param name="Message">What is wrong and what would mend it, to the author.</param>
public sealed record Finding(string Reason, Severity Severity, string Message)
{
    internal static Finding Blocks(string reason, string message) => new(reason, Severity.Blocks, message);

    internal static Finding Advises(string reason, string message) => new(reason, Severity.Advises, message);
}
