using Quiz.Language.Entities;

namespace Quiz.Language.Numbers;

/// <summary>A number expression of the text: "900", "four", "2.5 million", "$3bn", "30 per cent", "third".</summary>
/// <param name="Span">In the document's text, unit included.</param>
/// <param name="Sentence">Index of the sentence in the document.</param>
/// <param name="Kind">Number, Ordinal, Money, Percent or Duration.</param>
/// <param name="Value">In <paramref name="Unit"/>s; null where the wording has no exact value ("dozens").</param>
/// <param name="Unit">Currency code, "%", "year", "km" ...; null for a bare number.</param>
/// <param name="Approximation">The hedge before it ("about", "more than", "nearly"), where there is one.</param>
public sealed record NumberMention(TextSpan Span, int Sentence, EntityKind Kind, decimal? Value, string? Unit, TextSpan? Approximation);
