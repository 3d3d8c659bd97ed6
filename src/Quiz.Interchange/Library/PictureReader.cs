using System.Collections.Frozen;
using System.Text.RegularExpressions;
using System.Xml;

namespace Quiz.Interchange.Library;

/// <summary>
/// Reads an SVG picture and takes only a safe subset: shapes, paints, clips and text in the SVG namespace, no style sheet,
/// script, animation or embedded document, and references only to places within the picture itself.
/// </summary>
internal static partial class PictureReader
{
    private const int LargestPicture = 12 * 1024;
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string Xmlns = "http://www.w3.org/2000/xmlns/";
    private const string Xlink = "http://www.w3.org/1999/xlink";
    private const string Xml = "http://www.w3.org/XML/1998/namespace";

    private static readonly FrozenSet<string> Elements = FrozenSet.Create(StringComparer.Ordinal,
        "svg", "g", "defs", "symbol", "use", "title", "desc",
        "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan",
        "linearGradient", "radialGradient", "stop", "pattern", "clipPath", "mask", "marker",
        "filter", "feGaussianBlur", "feOffset", "feBlend", "feColorMatrix", "feComposite", "feFlood", "feMerge", "feMergeNode", "feTurbulence");

    /// <returns>The document as it stands in the file, or null when there is a problem, which is then in the log.</returns>
    public static string? Read(string path, ProblemLog log)
    {
        if (!File.Exists(path))
        {
            log.Add(1, "is missing, and the article names it as its picture");
            return null;
        }
        if (SourceFile.Read(path, LargestPicture, "12 KB", log) is not { } source)
            return null;
        Check(source, log);
        return log.Count == 0 ? source : null;
    }

    private static void Check(string source, ProblemLog log)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(source), new()
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
            });
            while (reader.Read())
            {
                var line = ((IXmlLineInfo)reader).LineNumber;
                if (reader.NodeType is XmlNodeType.ProcessingInstruction)
                    log.Add(line, $"processing instruction “{reader.Name}” is not allowed in a picture");
                if (reader.NodeType is not XmlNodeType.Element)
                    continue;
                if (reader.Depth == 0 && reader.LocalName != "svg")
                    log.Add(line, $"should be an <svg> document, and is <{reader.Name}>");
                else if (reader.NamespaceURI != Svg || !Elements.Contains(reader.LocalName))
                    log.Add(line, $"element <{reader.Name}> is not allowed in a picture");
                CheckAttributes(reader, log);
            }
        }
        catch (XmlException failure)
        {
            log.Add(Math.Max(1, failure.LineNumber), $"not well-formed XML: {failure.Message}");
        }
    }

    private static void CheckAttributes(XmlReader reader, ProblemLog log)
    {
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI == Xmlns)
                continue;
            var line = ((IXmlLineInfo)reader).LineNumber;
            if (reader.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase))
                log.Add(line, $"event attribute “{reader.Name}” is not allowed in a picture");
            else if (reader.LocalName == "href" && !reader.Value.StartsWith('#') || PointsOutside().IsMatch(reader.Value))
                log.Add(line, $"attribute “{reader.Name}” refers to something outside the picture");
            else if (reader.NamespaceURI is not ("" or Xlink or Xml) || reader.Name is "xml:base" or "src")
                log.Add(line, $"attribute “{reader.Name}” is not allowed in a picture");
        }
        reader.MoveToElement();
    }

    // Backslashes and comments could hide a reference from this check, and no drawing needs them.
    [GeneratedRegex("""url\s*\(\s*(?!["']?\s*#)|//|/\*|\\|@import|image-set|javascript:|data:""", RegexOptions.IgnoreCase)]
    private static partial Regex PointsOutside();
}
