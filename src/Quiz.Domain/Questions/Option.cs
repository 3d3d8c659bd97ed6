namespace Quiz.Domain.Questions;

/// <summary>One option of a choice item. A key has neither distractor kind nor rationale; a distractor has both.</summary>
public sealed record Option(string Text, bool IsKey, DistractorKind? Kind = null, string? Rationale = null);
