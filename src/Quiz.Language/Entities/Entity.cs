using System.Collections.Immutable;

namespace Quiz.Language.Entities;

/// <summary>Someone or something that a document speaks of, with all its mentions.</summary>
public sealed record Entity
{
    /// <summary>Position in the document's table, from 0, by first mention.</summary>
    public required int Id { get; init; }

    public required EntityKind Kind { get; init; }

    /// <summary>The fullest name that the document gives.</summary>
    public required string Name { get; init; }

    /// <summary>Every other wording that stands for it: surname, acronym, demonym, capital as government.</summary>
    public required ImmutableArray<string> Aliases { get; init; }

    public required ImmutableArray<EntityReference> References { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code of the country that a geopolitical entity is, or lies in, where known.</summary>
    public string? Country { get; init; }

    /// <summary>Id of the entity of the same document that this place lies in, where known.</summary>
    public int? Within { get; init; }
}
