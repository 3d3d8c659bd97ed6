using System.Collections.Frozen;

namespace Quiz.Language.Inflection;

/// <summary>Makes plurals and singulars of English nouns.</summary>
public static class NounInflector
{
    private static readonly FrozenDictionary<string, string> Plurals = TabbedResource.Read("irregular-plurals.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Singulars = Plurals
        .GroupBy(pair => pair.Value, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(pairs => pairs.Key, pairs => pairs.First().Key, StringComparer.OrdinalIgnoreCase);

    // -o with -es; all others take -s.
    private static readonly FrozenSet<string> InOes = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "hero", "potato", "tomato", "echo", "veto", "torpedo", "volcano", "mosquito", "embargo", "tornado", "cargo", "mango", "domino", "negro", "superhero");

    // -ie in the singular, so that "movies" is no "movy".
    private static readonly FrozenSet<string> InIe = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "movie", "tie", "pie", "lie", "die", "cookie", "zombie", "selfie", "rookie", "calorie", "prairie", "genie", "hoodie", "smoothie", "veggie",
        "walkie-talkie", "bookie", "freebie", "foodie", "junkie", "birdie", "eerie", "brownie", "necktie", "magpie", "hippie", "yuppie", "goalie", "sortie", "aerie", "collie", "laddie", "lassie", "pixie", "eyrie", "newbie", "zombie", "goonie", "auntie", "boogie", "budgie", "caddie", "talkie", "reverie", "menagerie", "camaraderie", "lingerie");

    // -man that is no man.
    private static readonly FrozenSet<string> NoMan = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "human", "german", "roman", "norman", "ottoman", "shaman", "talisman", "caiman", "brahman", "superhuman", "mussulman", "turkoman", "burman", "desman");

    private static readonly string[] SingularInS = ["ss", "us", "is", "ics"];

    /// <summary>The plural of a singular noun; of several words the last is inflected: "police officer".</summary>
    public static string Plural(string singular)
    {
        ArgumentException.ThrowIfNullOrEmpty(singular);
        if (Plurals.TryGetValue(singular, out var irregular))
            return LikeCase(singular, irregular);
        var space = singular.LastIndexOfAny([' ', '-']);
        if (space > 0 && space < singular.Length - 1)
            return singular[..(space + 1)] + Plural(singular[(space + 1)..]);
        if (EndsWith(singular, "man") && !NoMan.Contains(singular))
            return singular[..^2] + "en";
        if (singular.Length > 5 && EndsWith(singular, "child"))
            return singular + "ren";
        if (singular.Length > 4 && EndsWith(singular, "foot"))
            return singular[..^4] + "feet";
        if (EndsWith(singular, "wife") || EndsWith(singular, "knife") || EndsWith(singular, "life"))
            return singular[..^2] + "ves";
        if (EndsWith(singular, "people") || EndsWith(singular, "craft") && singular.Length > 5 || EndsWith(singular, "ese"))
            return singular;
        return YBecomesIe(singular) ? singular[..^1] + "ies" : singular + RegularEnding(singular);
    }

    /// <summary>The singular of a plural noun; what is no plural is returned as it is.</summary>
    public static string Singular(string plural)
    {
        ArgumentException.ThrowIfNullOrEmpty(plural);
        if (Singulars.TryGetValue(plural, out var irregular))
            return LikeCase(plural, irregular);
        var space = plural.LastIndexOfAny([' ', '-']);
        if (space > 0 && space < plural.Length - 1)
            return plural[..(space + 1)] + Singular(plural[(space + 1)..]);
        if (EndsWith(plural, "men") && plural.Length > 3 && !Plurals.ContainsKey(plural))
            return plural[..^2] + "an";
        if (EndsWith(plural, "children") || EndsWith(plural, "feet"))
            return EndsWith(plural, "feet") ? plural[..^4] + "foot" : plural[..^3];
        if (plural.Length < 3 || plural[^1] != 's' || SingularInS.Any(ending => EndsWith(plural, ending)))
            return plural;
        if (EndsWith(plural, "ies"))
            return InIe.Contains(plural[..^1]) || plural.Length <= 4 ? plural[..^1] : plural[..^3] + "y";
        if (EndsWith(plural, "wives") || EndsWith(plural, "knives") || EndsWith(plural, "lives"))
            return plural[..^3] + "fe";
        return plural[..^PluralEnding(plural)];
    }

    // 2 where -es was added, 1 where -s was: "boxes", "buses", "heroes" against "houses", "shoes".
    private static int PluralEnding(string plural)
    {
        if (!EndsWith(plural, "es"))
            return 1;
        var stem = plural[..^2];
        if (InOes.Contains(stem))
            return 2;
        if (EndsWith(stem, "sh") || EndsWith(stem, "x") || EndsWith(stem, "ss") || EndsWith(stem, "zz") || EndsWith(stem, "tch"))
            return 2;
        if (EndsWith(stem, "ch"))
            return stem.ToLowerInvariant() is "ach" or "headach" or "toothach" or "heartach" or "cach" or "nich" or "psych" or "avalanch" or "clich" or "quich" or "crech" ? 1 : 2;
        // "campuses", "viruses", "buses" against "houses", "causes", "uses".
        if (EndsWith(stem, "us"))
            return stem.Length >= 3 && !"aeo".Contains(char.ToLowerInvariant(stem[^3]), StringComparison.Ordinal) && stem.ToLowerInvariant() is not ("excus" or "abus" or "mus" or "fus" or "refus") ? 2 : 1;
        return stem.ToLowerInvariant() is "gas" or "bias" or "alias" or "atlas" or "canvas" or "iris" or "lens" or "pancreas" or "christmas" or "waltz" or "quartz" or "blitz" ? 2 : 1;
    }

    // A name keeps its y: "the Kennedys".
    private static bool YBecomesIe(string singular) =>
        singular.Length > 1 && singular[^1] == 'y' && char.IsLetter(singular[^2]) && !IsVowel(singular[^2]) && !char.IsUpper(singular[0]);

    private static string RegularEnding(string singular)
    {
        if (InOes.Contains(singular) || EndsWith(singular, "sh") || singular[^1] is 's' or 'x' or 'z')
            return "es";
        // "matriarchs" and "stomachs" are spoken with a k.
        return EndsWith(singular, "ch") && !EndsWith(singular, "arch") && !EndsWith(singular, "mach") || EndsWith(singular, "march") || EndsWith(singular, "search") ? "es" : "s";
    }

    private static bool IsVowel(char c) => char.ToLowerInvariant(c) is 'a' or 'e' or 'i' or 'o' or 'u';

    private static bool EndsWith(string word, string ending) => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static string LikeCase(string model, string word) => char.IsUpper(model[0]) ? char.ToUpperInvariant(word[0]) + word[1..] : word;
}
