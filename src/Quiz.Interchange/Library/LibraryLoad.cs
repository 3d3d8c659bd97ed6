using System.Collections.Immutable;
using Quiz.Domain.Library;

namespace Quiz.Interchange.Library;

/// <summary>What a library folder holds: everything valid, and a problem for everything else.</summary>
/// <param name="Articles">By slug, ordinal.</param>
/// <param name="Problems">By file, ordinal, then line.</param>
public sealed record LibraryLoad(ImmutableArray<LibraryArticle> Articles, ImmutableArray<LibraryProblem> Problems);
