namespace Quiz.Generation;

/// <summary>Why a candidate went no further.</summary>
/// <param name="Stage">Facts, stems, distractors, verification or ranking.</param>
/// <param name="Reason">Named, from a closed list of the stage: "pronoun-in-stem".</param>
/// <param name="Subject">The stem, or the words of the fact where no stem was made.</param>
/// <param name="Detail">What exactly, where the reason alone does not say it.</param>
public sealed record Rejection(string Stage, string Reason, string Subject, string? Detail = null);
