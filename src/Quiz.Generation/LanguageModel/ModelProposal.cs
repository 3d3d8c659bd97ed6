using System.Collections.Immutable;
using Quiz.Domain.Questions;

namespace Quiz.Generation.LanguageModel;

/// <summary>What a language model made of an article.</summary>
/// <param name="Questions">Well formed, with evidence that stands in the article; not yet through the gate.</param>
/// <param name="Rejections">What it sent that is no such question, and why.</param>
/// <param name="Failure">Why it gave nothing at all, for the author to read; null when it answered.</param>
public sealed record ModelProposal(
    ImmutableArray<QuestionContent> Questions, ImmutableArray<Rejection> Rejections, ModelUsage Usage, string? Failure = null);
