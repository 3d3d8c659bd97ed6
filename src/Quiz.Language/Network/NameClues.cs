namespace Quiz.Language.Network;

/// <summary>What lists of names say of a token; each is one input of the network.</summary>
[Flags]
internal enum NameClues : ushort
{
    None = 0,

    /// <summary>Begins a listed person's name.</summary>
    PersonStart = 1,
    PlaceStart = 2,
    OrganizationStart = 4,

    /// <summary>Goes on with a listed name that began before it.</summary>
    PersonInside = 8,
    PlaceInside = 16,
    OrganizationInside = 32,

    FirstName = 64,
    Surname = 128,

    /// <summary>A nationality, religion or people, as adjective or noun.</summary>
    Demonym = 256,

    /// <summary>Written like a name, yet a common word too: "Hope", "Will".</summary>
    CommonWord = 512,
}
