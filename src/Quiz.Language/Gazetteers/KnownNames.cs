namespace Quiz.Language.Gazetteers;

/// <summary>What is known beforehand of names and words, for those who ask about them.</summary>
public static class KnownNames
{
    /// <summary>Whether a country goes by this name.</summary>
    public static bool IsCountry(string name) => Gazetteer.Default.CountryOfName(name) is not null;

    /// <summary>Whether a capital or another large city goes by this name.</summary>
    public static bool IsCity(string name) => Gazetteer.Default.IsCity(name);

    /// <summary>Whether the words, in any case, name a post, rank or occupation: "foreign minister".</summary>
    public static bool IsRole(string phrase) => Gazetteer.Default.IsRole(phrase);

    /// <summary>Whether the word names a people or is the adjective of one: "Austrian".</summary>
    public static bool IsPeople(string word) => Gazetteer.Default.IsPeople(word);

    /// <summary>Whether people are given this name: "Anna".</summary>
    public static bool IsFirstName(string name) => Gazetteer.Default.IsFirstName(name);

    /// <summary>Whether a town, river, island or region goes by this name.</summary>
    public static bool IsPlace(string name) => Gazetteer.Default.IsPlace(name);

    /// <summary>Whether only men are given this name.</summary>
    public static bool IsMansName(string name) => Gazetteer.Default.GenderOfFirstName(name) == Gender.Male;

    /// <summary>Whether only women are given this name.</summary>
    public static bool IsWomansName(string name) => Gazetteer.Default.GenderOfFirstName(name) == Gender.Female;

    /// <summary>Whether the name is a family name that stands first: "Kim", "Wang".</summary>
    public static bool IsFamilyNameFirst(string name) => Gazetteer.Default.IsFamilyNameFirst(name);
}
