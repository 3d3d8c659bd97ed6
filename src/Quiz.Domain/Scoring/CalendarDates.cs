using System.Globalization;

namespace Quiz.Domain.Scoring;

/// <summary>
/// Dates with the month in letters, brought to the order day, month, year with full month names: “Oct. 6th, 2019” and
/// “the sixth of October 2019” are <c>6 october 2019</c>. A month in digits (6/10) is left alone: it says one day in
/// London and another in New York.
/// </summary>
internal static class CalendarDates
{
    private static readonly Dictionary<string, string> Months = MonthNames();

    /// <param name="tokens">With numbers in digits.</param>
    public static List<string> InOneOrder(IReadOnlyList<string> tokens)
    {
        var result = new List<string>(tokens.Count);
        for (var at = 0; at < tokens.Count;)
        {
            if (Day(tokens, at) is { } day && Month(tokens, AfterOf(tokens, at + 1)) is { } month)
            {
                result.AddRange([day, month]);
                at = TakeYear(tokens, AfterOf(tokens, at + 1) + 1, result);
            }
            else if (Month(tokens, at) is { } first && Day(tokens, at + 1) is { } second)
            {
                result.AddRange([second, first]);
                at = TakeYear(tokens, at + 2, result);
            }
            else
            {
                result.Add(Month(tokens, at) ?? tokens[at]);
                at++;
            }
        }
        return result;
    }

    private static int TakeYear(IReadOnlyList<string> tokens, int at, List<string> result)
    {
        var year = at < tokens.Count && tokens[at] == Wording.Break ? at + 1 : at;
        if (year >= tokens.Count || tokens[year] is not { Length: 4 } digits || !digits.All(char.IsAsciiDigit))
            return at;
        result.Add(digits);
        return year + 1;
    }

    private static string? Day(IReadOnlyList<string> tokens, int at)
    {
        if (at >= tokens.Count)
            return null;
        var digits = tokens[at].TrimEnd('s', 't', 'n', 'd', 'r', 'h');
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31
            ? day.ToString(CultureInfo.InvariantCulture)
            : null;
    }

    private static string? Month(IReadOnlyList<string> tokens, int at) => at < tokens.Count ? Months.GetValueOrDefault(tokens[at]) : null;

    private static int AfterOf(IReadOnlyList<string> tokens, int at) => at < tokens.Count && tokens[at] == "of" ? at + 1 : at;

    private static Dictionary<string, string> MonthNames()
    {
        var names = new Dictionary<string, string> { ["sept"] = "september" };
        foreach (var name in DateTimeFormatInfo.InvariantInfo.MonthNames.Where(name => name.Length > 0).Select(name => name.ToLowerInvariant()))
            names[name] = names[name[..3]] = name;
        return names;
    }
}
