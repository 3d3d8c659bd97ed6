using System.Collections.Immutable;

namespace Quiz.Language;

/// <summary>One sentence of a paragraph with its dependency tree: exactly one token has no head.</summary>
/// <param name="Index">Position in the document, from 0.</param>
/// <param name="Paragraph">Position of its paragraph in the document, from 0.</param>
/// <param name="Span">From its first token's start to its last token's end.</param>
public sealed record Sentence(int Index, int Paragraph, TextSpan Span, ImmutableArray<Token> Tokens);
