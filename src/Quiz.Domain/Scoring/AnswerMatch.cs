namespace Quiz.Domain.Scoring;

/// <summary>What became of a learner's words beside what is accepted.</summary>
/// <param name="Spelling">The accepted wording, where a slip in its spelling was forgiven; else null.</param>
public readonly record struct AnswerMatch(bool IsRight, string? Spelling = null);
