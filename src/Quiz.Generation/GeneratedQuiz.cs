using System.Collections.Immutable;

namespace Quiz.Generation;

/// <summary>The questions of an article, and why there are not more.</summary>
/// <param name="Questions">In rank order; may be empty.</param>
/// <param name="WhyNone">To an author, why there is no question; null where there is one.</param>
public sealed record GeneratedQuiz(ImmutableArray<GeneratedQuestion> Questions, Funnel Funnel, string? WhyNone);
