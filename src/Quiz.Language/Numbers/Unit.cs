using Quiz.Language.Entities;

namespace Quiz.Language.Numbers;

/// <summary>What a number counts, read from the words after it.</summary>
/// <param name="Name">In the singular: "year", "km"; a currency code; "%".</param>
/// <param name="Factor">From what is written to <paramref name="Name"/>: 0.01 for pence.</param>
/// <param name="End">Index of the lexeme after it.</param>
internal readonly record struct Unit(string Name, EntityKind Kind, int End, decimal Factor = 1);
