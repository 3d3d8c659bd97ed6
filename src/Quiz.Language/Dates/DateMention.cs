namespace Quiz.Language.Dates;

/// <summary>A date expression of the text.</summary>
/// <param name="Span">In the document's text.</param>
/// <param name="Sentence">Index of the sentence in the document.</param>
/// <param name="Value">What it means; null where that cannot be known. It is never guessed.</param>
public sealed record DateMention(TextSpan Span, int Sentence, DateValue? Value);
