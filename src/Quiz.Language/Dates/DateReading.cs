namespace Quiz.Language.Dates;

/// <summary>A date expression in a sequence of lexemes.</summary>
/// <param name="First">Index of its first lexeme.</param>
/// <param name="End">Index of the lexeme after it.</param>
internal readonly record struct DateReading(int First, int End, DateMeaning Meaning);
