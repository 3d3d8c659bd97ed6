namespace Quiz.Web.Scores.Review;

/// <summary>One part of an answer that is not chosen from options: a text, a gap, a match, a place in an order.</summary>
/// <param name="Prompt">What the part answers, or null where the stem says it.</param>
/// <param name="Given">Null where left blank.</param>
/// <param name="Right">The right answer, as it is shown.</param>
/// <param name="IsRight">Null where the part alone is neither right nor wrong.</param>
/// <param name="Rationale">Why what was given is wrong.</param>
/// <param name="Spelling">How what was given is spelt, where a slip was forgiven.</param>
public sealed record ReviewedPart(string? Prompt, string? Given, string Right, bool? IsRight, string? Rationale = null, string? Spelling = null);
