namespace Quiz.Language.Numbers;

/// <summary>A duration without a number word.</summary>
/// <param name="Skip">Lexemes before it that only told that it is one.</param>
/// <param name="End">Index of the lexeme after it.</param>
/// <param name="Value">1 for "a year", null for "years" and "several years".</param>
internal readonly record struct VagueDuration(int Skip, int End, decimal? Value, string Unit);
