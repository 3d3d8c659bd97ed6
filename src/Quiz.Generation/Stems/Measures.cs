using System.Collections.Frozen;
using Quiz.Language;

namespace Quiz.Generation.Stems;

/// <summary>Units, and how one asks for what is measured in them.</summary>
internal static class Measures
{
    private static readonly FrozenSet<string> Times = FrozenSet.Create("second", "minute", "hour", "day", "night", "week", "month", "year", "decade", "century");

    private static readonly FrozenSet<string> Lengths = FrozenSet.Create(
        "metre", "meter", "kilometre", "kilometer", "mile", "foot", "yard", "inch", "centimetre", "centimeter", "millimetre", "millimeter", "km", "m", "cm", "mm", "ft");

    private static readonly FrozenSet<string> Weights = FrozenSet.Create("kilogram", "kilo", "kg", "gram", "tonne", "ton", "pound", "lb", "stone", "ounce");

    private static readonly FrozenSet<string> Others = FrozenSet.Create("degree", "litre", "liter", "acre", "hectare", "percent", "point", "dollar", "euro", "watt", "volt", "calorie", "mph", "kph");

    public static bool IsTime(string lemma) => Times.Contains(lemma);

    public static bool IsLength(string lemma) => Lengths.Contains(lemma);

    public static bool IsWeight(string lemma) => Weights.Contains(lemma);

    public static bool IsUnit(string lemma) => Times.Contains(lemma) || Lengths.Contains(lemma) || Weights.Contains(lemma) || Others.Contains(lemma);

    /// <summary>Whether the number is one end of a range: "£50,000 to £90,000", "between 20 and 30".</summary>
    public static bool IsEndOfRange(ClauseParts clause, TextSpan number)
    {
        var tokens = clause.Tree.Sentence.Tokens;
        var (first, last) = (tokens.First(token => token.Span.End > number.Start).Index, tokens.Last(token => token.Span.Start < number.End).Index);
        // "rose by 15% to $107bn": by how much, and to what.
        if (first >= 1 && tokens[first - 1].Form == "by")
            return false;
        return last + 2 < tokens.Length && tokens[last + 1].Form is "to" or "–" or "-" or "or" or "and" && (tokens[last + 2].PennTag == "CD" || tokens[last + 2].Tag == UniversalTag.Sym)
            || first >= 2 && tokens[first - 1].Form is "to" or "–" or "-" or "or" or "and" && tokens[first - 2].PennTag == "CD"
            || first >= 1 && tokens[first - 1].Form.Equals("between", StringComparison.OrdinalIgnoreCase);
    }
}
