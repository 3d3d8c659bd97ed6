using Quiz.Domain.Answers;

namespace Quiz.Domain.Statistics;

/// <summary>One learner's answer to a question and the share of its points that it earned, from 0 to 1.</summary>
public sealed record ItemResponse(Answer? Answer, decimal Share);
