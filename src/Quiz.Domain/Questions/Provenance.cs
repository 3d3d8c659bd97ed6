namespace Quiz.Domain.Questions;

/// <param name="Source">The author, the generation rule, the model's name or the imported file, as its kind asks.</param>
public sealed record Provenance(ProvenanceKind Kind, string Source);
