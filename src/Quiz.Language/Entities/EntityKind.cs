namespace Quiz.Language.Entities;

/// <summary>Types of named entities and of values, after OntoNotes 5.</summary>
public enum EntityKind : byte
{
    Person,
    Organization,

    /// <summary>Countries, cities, states: places with a government (GPE).</summary>
    GeopoliticalEntity,

    /// <summary>Other places: seas, mountains, regions, buildings (LOC, FAC).</summary>
    Location,

    /// <summary>Nationalities, religious and political groups.</summary>
    Norp,

    Event,

    /// <summary>Named things of other types: products, works, laws, languages.</summary>
    Miscellaneous,

    Date,
    Time,
    Duration,
    Money,
    Percent,
    Number,
    Ordinal,
}
