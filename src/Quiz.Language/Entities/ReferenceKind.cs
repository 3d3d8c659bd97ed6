namespace Quiz.Language.Entities;

/// <summary>In which way a place of the text stands for an entity.</summary>
public enum ReferenceKind : byte
{
    /// <summary>The name itself, in full.</summary>
    Name,

    /// <summary>Part of the name: a bare surname.</summary>
    ShortName,

    /// <summary>An acronym: "KCNA".</summary>
    Acronym,

    /// <summary>The people or adjective of a country: "Chinese".</summary>
    Demonym,

    /// <summary>A capital that stands for its country's government: "Seoul decided".</summary>
    CapitalAsGovernment,

    /// <summary>A pronoun; only where hardly any doubt is left.</summary>
    Pronoun,

    /// <summary>A description such as a title: "the minister".</summary>
    Description,
}
