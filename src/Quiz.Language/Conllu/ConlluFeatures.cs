using System.Globalization;

namespace Quiz.Language.Conllu;

/// <summary>Writes features as the FEATS column does: by name, parted by bars.</summary>
internal static class ConlluFeatures
{
    public static string Format(Morphology morphology)
    {
        string?[] features =
        [
            Pair("Degree", morphology.Degree), Pair("Number", morphology.Number),
            morphology.Person is { } person ? $"Person={person.ToString(CultureInfo.InvariantCulture)}" : null,
            Pair("Tense", morphology.Tense), Pair("VerbForm", morphology.VerbForm),
        ];
        var known = string.Join('|', features.Where(feature => feature is not null));
        return known.Length > 0 ? known : ConlluWord.None;
    }

    private static string? Pair<T>(string name, T? value) where T : struct, Enum => value is { } known ? $"{name}={known}" : null;
}
