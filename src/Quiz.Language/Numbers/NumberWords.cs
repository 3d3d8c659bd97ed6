using System.Collections.Frozen;

namespace Quiz.Language.Numbers;

/// <summary>The words that numbers are built from.</summary>
internal static class NumberWords
{
    /// <summary>Beyond this no scale word is applied, so that nothing overflows.</summary>
    private const decimal LargestFactor = 1_000_000_000_000_000m;

    private static readonly FrozenDictionary<string, int> Units = new Dictionary<string, int>
    {
        ["zero"] = 0, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8,
        ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15,
        ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, int> Tens = new Dictionary<string, int>
    {
        ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fourty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70,
        ["eighty"] = 80, ["ninety"] = 90,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, decimal> Scales = new Dictionary<string, decimal>
    {
        ["thousand"] = 1_000, ["million"] = 1_000_000, ["billion"] = 1_000_000_000, ["trillion"] = 1_000_000_000_000,
        ["bn"] = 1_000_000_000, ["tn"] = 1_000_000_000_000,
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> VaguePlurals = new[]
    {
        "dozens", "scores", "tens", "hundreds", "thousands", "millions", "billions", "trillions",
    }.ToFrozenSet();

    private static readonly FrozenDictionary<string, int> Ordinals = new Dictionary<string, int>
    {
        ["first"] = 1, ["second"] = 2, ["third"] = 3, ["fourth"] = 4, ["fifth"] = 5, ["sixth"] = 6, ["seventh"] = 7, ["eighth"] = 8,
        ["ninth"] = 9, ["tenth"] = 10, ["eleventh"] = 11, ["twelfth"] = 12, ["thirteenth"] = 13, ["fourteenth"] = 14, ["fifteenth"] = 15,
        ["sixteenth"] = 16, ["seventeenth"] = 17, ["eighteenth"] = 18, ["nineteenth"] = 19, ["twentieth"] = 20, ["thirtieth"] = 30,
        ["fortieth"] = 40, ["fiftieth"] = 50, ["sixtieth"] = 60, ["seventieth"] = 70, ["eightieth"] = 80, ["ninetieth"] = 90,
        ["hundredth"] = 100, ["thousandth"] = 1000, ["millionth"] = 1_000_000,
    }.ToFrozenDictionary();

    /// <summary>0 to 19.</summary>
    public static int? Unit(string word) => Units.TryGetValue(word, out var value) ? value : null;

    public static int? Ten(string word) => Tens.TryGetValue(word, out var value) ? value : null;

    /// <summary>Thousand and above.</summary>
    public static decimal? Scale(string word) => Scales.TryGetValue(word, out var value) ? value : null;

    public static int? Ordinal(string word) => Ordinals.TryGetValue(word, out var value) ? value : null;

    /// <summary>"dozens", "thousands": a number of no exact value.</summary>
    public static bool IsVaguePlural(string word) => VaguePlurals.Contains(word);

    /// <summary>The product without trailing zeros ("1.3 million" is 1300000); null where the value is beyond reason.</summary>
    public static decimal? Multiply(decimal? value, decimal factor) =>
        value > LargestFactor ? null : value * factor / 1.0000000000000000000000000000m;
}
