using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Quiz.Domain.Text;

namespace Quiz.Domain.Scoring;

/// <summary>
/// The form in which two wordings of one answer are the same text: no case, accents, articles or punctuation, numbers in
/// digits (<see cref="NumberWords"/>), dates as day, month, year (<see cref="CalendarDates"/>), percent in letters.
/// </summary>
public static partial class Wording
{
    /// <summary>Stands where punctuation parts what is before from what is after: “twenty, one” is not twenty-one.</summary>
    internal const string Break = ",";

    /// <summary>The normal form with single spaces, fit to be read; of a text without a word or number, the text itself in lower case.</summary>
    public static string Normalise(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = Interpret(Tokens(text));
        return words.Count > 0 ? string.Join(' ', words) : Folded(text);
    }

    /// <summary>The normal form for comparing, without the spaces between words: “cease-fire” and “ceasefire” are one word.</summary>
    internal static string Key(string text) => LetterGap().Replace(Normalise(text), "");

    /// <inheritdoc cref="Key(string)"/>
    internal static string Key(IReadOnlyList<string> tokens) => LetterGap().Replace(string.Join(' ', Interpret(tokens)), "");

    /// <summary>Words, numbers and signs as written, folded, without articles; numbers and dates are not yet interpreted.</summary>
    internal static List<string> Tokens(string text)
    {
        var plain = Folded(text).Replace("%", " percent ").Replace("&", " and ");
        plain = PerCent().Replace(plain, "percent");
        plain = IsoDate().Replace(plain, match =>
            DateOnly.TryParseExact(match.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                ? date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture).ToLowerInvariant()
                : match.Value);
        plain = Article().Replace(InitialStop().Replace(plain, ""), "");
        return [.. Token().Matches(plain).Select(match => match switch
        {
            _ when match.Groups["break"].Success => Break,
            _ when match.Groups["number"].Success => Separator().Replace(match.Value, ""),
            _ => match.Value,
        })];
    }

    private static List<string> Interpret(IReadOnlyList<string> tokens)
    {
        var words = CalendarDates.InOneOrder(NumberWords.InDigits(tokens));
        words.RemoveAll(word => word == Break);
        return words;
    }

    // Lower case, one kind of dash, no apostrophes, compatibility forms (full width, ligatures) resolved, no diacritics.
    private static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        var lower = Apostrophe().Replace(CanonicalText.OfBlock(text), "").ToLowerInvariant();
        foreach (var c in lower.Normalize(NormalizationForm.FormKD))
        {
            _ = c switch
            {
                >= '\u0300' and <= '\u036F' => folded,
                >= '\u2010' and <= '\u2015' or '\u2212' => folded.Append('-'),
                '\u2044' => folded.Append('/'),
                'ß' => folded.Append("ss"),
                'æ' => folded.Append("ae"),
                'œ' => folded.Append("oe"),
                'þ' => folded.Append("th"),
                'ø' => folded.Append('o'),
                'ł' => folded.Append('l'),
                'đ' or 'ð' => folded.Append('d'),
                'ı' => folded.Append('i'),
                _ => folded.Append(c),
            };
        }
        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    [GeneratedRegex(@"['’‘‛ʼ`´′]")]
    private static partial Regex Apostrophe();

    [GeneratedRegex(@"\bper cent\b")]
    private static partial Regex PerCent();

    [GeneratedRegex(@"(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)")]
    private static partial Regex IsoDate();

    // The full stop between two initials: U.S., J. K. Rowling, a.m. (which so loses its look of an article).
    [GeneratedRegex(@"(?<=(?<!\p{L})\p{L})\. ?(?=\p{L}(?!\p{L}))")]
    private static partial Regex InitialStop();

    // A last word is no article (vitamin A), nor is one tied to the next (A-bomb).
    [GeneratedRegex(@"(?<![\p{L}\p{N}-])(?:an?|the) (?=\S)")]
    private static partial Regex Article();

    [GeneratedRegex(@"\d+(?:st|nd|rd|th)(?![\p{L}\d])
        |(?<number>(?:(?<![^\s(])-)?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d{1,3}(?:[ ]\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?|(?<![\p{L}\d])\.\d+))
        |[\p{L}\p{M}]+
        |(?<=\d)/(?=\d)|[\p{Sc}\p{Sm}°\#]
        |(?<break>[,;:()/])", RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Token();

    [GeneratedRegex("[, ]")]
    private static partial Regex Separator();

    [GeneratedRegex(@"(?<=\p{L}) (?=\p{L})")]
    private static partial Regex LetterGap();
}
