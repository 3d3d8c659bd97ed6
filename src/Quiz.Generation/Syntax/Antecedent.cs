using Quiz.Language.Entities;

namespace Quiz.Generation.Syntax;

/// <summary>What a pronoun or a bare description stands for.</summary>
/// <param name="Wording">How a question names it.</param>
/// <param name="Entity">Null where it is a group without a name of its own: "researchers at Carnegie Mellon University".</param>
/// <param name="NamedIn">The sentence that names it.</param>
internal sealed record Antecedent(string Wording, Entity? Entity, int NamedIn);
