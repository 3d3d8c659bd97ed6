using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Quiz.LoadTests.Dom;

namespace Quiz.LoadTests.Http;

/// <summary>
/// What a browser fetches because of a page, a style sheet or a script. It errs on the side of too much, but for fonts of the
/// page itself whose range of characters the page does not touch.
/// </summary>
public static partial class PageReferences
{
    private static readonly string[] FetchedLinks = ["stylesheet", "icon", "preload", "modulepreload", "manifest", "apple-touch-icon"];

    /// <summary>Style sheets, scripts, pictures, icons and the modules that Blazor loads on start.</summary>
    public static IEnumerable<Uri> OfPage(Page page)
    {
        var root = page.Read();
        var start = root.Elements("base").FirstOrDefault()?.Attribute("href") is { } href ? new Uri(page.Address, href) : page.Address;
        return Addresses().Where(IsFile).Select(address => new Uri(start, address)).Distinct();

        IEnumerable<string> Addresses()
        {
            foreach (var node in root.Descendants().Where(node => node.Kind == NodeKind.Element))
            {
                if (node.Is("link") && node.Attribute("rel")?.Split(' ').Intersect(FetchedLinks).Any() == true)
                    yield return node.Attribute("href") ?? "";
                if (node.Is("script") || node.Is("img") || node.Is("source"))
                    yield return node.Attribute("src") ?? "";
                if (node.Attribute("srcset") is { } set)
                    yield return set.Split(',')[^1].Trim().Split(' ')[0];
                // The product's own way to name the module of a page.
                if (node.Attribute("data-module") is { } module)
                    yield return module;
                if (node.Attribute("style") is { } style)
                {
                    foreach (var address in InStyle(style))
                        yield return address;
                }
                if (node.Is("style") || (node.Is("script") && node.Attribute("type") is "module"))
                {
                    var text = string.Concat(node.Children.Select(child => child.Content));
                    foreach (var address in node.Is("style") ? InStyle(FontFace.Needed(text, page.Html)) : InScript(text))
                        yield return address;
                }
            }
            foreach (var initializer in Initializers(page.Html))
                yield return initializer;
        }
    }

    public static IEnumerable<Uri> OfStyle(Uri style, string text) => InStyle(text).Where(IsFile).Select(address => new Uri(style, address)).Distinct();

    public static IEnumerable<Uri> OfScript(Uri script, string text) => InScript(text).Where(IsFile).Select(address => new Uri(script, address)).Distinct();

    private static IEnumerable<string> InStyle(string text) =>
        StyleAddress().Matches(text).Select(match => match.Groups[1].Value).Concat(StyleImport().Matches(text).Select(match => match.Groups[1].Value));

    private static IEnumerable<string> InScript(string text) => ScriptImport().Matches(text).Select(match => match.Groups[1].Value);

    /// <summary>A comment lists, in base 64, the modules that libraries want run when Blazor starts.</summary>
    private static string[] Initializers(string html) =>
        InitializerComment().Match(html) is { Success: true } match
            ? JsonSerializer.Deserialize<string[]>(Encoding.UTF8.GetString(Convert.FromBase64String(match.Groups[1].Value))) ?? []
            : [];

    /// <summary>blazor.web.js names the WebAssembly runtime, which it fetches only for WebAssembly components.</summary>
    private static bool IsFile(string address) =>
        address.Length > 0 && address[0] != '#' && !address.EndsWith("/dotnet.js", StringComparison.Ordinal) && !address.StartsWith("data:", StringComparison.Ordinal) && !address.StartsWith("blob:", StringComparison.Ordinal);

    [GeneratedRegex("url\\(\\s*[\"']?([^\"')]+)[\"']?\\s*\\)")]
    private static partial Regex StyleAddress();

    [GeneratedRegex("@import\\s+[\"']([^\"']+)[\"']")]
    private static partial Regex StyleImport();

    [GeneratedRegex("\\b(?:import\\s*\\(?|from)\\s*[\"'](\\.{0,2}/[^\"']+)[\"']")]
    private static partial Regex ScriptImport();

    [GeneratedRegex("<!--Blazor-Web-Initializers:([A-Za-z0-9+/=]+)-->")]
    private static partial Regex InitializerComment();
}
