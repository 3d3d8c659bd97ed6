using System.Collections.Immutable;

namespace Quiz.Language.Gazetteers;

/// <summary>A country with the wordings that stand for it.</summary>
/// <param name="Code">ISO 3166-1 alpha-2.</param>
internal sealed record Country(
    string Code, string Name, ImmutableArray<string> Aliases, ImmutableArray<string> Capitals, ImmutableArray<string> Demonyms);
