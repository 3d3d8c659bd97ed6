using Quiz.Language.Entities;

namespace Quiz.Language.Network;

/// <summary>Tokens of one sentence that the network takes for a name or value.</summary>
internal readonly record struct NamedSpan(int FirstToken, int TokenCount, EntityKind Kind, float Probability);
