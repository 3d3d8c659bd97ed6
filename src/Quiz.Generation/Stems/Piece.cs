using Quiz.Generation.Facts;

namespace Quiz.Generation.Stems;

/// <summary>A phrase of a clause, ready to be written into a stem.</summary>
/// <param name="Text">With its preposition.</param>
/// <param name="Bare">Without it.</param>
/// <param name="Problem">Why it does not stand by itself; null when it does.</param>
/// <param name="IsRequired">Without it the clause says something else or is no English.</param>
/// <param name="Arc">The least certain arc inside it.</param>
/// <param name="NamedIn">Sentences that name what a pronoun in it means.</param>
internal sealed record Piece(Role Role, string Text, string Bare, string? Problem, bool IsRequired, double Arc, IReadOnlyList<int> NamedIn);
