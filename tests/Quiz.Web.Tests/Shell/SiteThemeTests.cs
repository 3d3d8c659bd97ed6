using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Quiz.Web.Shell;

namespace Quiz.Web.Tests.Shell;

public sealed partial class SiteThemeTests
{
    private static readonly string Tokens = File.ReadAllText(
        Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../src/Quiz.Web/wwwroot/css/tokens.css"));

    [Theory]
    [InlineData(":root {", "Light")]
    [InlineData(":root[data-theme=\"system\"] {", "Dark")]
    [InlineData(":root[data-theme=\"dark\"] {", "Dark")]
    public void EveryColour_IsThatOfTheStyleSheet(string selector, string scheme)
    {
        var tokens = Block(selector);
        var colours = scheme == "Light" ? SiteColours.Light : SiteColours.Dark;
        foreach (var property in typeof(SiteColours).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.PropertyType == typeof(string)))
            tokens[Hyphenated(property.Name)].ShouldBe((string)property.GetValue(colours)!, $"{scheme} {property.Name}");
    }

    [Fact]
    public void RadiusAndTypefaces_AreThoseOfTheStyleSheet()
    {
        var tokens = Block(":root {");

        tokens["radius"].ShouldBe(SiteTheme.Radius);
        tokens["sans"].Replace("\"", "").Split(", ").ShouldBe(SiteTheme.Sans);
        tokens["serif"].Replace("\"", "").Split(", ").ShouldBe(SiteTheme.Serif);
        var theme = SiteTheme.Of(SiteColours.Light);
        theme.Typography.H1.FontSize.ShouldBe(tokens["step-3"]);
        theme.Typography.H2.FontSize.ShouldBe(tokens["step-2"]);
        theme.Typography.H3.FontSize.ShouldBe(tokens["step-1"]);
        theme.Typography.Body1.FontSize.ShouldBe(tokens["step-0"]);
        theme.Typography.Body2.FontSize.ShouldBe(tokens["step--1"]);
    }

    [Fact]
    public void TheStyle_HasBothSchemesUnderTheSelectorsOfTheStyleSheet()
    {
        var css = SiteThemeStyle.Css;

        css.ShouldContain(":root {");
        css.ShouldContain(":root[data-theme=\"dark\"] {");
        css.ShouldContain("@media (prefers-color-scheme: dark) {\n:root[data-theme=\"system\"] {");
        css.ShouldContain("--mud-palette-primary: rgba(13,92,99,1)");
        css.ShouldContain("--mud-palette-primary: rgba(124,199,201,1)");
        css.ShouldNotContain("</");
    }

    private static Dictionary<string, string> Block(string selector)
    {
        var start = Tokens.IndexOf(selector, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, selector);
        var block = Tokens[(start + selector.Length)..Tokens.IndexOf('}', start)];
        return Token().Matches(block).ToDictionary(token => token.Groups["name"].Value, token => token.Groups["value"].Value);
    }

    private static string Hyphenated(string name) => Upper().Replace(name, "-$0").ToLowerInvariant();

    private static string ThisFile([CallerFilePath] string path = "") => path;

    [GeneratedRegex(@"--(?<name>[\w-]+):\s*(?<value>[^;]+);")]
    private static partial Regex Token();

    [GeneratedRegex(@"(?<!^)[A-Z]")]
    private static partial Regex Upper();
}
