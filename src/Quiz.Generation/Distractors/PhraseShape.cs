using Quiz.Generation.Text;

namespace Quiz.Generation.Distractors;

/// <summary>How a key looks, so that wrong options look alike: length and first word.</summary>
internal sealed record PhraseShape(int Length, bool IsCapitalised, string? Determiner)
{
    private static readonly string[] Determiners = ["the", "a", "an"];

    public static PhraseShape Of(string key)
    {
        var first = key.Split(' ')[0].ToLowerInvariant();
        return new(key.Length, key.Length > 0 && char.IsUpper(key[0]), Determiners.Contains(first) ? first : null);
    }

    /// <summary>1 for the same length and kind of determiner, towards 0 the more they differ.</summary>
    public double Likeness(string other)
    {
        var shorter = Math.Min(Length, other.Length) / (double)Math.Max(1, Math.Max(Length, other.Length));
        var determined = Of(other).Determiner;
        return 0.75 * shorter + (determined is null == Determiner is null ? 0.25 : 0.1);
    }

    /// <summary>A phrase with its first letter in the key's case, unless it is a name's.</summary>
    public string Like(string phrase) =>
        IsCapitalised ? Words.Capitalised(phrase)
        : Determiners.Contains(phrase.Split(' ')[0].ToLowerInvariant()) ? char.ToLowerInvariant(phrase[0]) + phrase[1..]
        : phrase;
}
