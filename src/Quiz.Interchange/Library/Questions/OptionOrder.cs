using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Quiz.Interchange.Library.Questions;

/// <summary>Tells whether options have an order of their own, because all are numbers, dates or times of day.</summary>
internal static partial class OptionOrder
{
    private static readonly string[] Units =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
            "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] Tens =
        ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly FrozenDictionary<string, decimal> NumberWords = Words().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, decimal> Magnitudes = new Dictionary<string, decimal>
    {
        ["hundred"] = 100,
        ["thousand"] = 1_000,
        ["million"] = 1_000_000,
        ["billion"] = 1_000_000_000,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] DateFormats = ["d MMMM yyyy", "MMMM d, yyyy", "MMMM d yyyy", "MMMM yyyy", "yyyy", "yyyy-MM-dd"];

    /// <returns>
    /// Whether they ascend, or null when they have no order of their own. Numbers may stand in the same words
    /// (“about 30 years”, “about 40 years”); dates may lack the day or, all of them, the year.
    /// </returns>
    public static bool? IsAscending(IReadOnlyList<string> options)
    {
        var values = Numbers(options) ?? Dates(options, "") ?? Dates(options, " 2000") ?? Times(options);
        return values?.Zip(values.Skip(1)).All(pair => pair.First < pair.Second);
    }

    private static List<decimal>? Numbers(IReadOnlyList<string> options)
    {
        List<decimal> values = [];
        string? sharedWords = null;
        foreach (var option in options)
        {
            var matches = Number().Matches(option).Where(match => ValueOf(match) is not null).ToList();
            if (matches.Count != 1)
                return null;
            // A plural would make “1 hour” and “2 hours” different words.
            var words = Plural().Replace(option.Remove(matches[0].Index, matches[0].Length), "").ToUpperInvariant().Trim();
            if (words != (sharedWords ??= words))
                return null;
            values.Add(ValueOf(matches[0])!.Value);
        }
        return values;
    }

    private static decimal? ValueOf(Match match)
    {
        var number = match.Groups["number"].Value;
        decimal? value = NumberWords.TryGetValue(number, out var word) ? word
            : decimal.TryParse(number, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var digits) ? digits
            : null;
        return value * Magnitudes.GetValueOrDefault(match.Groups["magnitude"].Value, 1);
    }

    private static List<decimal>? Dates(IReadOnlyList<string> options, string year)
    {
        List<decimal> values = [];
        foreach (var option in options)
        {
            if (!DateOnly.TryParseExact(Preposition().Replace(option, "") + year, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                return null;
            values.Add(date.DayNumber);
        }
        return values;
    }

    private static List<decimal>? Times(IReadOnlyList<string> options)
    {
        List<decimal> minutes = [];
        foreach (var option in options)
        {
            var time = Time().Match(option);
            if (!time.Success)
                return null;
            // Twelve comes before one in both halves of the day.
            var hour = int.Parse(time.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture) % 12 + (time.Groups["half"].Value is "p" or "P" ? 12 : 0);
            minutes.Add(60 * hour + (time.Groups["minute"].Success ? int.Parse(time.Groups["minute"].ValueSpan, CultureInfo.InvariantCulture) : 0));
        }
        return minutes;
    }

    private static IEnumerable<KeyValuePair<string, decimal>> Words()
    {
        for (var unit = 0; unit < Units.Length; unit++)
            yield return new(Units[unit], unit);
        for (var ten = 2; ten < Tens.Length; ten++)
        {
            yield return new(Tens[ten], ten * 10);
            for (var unit = 1; unit < 10; unit++)
                yield return new($"{Tens[ten]}-{Units[unit]}", ten * 10 + unit);
        }
    }

    [GeneratedRegex(@"(?<![\w.,])(?<number>\d[\d,]*(\.\d+)?|[A-Za-z]+(-[A-Za-z]+)?)(\s(?<magnitude>hundred|thousand|million|billion)\b)?(?![\w])", RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<=\p{L}{2})s\b")]
    private static partial Regex Plural();

    [GeneratedRegex(@"^(at\s)?(?<hour>\d{1,2})([:.](?<minute>\d\d))?\s?(?<half>[ap])\.?m\.?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Time();

    [GeneratedRegex(@"^(on|in)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Preposition();
}
