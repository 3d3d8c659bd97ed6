using System.Text.RegularExpressions;

namespace Quiz.Interchange.Library;

/// <summary>The marks that the library is written with, so that a quote matches the article letter for letter.</summary>
internal static partial class Typography
{
    /// <returns>What is wrong with the first bad mark, or null.</returns>
    public static string? ProblemIn(string text) => BadMark().Match(text).Value switch
    {
        "" => null,
        "\"" => "straight quotation mark: use “ and ”",
        "'" => "straight apostrophe: use ’",
        _ => "hyphen or em dash as a dash: use the en dash with spaces ( – )",
    };

    [GeneratedRegex("""["']|(?<= )--?(?= )|--|—""")]
    private static partial Regex BadMark();
}
