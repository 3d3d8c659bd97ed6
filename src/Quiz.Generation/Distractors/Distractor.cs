using Quiz.Domain.Questions;

namespace Quiz.Generation.Distractors;

/// <summary>A wrong option that may be offered.</summary>
/// <param name="Rationale">One sentence that says why it is wrong, to an author and after answering to a learner.</param>
/// <param name="Fit">How well it goes with the key, 0 to 1.</param>
internal sealed record Distractor(string Text, DistractorKind Kind, string Rationale, double Fit)
{
    /// <summary>Id in the document's entity table, where it names one.</summary>
    public int? Entity { get; init; }

    /// <summary>Place in the order that such options have (numbers, dates); null where they have none.</summary>
    public decimal? Order { get; init; }
}
