using Quiz.Domain.Questions;

namespace Quiz.Generation;

/// <summary>A question that passed the gate without a finding, for an author to accept, edit or reject.</summary>
/// <param name="Rank">From 1, the best first.</param>
/// <param name="Rule">Name of the rule that made it, or of its source.</param>
/// <param name="Confidence">Probability, 0 to 1, that the article was read right, as the source sees it.</param>
/// <param name="Score">From 0 to 1; what the rank rests on, before variety.</param>
public sealed record GeneratedQuestion(int Rank, QuestionContent Content, string Rule, double Confidence, double Score);
