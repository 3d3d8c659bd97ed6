using System.Net;

namespace Quiz.LoadTests.Dom;

/// <summary>Reads well-nested HTML, such as a server renders it, into nodes. Comments and declarations are left out.</summary>
public static class HtmlReader
{
    private static readonly HashSet<string> Void =
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

    private static readonly HashSet<string> Raw = ["script", "style", "textarea", "title"];

    public static DomNode Read(string html)
    {
        var root = new DomNode(NodeKind.Root, null);
        var current = root;
        var position = 0;
        while (position < html.Length)
        {
            var open = html.IndexOf('<', position);
            if (open < 0)
                open = html.Length;
            AddText(current, html.AsSpan(position, open - position));
            if (open == html.Length)
                break;
            position = ReadTag(html, open, ref current);
        }
        return root;
    }

    private static int ReadTag(string html, int open, ref DomNode current)
    {
        if (html.AsSpan(open).StartsWith("<!--"))
            return After(html, "-->", open);
        if (open + 1 == html.Length || html[open + 1] is '!' or '?')
            return After(html, ">", open);
        if (html[open + 1] == '/')
        {
            var end = After(html, ">", open);
            Close(html.AsSpan(open + 2, end - open - 3).Trim(), ref current);
            return end;
        }
        var position = open + 1;
        var element = new DomNode(NodeKind.Element, StringPool.Shared.Get(Name(html, ref position)), current.Component);
        var closed = ReadAttributes(html, element, ref position);
        current.Add(element);
        if (closed || Void.Contains(element.Content!))
            return position;
        if (Raw.Contains(element.Content!))
        {
            var end = html.IndexOf("</" + element.Content, position, StringComparison.OrdinalIgnoreCase);
            if (end < 0)
                end = html.Length;
            AddText(element, html.AsSpan(position, end - position));
            return After(html, ">", end);
        }
        current = element;
        return position;
    }

    /// <returns>Whether the tag closed itself.</returns>
    private static bool ReadAttributes(string html, DomNode element, ref int position)
    {
        while (position < html.Length)
        {
            var sign = html[position];
            if (sign == '>')
            {
                position++;
                return false;
            }
            if (sign == '/' && position + 1 < html.Length && html[position + 1] == '>')
            {
                position += 2;
                return true;
            }
            if (char.IsWhiteSpace(sign) || sign == '/')
            {
                position++;
                continue;
            }
            var name = StringPool.Shared.Get(Name(html, ref position));
            var value = position < html.Length && html[position] == '=' ? Value(html, ref position) : [];
            element.SetAttribute(name, value.Contains('&') ? WebUtility.HtmlDecode(value.ToString()) : StringPool.Shared.Get(value));
        }
        return false;
    }

    private static ReadOnlySpan<char> Name(string html, scoped ref int position)
    {
        var from = position;
        while (position < html.Length && html[position] is not ('>' or '=' or '/') && !char.IsWhiteSpace(html[position]))
            position++;
        if (position == from)
            position++;
        return html.AsSpan(from, position - from);
    }

    private static ReadOnlySpan<char> Value(string html, scoped ref int position)
    {
        position++;
        var quote = position < html.Length ? html[position] : ' ';
        var from = position;
        if (quote is '"' or '\'')
        {
            from++;
            var end = html.IndexOf(quote, from);
            position = end < 0 ? html.Length : end + 1;
            return html.AsSpan(from, (end < 0 ? html.Length : end) - from);
        }
        while (position < html.Length && html[position] != '>' && !char.IsWhiteSpace(html[position]))
            position++;
        return html.AsSpan(from, position - from);
    }

    private static void Close(ReadOnlySpan<char> name, ref DomNode current)
    {
        for (var node = current; node.Parent is not null; node = node.Parent)
        {
            if (!name.Equals(node.Content, StringComparison.OrdinalIgnoreCase))
                continue;
            current = node.Parent;
            return;
        }
    }

    private static void AddText(DomNode parent, ReadOnlySpan<char> text)
    {
        if (!text.IsWhiteSpace())
            parent.Add(new DomNode(NodeKind.Text, WebUtility.HtmlDecode(text.ToString()), parent.Component));
    }

    private static int After(string html, string end, int from)
    {
        var found = html.IndexOf(end, from, StringComparison.Ordinal);
        return found < 0 ? html.Length : found + end.Length;
    }
}
