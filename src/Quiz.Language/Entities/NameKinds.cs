using System.Collections.Frozen;
using Quiz.Language.Gazetteers;

namespace Quiz.Language.Entities;

/// <summary>Corrects the kind of a name by what is known beforehand: countries, cities, peoples and words such as "Sea".</summary>
internal static class NameKinds
{
    private static readonly FrozenSet<string> LandWords = new[]
    {
        "Sea", "Ocean", "River", "Lake", "Mount", "Mountain", "Mountains", "Island", "Islands", "Peninsula", "Bay", "Gulf", "Strait", "Desert",
        "Valley", "Park", "Bridge", "Street", "Square", "Road", "Avenue", "Airport", "Tower", "Palace", "Stadium", "Canal", "Coast", "Forest",
        "Cape", "Glacier", "Falls", "Reef", "Basin", "Plateau", "Delta", "Volcano", "Alps", "Himalayas", "Andes", "Hills", "Station", "Cathedral",
        "Wall", "Gate", "Museum", "Hospital", "Hotel",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Regions = new[]
    {
        "Africa", "Europe", "Asia", "Antarctica", "Arctic", "America", "North America", "South America", "Latin America", "Central America",
        "Middle East", "Far East", "Southeast Asia", "Scandinavia", "Balkans", "Caribbean", "West", "East", "North", "South", "Eastern Europe",
        "Western Europe", "West Africa", "East Africa", "North Africa", "Central Asia", "Sahara", "Amazon", "Siberia", "Mediterranean", "Atlantic",
        "Pacific", "West Bank", "Western Hemisphere", "Northern Hemisphere", "Southern Hemisphere", "Himalaya", "Patagonia", "Oceania",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> NeitherPeopleNorPlaces = new[]
    {
        "Islam", "Christianity", "Buddhism", "Hinduism", "Judaism", "Sikhism", "God", "Allah", "Mars", "Jupiter", "Saturn", "Earth",
    }.ToFrozenSet();

    /// <summary>Forms of address that start no place's or company's name, as "Prince" and "General" do.</summary>
    private static readonly FrozenSet<string> PersonalAddresses = new[]
    {
        "Mr", "Mrs", "Ms", "Dr", "Prof", "Captain", "Colonel", "Sergeant", "Lieutenant", "Sir",
    }.ToFrozenSet();

    public static EntityKind Correct(EntityKind kind, string name)
    {
        var gazetteer = Gazetteer.Default;
        if (NeitherPeopleNorPlaces.Contains(name)) return EntityKind.Miscellaneous;
        if (kind != EntityKind.Event && PersonalAddresses.Contains(name.Split(' ')[0].TrimEnd('.')) && name.Contains(' ', StringComparison.Ordinal)) return EntityKind.Person;
        if (IsOrganizationByLetters(kind, name)) return EntityKind.Organization;
        if (kind is EntityKind.Person or EntityKind.Event) return kind == EntityKind.Person && gazetteer.CountryOfDemonym(name) is not null && !gazetteer.IsSurname(name) ? EntityKind.Norp : kind;
        if (gazetteer.CountryOfName(name) is not null) return EntityKind.GeopoliticalEntity;
        if (gazetteer.IsPeople(name)) return EntityKind.Norp;
        if (Regions.Contains(name)) return EntityKind.Location;
        if (gazetteer.CountryAround(name) is not null) return EntityKind.GeopoliticalEntity;
        if (kind is EntityKind.GeopoliticalEntity or EntityKind.Location && !gazetteer.IsPlace(name) && PersonName.Parse(name).IsFamilyFirst) return EntityKind.Person;
        return kind is EntityKind.GeopoliticalEntity or EntityKind.Location ? Place(name, gazetteer) : kind;
    }

    /// <summary>"BBC" and "UEFA" are no places or peoples; three letters may be a person's initials.</summary>
    private static bool IsOrganizationByLetters(EntityKind kind, string name) =>
        kind is EntityKind.GeopoliticalEntity or EntityKind.Location or EntityKind.Norp or EntityKind.Person
        && name.Length >= (kind == EntityKind.Person ? 4 : 3) && NameText.IsAcronym(name)
        && Gazetteer.Default.CountryOfName(name) is null && !Gazetteer.Default.IsPeople(name) && !Gazetteer.Default.IsPlace(name);

    /// <summary>A place that no list has is most often a town, unless a word in it tells of land, water or a building.</summary>
    private static EntityKind Place(string name, Gazetteer gazetteer) =>
        !gazetteer.IsPlace(name) && name.Split(' ').Any(LandWords.Contains) || LandWords.Contains(name.Split(' ')[0]) ? EntityKind.Location : EntityKind.GeopoliticalEntity;
}
