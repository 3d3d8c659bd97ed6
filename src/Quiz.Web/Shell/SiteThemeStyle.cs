using System.Text;
using MudBlazor;

namespace Quiz.Web.Shell;

/// <summary>
/// MudBlazor's variables for both colour schemes, written into the page once and chosen by the same selectors as
/// css/tokens.css. MudBlazor's own provider knows one scheme at a time and learns of the reader's by script, so a page
/// would be light until its circuit opens and would not follow the reading settings.
/// </summary>
public sealed class SiteThemeStyle : MudThemeProvider
{
    private static readonly Lazy<string> Written = new(() =>
        Variables(SiteColours.Light, ":root", "light")
        + Variables(SiteColours.Dark, ":root[data-theme=\"dark\"]", "dark")
        + "@media (prefers-color-scheme: dark) {\n" + Variables(SiteColours.Dark, ":root[data-theme=\"system\"]", "dark") + "}\n");

    private SiteThemeStyle(MudTheme theme) => Theme = theme;

    /// <summary>The content of a style element.</summary>
    public static string Css => Written.Value;

    private static string Variables(SiteColours colours, string selector, string scheme)
    {
        var css = new StringBuilder();
        css.Append(selector).Append(" {\n");
        new SiteThemeStyle(SiteTheme.Of(colours)).GenerateTheme(css);
        return css.Append("--mud-native-html-color-scheme: ").Append(scheme).Append(";\n}\n").ToString();
    }
}
