using System.Collections.Immutable;

namespace Quiz.Web.Library.Searching;

/// <summary>An article that has all words of a search.</summary>
/// <param name="Headline">The whole headline.</param>
/// <param name="Passage">The sentence that shows best why the article was found, shortened where it is long.</param>
public sealed record SearchHit(ShelfEntry Entry, ImmutableArray<MarkedText> Headline, ImmutableArray<MarkedText> Passage);
