using System.Globalization;
using System.Text.RegularExpressions;

namespace Quiz.Interchange.ArticleImport;

/// <summary>Finds a calendar day as newspapers write it in English, or in the order year, month, day.</summary>
internal static partial class WrittenDay
{
    /// <returns>Where the first day stands in the text, and the day, which is null when the year is missing or months and days cannot be told apart.</returns>
    public static (int Start, int Length, DateOnly? Day)? In(string text)
    {
        var found = Shape().Match(text);
        if (!found.Success)
            return null;
        return (found.Index, found.Length, Day(found.Groups));
    }

    private static DateOnly? Day(GroupCollection parts)
    {
        if (!parts["year"].Success)
            return null;
        var month = parts["name"].Success ? MonthOf(parts["name"].Value) : Number(parts["month"]);
        var (year, day) = (Number(parts["year"]), Number(parts["day"]));
        return year is >= 1600 and <= 2999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    private static int Number(Group digits) =>
        int.TryParse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static int MonthOf(string name) =>
        Array.FindIndex(DateTimeFormatInfo.InvariantInfo.AbbreviatedMonthNames, month => month.Length > 0 && name.StartsWith(month, StringComparison.OrdinalIgnoreCase)) + 1;

    private const string Month = @"(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?";

    [GeneratedRegex(@"(?<![\d\p{L}])(?:(?<year>[12]\d{3})(?<mark>[-./])\s?(?<month>\d{1,2})\k<mark>\s?(?<day>\d{1,2})"
        + "|" + Month + @"\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(?<year>[12]\d{3}))?"
        + @"|(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?" + Month + @"(?:,?\s+(?<year>[12]\d{3}))?"
        + @"|\d{1,2}/\d{1,2}/[12]\d{3})(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
