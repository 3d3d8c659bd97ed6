using System.Globalization;

namespace Quiz.Domain.Scoring;

/// <summary>English number words, from zero to trillions, cardinal and ordinal, alone or after digits (“6.5 billion”).</summary>
internal static class NumberWords
{
    // Longer runs of digits are names (of accounts, of telephones), and would overflow when multiplied.
    private const int MostDigits = 15;

    private static readonly string[] Cardinals =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Ordinals =
    [
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly (string Word, decimal Value)[] Scales =
        [("hundred", 100), ("thousand", 1_000), ("million", 1_000_000), ("billion", 1_000_000_000), ("trillion", 1_000_000_000_000)];

    private static readonly Dictionary<string, NumberWord> Words = new(
    [
        .. Cardinals.Select((word, value) => KeyValuePair.Create(word, new NumberWord(value, false, false))),
        .. Ordinals.Select((word, value) => KeyValuePair.Create(word, new NumberWord(value, false, true))),
        .. Tens.Select((word, index) => KeyValuePair.Create(word, new NumberWord((index + 2) * 10, false, false))),
        .. Tens.Select((word, index) => KeyValuePair.Create(word[..^1] + "ieth", new NumberWord((index + 2) * 10, false, true))),
        .. Scales.Select(scale => KeyValuePair.Create(scale.Word, new NumberWord(scale.Value, true, false))),
        .. Scales.Select(scale => KeyValuePair.Create(scale.Word + "th", new NumberWord(scale.Value, true, true))),
    ]);

    private readonly record struct NumberWord(decimal Value, bool IsScale, bool IsOrdinal);

    public static bool Contains(string word) => Words.ContainsKey(word);

    /// <summary>Replaces each number by its digits: “6.5 billion” by <c>6500000000</c>, “twenty-first” (two tokens) by <c>21st</c>.</summary>
    public static List<string> InDigits(IReadOnlyList<string> tokens)
    {
        var result = new List<string>(tokens.Count);
        for (var at = 0; at < tokens.Count;)
        {
            var reading = new Reading(tokens, at);
            result.Add(reading.End > at ? reading.ToString() : tokens[at]);
            at = Math.Max(reading.End, at + 1);
        }
        return result;
    }

    private static string Suffix(decimal value) => (value % 100, value % 10) switch
    {
        ( >= 11 and <= 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };

    /// <summary>The longest number that starts at one token.</summary>
    private sealed class Reading
    {
        private readonly IReadOnlyList<string> tokens;
        private decimal total;
        private decimal? group;
        private decimal scale = decimal.MaxValue;
        private bool isAfterScale;
        private bool isInDigits;
        private bool isOrdinal;

        public Reading(IReadOnlyList<string> tokens, int start)
        {
            this.tokens = tokens;
            End = start;
            while (End < tokens.Count && !isOrdinal && Take(tokens[End], isFirst: End == start))
                End++;
        }

        public int End { get; private set; }

        public override string ToString()
        {
            var value = total + (group ?? 0);
            return value.ToString("0.###############", CultureInfo.InvariantCulture) + (isOrdinal ? Suffix(value) : "");
        }

        private bool Take(string token, bool isFirst)
        {
            if (token == "and")
                return isAfterScale && Word(End + 1) is { IsScale: false, Value: > 0 };
            if (Words.TryGetValue(token, out var word))
                return word.IsScale ? TakeScale(word) : TakeSmall(word);
            if (!char.IsDigit(token[^1]) || token.Length > MostDigits
                || !decimal.TryParse(token, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var digits))
                return false;
            // “2 million 300 thousand” is one number, “5 million 2019” is two.
            if (!isFirst && !(isAfterScale && Word(End + 1) is { IsScale: true } next && next.Value < scale))
                return false;
            group = digits;
            isInDigits = true;
            isAfterScale = false;
            return true;
        }

        private bool TakeSmall(NumberWord word)
        {
            if (isInDigits && group is not null)
                return false;
            if (group is null or >= 100 && (group ?? 0) % 100 == 0)
                group = (group ?? 0) + word.Value;
            else if (word.Value is > 0 and < 10 && group >= 20 && group % 10 == 0)
                group += word.Value;
            // Years are read in pairs: nineteen eighty-four.
            else if (word.Value >= 10 && group is >= 10 and <= 20 && total == 0)
                group = group * 100 + word.Value;
            else
                return false;
            isOrdinal = word.IsOrdinal;
            isAfterScale = false;
            return true;
        }

        private bool TakeScale(NumberWord word)
        {
            if (group is null && total > 0)
                return false;
            if (word.Value == 100)
            {
                if (group >= 100)
                    return false;
                group = (group ?? 1) * 100;
            }
            else
            {
                if (word.Value >= scale)
                    return false;
                total += (group ?? 1) * word.Value;
                group = null;
                scale = word.Value;
            }
            isOrdinal = word.IsOrdinal;
            isAfterScale = true;
            return true;
        }

        private NumberWord? Word(int at) => at < tokens.Count && Words.TryGetValue(tokens[at], out var word) ? word : null;
    }
}
