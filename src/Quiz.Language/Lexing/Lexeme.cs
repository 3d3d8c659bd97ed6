namespace Quiz.Language.Lexing;

/// <summary>
/// A run of letters, a figure ("1,200.5") or one other character. Patterns of numbers and dates are written over lexemes and
/// not over tokens, since tokenizers differ in what they do to "17-year-old", "£3bn" and "Oct. 6".
/// </summary>
/// <param name="Span">In the document's text.</param>
/// <param name="Lower">The text in lower case, curly apostrophes and dashes made plain.</param>
/// <param name="Capital">Whether it starts with a capital letter.</param>
/// <param name="Glued">Whether nothing stands between it and the lexeme before.</param>
internal readonly record struct Lexeme(LexemeKind Kind, TextSpan Span, string Lower, bool Capital, bool Glued);
