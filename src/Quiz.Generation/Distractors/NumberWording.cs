using System.Globalization;
using System.Text.RegularExpressions;

namespace Quiz.Generation.Distractors;

/// <summary>A number as an article writes it, from which other numbers are written in the same way: "four", "1,200", "$2.5bn".</summary>
internal sealed partial record NumberWording(string Before, decimal Value, bool InWords, int Decimals, bool Grouped, string After)
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>Words before a number that make it a bound, so that another number under the same word would be true as well.</summary>
    public bool IsBound => BoundBefore().IsMatch(Before);

    /// <summary>Reads the one number of a wording; null where there is none or more than one.</summary>
    public static NumberWording? Of(string text)
    {
        if (Fraction().IsMatch(text))
            return null;
        var digits = Digits().Matches(text);
        if (digits.Count == 1)
        {
            var written = digits[0].Value;
            var point = written.IndexOf('.', StringComparison.Ordinal);
            var value = decimal.Parse(written.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
            return new(text[..digits[0].Index], value, false, point < 0 ? 0 : written.Length - point - 1,
                written.Contains(',', StringComparison.Ordinal), text[(digits[0].Index + written.Length)..]);
        }
        if (digits.Count > 1)
            return null;
        var words = NumberWord().Matches(text);
        return words.Count == 1
            ? new(text[..words[0].Index], ValueOf(words[0].Value.ToLowerInvariant()), true, 0, false, text[(words[0].Index + words[0].Length)..])
            {
                FirstLetter = words[0].Value[0],
            }
            : null;
    }

    /// <summary>Another value in the same wording; in digits where words would be clumsy.</summary>
    public string With(decimal value)
    {
        var number = InWords && value <= 99 && value == decimal.Truncate(value)
            ? InLetters((int)value)
            : value.ToString((Grouped || value >= 10_000 ? "N" : "F") + Decimals, CultureInfo.InvariantCulture);
        if (char.IsUpper(FirstLetter))
            number = Text.Words.Capitalised(number);
        return Before + number + Plural(value);
    }

    // As first written, for its case.
    private char FirstLetter { get; init; } = 'a';

    /// <summary>Values near this one, <paramref name="below"/> of them smaller where there are as many, three in all, in order.</summary>
    public IReadOnlyList<decimal> Near(int below, decimal? highest = null)
    {
        var grain = Grain();
        var step = Math.Max(grain, Math.Round(Value * 0.22m / grain) * grain);
        var values = new List<decimal>();
        for (var i = 1; i <= below && Value - i * step > 0; i++)
            values.Insert(0, Value - i * step);
        for (var i = 1; values.Count < 3; i++)
        {
            if (highest is { } top && Value + i * step > top)
                break;
            values.Add(Value + i * step);
        }
        for (var i = below + 1; values.Count < 3 && Value - i * step > 0; i++)
            values.Insert(0, Value - i * step);
        return values;
    }

    // The largest round step that the number itself keeps: 900 counts in hundreds, 36 in ones, 2.5 in halves.
    private decimal Grain()
    {
        var grain = 1m;
        for (var i = 0; i < Decimals; i++)
            grain /= 10;
        foreach (var factor in (decimal[])[5, 2, 5, 2, 5, 2, 5, 2, 5, 2, 5, 2, 5])
        {
            var larger = grain * factor;
            if (larger > Value * 0.4m || Value % larger != 0)
                break;
            grain = larger;
        }
        return grain;
    }

    private string Plural(decimal value) =>
        Value == 1 && value != 1 && SingularAfter().IsMatch(After) ? SingularAfter().Replace(After, match => match.Value + "s", 1)
        : Value != 1 && value == 1 && PluralAfter().IsMatch(After) ? PluralAfter().Replace(After, match => match.Value[..^1], 1)
        : After;

    private static string InLetters(int value) =>
        value <= 20 ? Small[value] : value % 10 == 0 ? Tens[value / 10] : $"{Tens[value / 10]}-{Small[value % 10]}";

    private static decimal ValueOf(string word)
    {
        var parts = word.Split('-', ' ');
        return parts.Sum(part => Array.IndexOf(Small, part) is >= 0 and var small ? small : 10 * Array.IndexOf(Tens, part));
    }

    [GeneratedRegex(@"-(?:thirds?|quarters?|fifths?|half)\b|\d/\d", RegexOptions.IgnoreCase)]
    private static partial Regex Fraction();

    [GeneratedRegex(@"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\b(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NumberWord();

    [GeneratedRegex(@"\b(?:more than|over|at least|less than|fewer than|under|up to|at most|no more than|no fewer than|above|below|almost|nearly|as many as|as much as|exceeding)\b", RegexOptions.IgnoreCase)]
    private static partial Regex BoundBefore();

    [GeneratedRegex(@"(?<=^ )(?:year|month|week|day|hour|minute|second|time|mile|metre|meter|kilometre|kilometer|pound|dollar|euro)\b")]
    private static partial Regex SingularAfter();

    [GeneratedRegex(@"(?<=^ )(?:years|months|weeks|days|hours|minutes|seconds|times|miles|metres|meters|kilometres|kilometers|pounds|dollars|euros)\b")]
    private static partial Regex PluralAfter();
}
