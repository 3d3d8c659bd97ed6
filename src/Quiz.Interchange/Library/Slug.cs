using System.Text.RegularExpressions;

namespace Quiz.Interchange.Library;

/// <summary>Permanent names: of articles, and of questions within an article.</summary>
internal static partial class Slug
{
    public const string Rule = "lower-case letters and digits, with single hyphens between them, at most 80 in all";

    public static bool IsValid(string name) => name.Length <= 80 && Shape().IsMatch(name);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\z")]
    private static partial Regex Shape();
}
