using System.Collections.Immutable;
using Quiz.Generation.Items;

namespace Quiz.Generation;

/// <summary>What a quiz is asked for.</summary>
public sealed record GenerationOptions
{
    /// <summary>At most so many questions; at least 1.</summary>
    public int Count { get; init; } = 10;

    /// <summary>The item types that may occur.</summary>
    public ImmutableArray<ItemType> Types { get; init; } = ItemTypes.Usual;
}
