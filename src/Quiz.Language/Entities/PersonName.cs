using System.Text.RegularExpressions;
using Quiz.Language.Gazetteers;

namespace Quiz.Language.Entities;

/// <summary>A person's name in its parts.</summary>
/// <param name="Family">Null where one word alone may be either part.</param>
/// <param name="Given">Everything else, initials included.</param>
/// <param name="IsFamilyFirst">Whether the family name stands first, as in "Moon Jae-in".</param>
internal sealed partial record PersonName(string? Family, IReadOnlyList<string> Given, string Whole, bool IsFamilyFirst = false)
{
    private static readonly string[] Suffixes = ["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"];

    /// <summary>Small words that belong to the family name: "van Gogh", "al-Assad", "da Silva".</summary>
    private static readonly string[] Particles = ["van", "von", "de", "da", "del", "della", "der", "den", "di", "bin", "al", "el", "la", "le", "dos", "du", "ten", "ibn"];

    /// <summary>Those that are particles with a capital too: "Del Nero"; "Al" and "Le" are first names and family names then.</summary>
    private static readonly string[] CapitalParticles = ["Van", "Von", "De", "Da", "Del", "Della", "Di", "Dos"];

    public bool IsFull => Family is not null;

    public static PersonName Parse(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Suffixes.Contains(word) && word != ",").ToList();
        if (words.Count < 2 || (words.Count == 2 && IsParticle(words[0]))) return new PersonName(null, words, name);
        if (HasFamilyFirst(words)) return new PersonName(words[0], words[1..], name, IsFamilyFirst: true);
        var family = words.Count - 1;
        while (family > 1 && IsParticle(words[family - 1])) family--;
        return new PersonName(string.Join(' ', words[family..]), words[..family], name);
    }

    /// <summary>
    /// Whether the two full names may be one person's: the same family name, and given names of which one is the other's
    /// beginning or initial ("Donald J. Trump", "Donald Trump").
    /// </summary>
    public bool MayBe(PersonName other)
    {
        if (NameText.Key(Whole) == NameText.Key(other.Whole)) return true;
        if (!IsFull || !other.IsFull || NameText.Key(Family!) != NameText.Key(other.Family!)) return false;
        var count = Math.Min(Given.Count, other.Given.Count);
        for (var i = 0; i < count; i++)
        {
            var (a, b) = (NameText.Key(Given[i]), NameText.Key(other.Given[i]));
            if (a != b && !(a.Length == 1 && b.StartsWith(a, StringComparison.Ordinal)) && !(b.Length == 1 && a.StartsWith(b, StringComparison.Ordinal))) return false;
        }

        return true;
    }

    private static bool IsParticle(string word) => Particles.Contains(word) || CapitalParticles.Contains(word);

    /// <summary>Korean, Chinese and Vietnamese names, told by the family name and by syllables that no Western name is made of.</summary>
    private static bool HasFamilyFirst(List<string> words)
    {
        if (!Gazetteer.Default.IsFamilyNameFirst(words[0]) || words.Count > 3) return false;
        return words.Count == 3 ? words.Skip(1).Any(EastAsianGivenName().IsMatch) : EastAsianGivenName().IsMatch(words[1]);
    }

    [GeneratedRegex("^(?:(?:zh|ch|sh|hs|ts|tz|kw|gw|hw|ky|gy|hy|ry|my|by|ng|ph|th|tr|nh|kh|jj|kk|pp|[bpmfdtnlgkhjqxrzcsyw])?[aeiouü]{1,3}(?:ng|nh|n|m|k|l|p|t)?-?){1,2}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EastAsianGivenName();
}
