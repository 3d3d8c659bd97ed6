namespace Quiz.Generation.Stems;

/// <summary>One way to ask about a clause.</summary>
internal abstract class StemRule
{
    /// <summary>As <see cref="Candidate.Rule"/> has it.</summary>
    public abstract string Name { get; }

    /// <summary>The questions that the rule makes of the clause; none where it does not apply.</summary>
    public abstract IEnumerable<StemDraft> Ask(ClauseParts clause);
}
