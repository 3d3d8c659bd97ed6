namespace Quiz.Language.Entities;

/// <summary>One place of the text that stands for an entity.</summary>
/// <param name="Span">In the document's text.</param>
/// <param name="Sentence">Index of the sentence in the document.</param>
/// <param name="Token">Index in the sentence of the syntactic head of the reference.</param>
public sealed record EntityReference(TextSpan Span, int Sentence, int Token, ReferenceKind Kind);
