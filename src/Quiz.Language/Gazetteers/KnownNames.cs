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
}
