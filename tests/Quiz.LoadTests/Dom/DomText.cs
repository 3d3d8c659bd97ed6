using System.Text;

namespace Quiz.LoadTests.Dom;

/// <summary>A tree as indented text, for looking at.</summary>
public static class DomText
{
    private const int LongestText = 100;

    public static string Of(DomNode root)
    {
        var text = new StringBuilder();
        Write(text, root, 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, DomNode node, int depth)
    {
        text.Append(' ', depth * 2);
        text.AppendLine(node.Kind switch
        {
            NodeKind.Element => $"<{node.Content}{string.Concat(node.Attributes.Select(pair => $" {pair.Key}=\"{pair.Value}\""))}{string.Concat(node.Handlers.Select(pair => $" @{pair.Key}#{pair.Value}"))}>",
            NodeKind.Component => $"component {node.Component}",
            NodeKind.Root => "page",
            _ => $"{node.Kind}: {Shortened(node.Content ?? "")}",
        });
        foreach (var child in node.Children)
            Write(text, child, depth + 1);
    }

    private static string Shortened(string content) => (content.Length > LongestText ? content[..LongestText] + "…" : content).ReplaceLineEndings(" ");
}
