namespace Quiz.Language.Lexing;

/// <summary>What a lexeme is made of.</summary>
internal enum LexemeKind : byte { Word, Digits, Symbol }
