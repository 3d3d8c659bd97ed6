using System.Collections.Immutable;
using Quiz.Domain.Anchors;
using Quiz.Domain.Text;

namespace Quiz.Interchange.Library.Questions;

/// <summary>What the readers of item types need to know of the question around the item.</summary>
/// <param name="Stem">Empty when the question has none, which is reported already.</param>
/// <param name="Sentences">Of the article, in text order.</param>
internal sealed record QuestionScope(string Stem, ImmutableArray<TextAnchor> Evidence, ImmutableArray<TextSpan> Sentences);
