using System.Collections.Immutable;

namespace Quiz.Generation.Stems;

/// <summary>The questions that were made of an article's facts, and why others were not.</summary>
public sealed record StemReading(ImmutableArray<Candidate> Candidates, ImmutableArray<Rejection> Rejections);
