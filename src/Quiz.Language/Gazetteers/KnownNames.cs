namespace Quiz.Language.Gazetteers;

/// <summary>What is known beforehand of names and words, for those who ask about them.</summary>
public static class KnownNames
{
    /// <summary>Whether a country goes by this name.</summary>
    public static bool IsCountry(string name) => Gazetteer.Default.CountryOfName(name) is not null;

    /// <summary>Whether a capital or another large city goes by this name.</summary>
    public static bool IsCity(string name) => Gazetteer.Default.IsCity(name);

    /// <summary>Whether "he" can mean someone of this first name: it is a man's, or nothing is known of it.</summary>
    public static bool CanBeMale(string firstName) => Gazetteer.Default.GenderOfFirstName(firstName) != Gender.Female;

    /// <summary>Whether "she" can mean someone of this first name: it is a woman's, or nothing is known of it.</summary>
    public static bool CanBeFemale(string firstName) => Gazetteer.Default.GenderOfFirstName(firstName) != Gender.Male;

    /// <summary>Whether the words, in any case, name a post, rank or occupation: "foreign minister".</summary>
    public static bool IsRole(string phrase) => Gazetteer.Default.IsRole(phrase);
}
