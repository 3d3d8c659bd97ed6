using System.Collections.Frozen;

namespace Quiz.Language.Gazetteers;

/// <summary>
/// Names that are known beforehand: countries, cities, peoples, first and family names, forms of address and roles.
/// Read once from the embedded files and never changed, so it may be shared by threads.
/// </summary>
internal sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> Shared = new(() => new Gazetteer());

    private readonly FrozenDictionary<string, Country> countriesByCode;
    private readonly FrozenDictionary<string, Country> countriesByName;
    private readonly FrozenDictionary<string, Country> countriesByCapital;
    private readonly FrozenDictionary<string, Country> countriesByDemonym;
    private readonly FrozenDictionary<string, (string Country, bool IsCity)> cities;
    private readonly FrozenSet<string> peoples;
    private readonly FrozenSet<string> places;
    private readonly FrozenDictionary<string, Gender> firstNames;
    private readonly FrozenSet<string> surnames;
    private readonly FrozenSet<string> familyNamesFirst;
    private readonly FrozenDictionary<string, Gender> honorifics;
    private readonly FrozenSet<string> roles;

    private Gazetteer()
    {
        var countries = GazetteerTable.Embedded("countries.tsv", "iso2", "name", "aliases", "capitals", "demonyms")
            .ConvertAll(row => new Country(
                row[0], row[1], GazetteerTable.List(row[2]), GazetteerTable.List(row[3]), GazetteerTable.List(row[4])));
        countriesByCode = countries.ToFrozenDictionary(country => country.Code);
        countriesByName = Index(countries, country => [country.Name, .. country.Aliases]);
        countriesByCapital = Index(countries, country => country.Capitals);
        countriesByDemonym = Index(countries, country => country.Demonyms);
        cities = GazetteerTable.Embedded("cities.tsv", "name", "country", "kind")
            .ToFrozenDictionary(row => row[0], row => (row[1], row[2] == "city"));
        peoples = Column("peoples.txt", "people or adjective");
        places = Column("places.txt", "place");
        firstNames = GazetteerTable.Embedded("first-names.tsv", "name", "gender").ToFrozenDictionary(row => row[0], row => ToGender(row[1]));
        surnames = Column("surnames.txt", "surname");
        familyNamesFirst = Column("family-names-first.txt", "family name that stands before the given name");
        honorifics = GazetteerTable.Embedded("honorifics.tsv", "honorific", "gender").ToFrozenDictionary(row => row[0], row => ToGender(row[1]));
        roles = GazetteerTable.Embedded("roles.txt", "role").Select(row => row[0].ToLowerInvariant()).ToFrozenSet();
    }

    /// <summary>The gazetteer of the embedded files.</summary>
    public static Gazetteer Default => Shared.Value;

    public Country? CountryOfCode(string code) => countriesByCode.GetValueOrDefault(code);

    public Country? CountryOfName(string name) => countriesByName.GetValueOrDefault(name);

    public Country? CountryOfCapital(string capital) => countriesByCapital.GetValueOrDefault(capital);

    /// <summary>The country whose people or adjective this is, plural forms included: "Chinese", "Germans".</summary>
    public Country? CountryOfDemonym(string word) =>
        countriesByDemonym.GetValueOrDefault(word) ?? (word.EndsWith('s') ? countriesByDemonym.GetValueOrDefault(word[..^1]) : null);

    /// <summary>The country that a well-known place lies in: a capital, a large city, a state or region.</summary>
    public Country? CountryAround(string place) =>
        cities.TryGetValue(place, out var city) ? CountryOfCode(city.Country) : CountryOfCapital(place);

    public bool IsCity(string name) => countriesByCapital.ContainsKey(name) || (cities.TryGetValue(name, out var city) && city.IsCity);

    /// <summary>Whether a nationality, religious or political group goes by this word, in singular or plural.</summary>
    public bool IsPeople(string word) => peoples.Contains(word) || (word.EndsWith('s') && peoples.Contains(word[..^1]));

    public bool IsPlace(string name) =>
        countriesByName.ContainsKey(name) || countriesByCapital.ContainsKey(name) || cities.ContainsKey(name) || places.Contains(name);

    public bool IsFirstName(string name) => firstNames.ContainsKey(name);

    public Gender GenderOfFirstName(string name) => firstNames.GetValueOrDefault(name);

    public bool IsSurname(string name) => surnames.Contains(name);

    /// <summary>Whether people with this family name put it before their given name, as in "Moon Jae-in".</summary>
    public bool IsFamilyNameFirst(string name) => familyNamesFirst.Contains(name);

    /// <summary>A form of address that may stand before a name, with or without its full stop: "Mr", "Dr.", "President".</summary>
    public bool IsHonorific(string word) => honorifics.ContainsKey(word.TrimEnd('.'));

    public Gender GenderOfHonorific(string word) => honorifics.GetValueOrDefault(word.TrimEnd('.'));

    /// <summary>Whether the words, in any case, name a post, rank or occupation: "foreign minister".</summary>
    public bool IsRole(string phrase) => roles.Contains(phrase.ToLowerInvariant());

    private static FrozenDictionary<string, Country> Index(List<Country> countries, Func<Country, IEnumerable<string>> wordings)
    {
        var index = new Dictionary<string, Country>();
        foreach (var country in countries)
        {
            foreach (var wording in wordings(country)) index.TryAdd(wording, country);
        }

        return index.ToFrozenDictionary();
    }

    private static FrozenSet<string> Column(string file, string header) =>
        GazetteerTable.Embedded(file, header).Select(row => row[0]).ToFrozenSet();

    private static Gender ToGender(string letter) => letter switch { "m" => Gender.Male, "f" => Gender.Female, _ => Gender.Unknown };
}
