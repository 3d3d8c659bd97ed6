using System.Collections.Immutable;
using Quiz.Domain.Questions;
using Quiz.Language;

namespace Quiz.Generation.Items;

/// <summary>Words of a sentence that may be left out for a reader to fill in.</summary>
/// <param name="Rule">"cloze-number", "cloze-name" ...</param>
/// <param name="Wanted">What is to be filled in, with its article: "a number".</param>
/// <param name="Accepted">Right answers; the first is the one shown.</param>
/// <param name="Sureness">Probability, 0 to 1, that the words are what they are taken for.</param>
internal sealed record SentenceGap(TextSpan Span, string Rule, FactKind Kind, string Wanted, ImmutableArray<string> Accepted, double Sureness);
