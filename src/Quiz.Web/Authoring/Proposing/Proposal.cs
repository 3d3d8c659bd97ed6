using System.Collections.Immutable;
using Quiz.Domain.Questions;

namespace Quiz.Web.Authoring.Proposing;

/// <summary>Questions for an article, best first.</summary>
/// <param name="Note">Why there are none; null when there are some.</param>
public sealed record Proposal(ImmutableArray<QuestionContent> Questions, string? Note);
