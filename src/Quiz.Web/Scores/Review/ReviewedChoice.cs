using Quiz.Domain.Questions;

namespace Quiz.Web.Scores.Review;

/// <summary>Something that could be chosen: an option, a verdict or a sentence of the article.</summary>
/// <param name="Kind">Of a distractor.</param>
/// <param name="Rationale">Why a distractor is wrong.</param>
public sealed record ReviewedChoice(string Text, bool IsChosen, bool IsKey, DistractorKind? Kind = null, string? Rationale = null);
