using System.Collections.Frozen;
using Quiz.Language.Entities;
using Quiz.Language.Lexing;

namespace Quiz.Language.Numbers;

/// <summary>
/// Reads currencies before and after amounts. A bare "$" or "dollars" is taken for the United States dollar and "pounds" after
/// a scale word for sterling, as news text does.
/// </summary>
internal static class CurrencyReader
{
    private static readonly FrozenDictionary<string, string> Signs = new Dictionary<string, string>
    {
        ["$"] = "USD", ["£"] = "GBP", ["€"] = "EUR", ["¥"] = "JPY", ["₩"] = "KRW", ["₹"] = "INR", ["₽"] = "RUB", ["₪"] = "ILS", ["₺"] = "TRY",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> DollarPrefixes = new Dictionary<string, string>
    {
        ["us"] = "USD", ["a"] = "AUD", ["au"] = "AUD", ["c"] = "CAD", ["ca"] = "CAD", ["hk"] = "HKD", ["nz"] = "NZD", ["r"] = "BRL", ["s"] = "SGD",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> DollarPeoples = new Dictionary<string, string>
    {
        ["us"] = "USD", ["american"] = "USD", ["australian"] = "AUD", ["canadian"] = "CAD",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, (string Code, decimal Factor)> Words = new Dictionary<string, (string, decimal)>
    {
        ["dollar"] = ("USD", 1), ["dollars"] = ("USD", 1), ["euro"] = ("EUR", 1), ["euros"] = ("EUR", 1), ["yen"] = ("JPY", 1),
        ["yuan"] = ("CNY", 1), ["renminbi"] = ("CNY", 1), ["rupee"] = ("INR", 1), ["rupees"] = ("INR", 1), ["rouble"] = ("RUB", 1),
        ["roubles"] = ("RUB", 1), ["rubles"] = ("RUB", 1), ["reais"] = ("BRL", 1), ["rand"] = ("ZAR", 1), ["shekels"] = ("ILS", 1),
        ["pence"] = ("GBP", 0.01m), ["penny"] = ("GBP", 0.01m), ["cent"] = ("cent", 1), ["cents"] = ("cent", 1), ["won"] = ("KRW", 1),
        ["pounds"] = ("GBP", 1), ["sterling"] = ("GBP", 1), ["usd"] = ("USD", 1), ["gbp"] = ("GBP", 1), ["eur"] = ("EUR", 1),
        ["peso"] = ("peso", 1), ["pesos"] = ("peso", 1), ["francs"] = ("franc", 1), ["kroner"] = ("krone", 1), ["kronor"] = ("SEK", 1), ["baht"] = ("THB", 1),
    }.ToFrozenDictionary();

    /// <summary>A sign at <paramref name="index"/> ("$", "US$"); <paramref name="end"/> is where the amount starts.</summary>
    public static bool TryReadBefore(LexemeSequence lexemes, int index, out string code, out int end)
    {
        code = "";
        end = index + 1;
        if (lexemes.IsWord(index) && lexemes.Is(index + 1, "$") && lexemes[index + 1].Glued && DollarPrefixes.TryGetValue(lexemes[index].Lower, out var prefixed))
        {
            code = prefixed;
            end = index + 2;
        }
        else if (Signs.TryGetValue(lexemes[index].Lower, out var sign))
        {
            code = sign;
        }

        return code.Length > 0 && lexemes.IsDigits(end);
    }

    /// <summary>A currency word: "euros", "Australian dollars", "pence".</summary>
    public static bool TryReadAfter(LexemeSequence lexemes, int index, out Unit unit)
    {
        unit = default;
        if (DollarPeoples.TryGetValue(lexemes[index].Lower, out var people) && lexemes.IsAny(index + 1, "dollars", "dollar"))
        {
            unit = new Unit(people, EntityKind.Money, index + 2);
            return true;
        }

        var word = lexemes[index].Lower;
        if (!Words.TryGetValue(word, out var currency)) return false;
        // "pounds" may be a weight and "won" a verb; after "million" neither is likely.
        var scaled = NumberWords.Scale(lexemes[index - 1].Lower) is not null || lexemes.IsAny(index - 1, "hundred", "hundreds", "thousands", "millions");
        if (word is "won" && !scaled) return false;
        if (word is "pounds" && !scaled && !lexemes.Is(index + 1, "sterling")) return false;

        unit = new Unit(currency.Code, EntityKind.Money, lexemes.Is(index + 1, "sterling") ? index + 2 : index + 1, currency.Factor);
        return true;
    }
}
