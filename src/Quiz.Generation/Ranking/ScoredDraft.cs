using Quiz.Generation.Items;

namespace Quiz.Generation.Ranking;

internal sealed record ScoredDraft(Draft Draft, double Score);
