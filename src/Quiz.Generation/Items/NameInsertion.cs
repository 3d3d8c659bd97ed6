using Quiz.Language;
using Quiz.Language.Entities;

namespace Quiz.Generation.Items;

/// <summary>A person's name put in the place of a pronoun or a bare surname.</summary>
/// <param name="Span">What it replaces, in the document's text.</param>
internal sealed record NameInsertion(TextSpan Span, string Text, Entity Person);
