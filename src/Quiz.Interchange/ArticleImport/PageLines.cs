using System.Text.RegularExpressions;
using Quiz.Domain.Text;

namespace Quiz.Interchange.ArticleImport;

/// <summary>Cuts a page into lines, reads their marks, and joins the lines of paragraphs that were wrapped by hand.</summary>
internal static partial class PageLines
{
    private const int NarrowestWrap = 40;
    private const int WidestWrap = 120;

    public static List<PageUnit> Read(string page)
    {
        var lines = Lines(page);
        var width = WrapWidth(lines);
        List<PageUnit> units = [];
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0)
                continue;
            var last = i;
            if (width is { } wrap)
            {
                while (last + 1 < lines.Length && Continues(lines[last], lines[last + 1], wrap))
                    last++;
            }
            units.Add(Unit(lines, i, last));
            i = last;
        }
        return units;
    }

    private static string[] Lines(string page)
    {
        var lines = LineEnd().Split(page);
        for (var i = 0; i < lines.Length; i++)
            lines[i] = CanonicalText.OfBlock(lines[i]);
        return lines;
    }

    private static PageUnit Unit(string[] lines, int first, int last)
    {
        var source = string.Join(' ', lines[first..(last + 1)]);
        var (text, mark) = Markup.Read(source);
        return new(first + 1, last + 1, source, text, mark, first == 0 || lines[first - 1].Length == 0);
    }

    // A page is wrapped when no line of it is wide and at least three lines in a row are each as full as the next word allows.
    private static int? WrapWidth(string[] lines)
    {
        var width = lines.Max(line => line.Length);
        if (width is < NarrowestWrap or > WidestWrap)
            return null;
        var full = 0;
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            full = Continues(lines[i], lines[i + 1], width) ? full + 1 : 0;
            if (full == 2)
                return width;
        }
        return null;
    }

    private static bool Continues(string line, string next, int width)
    {
        if (line.Length == 0 || next.Length == 0 || Markup.BeginsBlock(next) || Bylines.IsByline(next))
            return false;
        var space = next.IndexOf(' ', StringComparison.Ordinal);
        var word = space < 0 ? next.Length : space;
        return line.Length + 1 + word > width - Slack(width);
    }

    // People wrap by eye, and some tools keep a margin.
    private static int Slack(int width) => width / 12;

    [GeneratedRegex("\r\n|[\n\r\u000B\u000C\u0085\u2028\u2029]")]
    private static partial Regex LineEnd();
}
