using System.Text.RegularExpressions;

namespace Quiz.LoadTests.Circuits;

/// <summary>What a prerendered page says about its interactive components, in comments of the form blazor.web.js looks for.</summary>
/// <param name="Descriptors">One JSON descriptor per root component, in page order.</param>
/// <param name="State">The protected state to hand back when the circuit starts; empty when there is none.</param>
public sealed partial record PageMarkers(IReadOnlyList<string> Descriptors, string State)
{
    public static PageMarkers Read(string html)
    {
        // An opening comment carries a descriptor; the closing one carries only the prerendering id.
        var descriptors = ComponentComment().Matches(html).Select(match => match.Groups[1].Value)
            .Where(json => json.Contains("\"descriptor\"", StringComparison.Ordinal));
        return new PageMarkers([.. descriptors], StateComment().Match(html).Groups[1].Value);
    }

    /// <summary>The operations that add every root component of the page to the circuit.</summary>
    public string AddOperations()
    {
        var operations = Descriptors.Select((json, index) =>
            $$$"""{"type":"add","ssrComponentId":{{{index + 1}}},"marker":{{{json[..^1]}}},"uniqueId":{{{index}}}}}""");
        return $$"""{"batchId":1,"operations":[{{string.Join(',', operations)}}]}""";
    }

    [GeneratedRegex("<!--Blazor:(\\{.*?\\})-->")]
    private static partial Regex ComponentComment();

    [GeneratedRegex("<!--Blazor-Server-Component-State:(.*?)-->")]
    private static partial Regex StateComment();
}
