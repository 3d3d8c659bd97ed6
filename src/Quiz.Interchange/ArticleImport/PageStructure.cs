namespace Quiz.Interchange.ArticleImport;

/// <summary>Gives every unit of a page its role, by its words and by where it stands.</summary>
internal sealed class PageStructure
{
    private readonly List<PageUnit> units;
    private readonly RemovalReason?[] off;
    private readonly PartRole?[] roles;

    private PageStructure(List<PageUnit> units)
    {
        this.units = units;
        off = new RemovalReason?[units.Count];
        roles = new PartRole?[units.Count];
    }

    public static List<PagePart> Of(List<PageUnit> units)
    {
        var structure = new PageStructure(units);
        structure.Judge();
        return structure.Parts();
    }

    private void Judge()
    {
        for (var i = 0; i < units.Count; i++)
            off[i] = Furniture.Of(units[i]);
        RepeatedLines.Mark(units, off, roles);
        var headline = HeadlineChoice.Among(units, off, roles);
        if (headline is { } title)
        {
            roles[title] = PartRole.Headline;
            off[title] = null;
        }
        var from = (headline ?? -1) + 1;
        var start = new ArticleHead(units, off, roles).Read(from);
        new ArticleBody(units, off, roles).Read(start);
        for (var i = 0; i < from - 1; i++)
        {
            if (roles[i] is not (PartRole.Byline or PartRole.Dateline or PartRole.Caption))
                off[i] ??= RemovalReason.BeforeArticle;
        }
    }

    private List<PagePart> Parts()
    {
        List<PagePart> parts = new(units.Count + 1);
        var opened = false;
        for (var i = 0; i < units.Count; i++)
        {
            var unit = units[i];
            var role = off[i] is null ? roles[i] ?? PartRole.Paragraph : PartRole.TakenOff;
            var text = unit.Text;
            if (role == PartRole.Paragraph && !opened)
            {
                opened = true;
                if (Datelines.OpeningLength(text) is > 0 and var length)
                {
                    // Marks of lists and emphasis stand before the dateline, so the two sources are cut from the end.
                    var source = unit.Source.Length - (text.Length - length);
                    var told = text[..length].Trim();
                    if (unit.Source.EndsWith(text[length..], StringComparison.Ordinal) && Datelines.Read(told) is not null)
                    {
                        parts.Add(new(unit.FirstLine, unit.LastLine, unit.Source[..source].TrimEnd(), told, PartRole.Dateline));
                        parts.Add(new(unit.FirstLine, unit.LastLine, unit.Source[source..], text[length..], role));
                        continue;
                    }
                }
            }
            parts.Add(new(unit.FirstLine, unit.LastLine, unit.Source, text, role, off[i]));
        }
        return parts;
    }
}
