using System.Collections.Immutable;
using Quiz.Domain.Questions;

namespace Quiz.Generation;

/// <summary>What a source made of an article.</summary>
/// <param name="Questions">Well formed; not yet through the gate.</param>
/// <param name="Confidence">Probability, 0 to 1, that such a question is right.</param>
/// <param name="Rejections">What it made that is no question, and why.</param>
/// <param name="Failure">Why it gave nothing at all, for the author to read; null when it answered.</param>
public sealed record SourceProposal(
    ImmutableArray<QuestionContent> Questions, double Confidence, ImmutableArray<Rejection> Rejections, string? Failure = null);
