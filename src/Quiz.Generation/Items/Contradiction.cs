using System.Collections.Immutable;
using Quiz.Language;

namespace Quiz.Generation.Items;

/// <summary>A change of a sentence that makes it say what the article contradicts.</summary>
/// <param name="Rule">"false-number", "false-opposite" ...</param>
/// <param name="Explanation">Why the changed sentence is false, in one sentence.</param>
internal sealed record Contradiction(string Rule, ImmutableArray<(TextSpan Span, string By)> Edits, string Explanation);
