using System.Collections.Immutable;

namespace Quiz.Generation.Facts;

/// <summary>What an article says, and which of its clauses could not be read.</summary>
/// <param name="Facts">In the order of the text; <see cref="Fact.Id"/> is the position.</param>
public sealed record FactReading(ImmutableArray<Fact> Facts, ImmutableArray<Rejection> Rejections);
