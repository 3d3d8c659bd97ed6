using Quiz.Domain.Text;

namespace Quiz.Domain.Articles;

/// <summary>A typed stretch of an article revision's canonical text; blocks do not overlap and stand in text order.</summary>
public sealed record Block(BlockKind Kind, TextSpan Span);
