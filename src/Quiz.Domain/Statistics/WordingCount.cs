namespace Quiz.Domain.Statistics;

/// <summary>How often a wording was written.</summary>
/// <param name="Gap">Of a cloze, from 0; 0 for a short answer.</param>
/// <param name="Wording">Normalised, so that spellings which count as the same are counted together.</param>
public sealed record WordingCount(int Gap, string Wording, int Count);
