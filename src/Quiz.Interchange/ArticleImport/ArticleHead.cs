namespace Quiz.Interchange.ArticleImport;

/// <summary>Reads what stands between headline and text: byline, day, captions, standfirst.</summary>
internal sealed class ArticleHead(List<PageUnit> units, RemovalReason?[] off, PartRole?[] roles)
{
    private const int MostProseBeforeByline = 3;
    private const double FewestWordsOfSummary = 6;

    /// <param name="from">The unit after the headline.</param>
    /// <returns>The first unit of the text.</returns>
    public int Read(int from)
    {
        var byline = BylineAfter(from);
        var start = Start(byline is { } line ? line + 1 : from);
        var dated = false;
        var summarised = false;
        for (var i = 0; i < start; i++)
        {
            var unit = units[i];
            if (off[i] is not null || roles[i] is not null)
                continue;
            if (Datelines.IsDay(unit.Text) || i >= from && Datelines.Read(unit.Text) is not null)
            {
                if (!dated && Datelines.Read(unit.Text) is not null)
                    (roles[i], dated) = (PartRole.Dateline, true);
                else
                    off[i] = RemovalReason.UnusedDate;
            }
            else if (i < from)
                continue;
            else if (i == byline || Bylines.IsByline(unit.Text) || IsNameBesideDay(i))
                roles[i] = PartRole.Byline;
            else if (Captions.IsCaption(unit, withinText: false) || unit.EndsSentence && i < byline)
                roles[i] = PartRole.Caption;
            else if (!summarised && unit.Words >= FewestWordsOfSummary)
                (roles[i], summarised) = (PartRole.Summary, true);
            else
                off[i] = RemovalReason.BeforeArticle;
        }
        return start;
    }

    private int? BylineAfter(int from)
    {
        var prose = 0;
        for (var i = from; i < units.Count && prose <= MostProseBeforeByline; i++)
        {
            if (off[i] is not null || roles[i] is not null)
                continue;
            if (Bylines.IsByline(units[i].Text))
                return i;
            if (units[i].IsProse && !Captions.IsCaption(units[i], withinText: false))
                prose++;
        }
        return null;
    }

    // A list of points before the text is part of it; so is whatever there is when nothing looks like running text.
    private int Start(int from)
    {
        var first = -1;
        for (var i = from; i < units.Count; i++)
        {
            if (off[i] is not null || roles[i] is not null)
                continue;
            if (units[i].IsProse && !Captions.IsCaption(units[i], withinText: false))
                return i;
            if (first < 0 && !Datelines.IsDay(units[i].Text) && !Captions.IsCaption(units[i], withinText: false))
                first = i;
        }
        return first < 0 ? units.Count : first;
    }

    private bool IsNameBesideDay(int i) => Bylines.IsName(units[i].Text)
        && (i + 1 < units.Count && Datelines.IsDay(units[i + 1].Text) || i > 0 && Datelines.IsDay(units[i - 1].Text) || Signs(units[i].Text));

    private bool Signs(string name)
    {
        for (var i = 0; i < units.Count; i++)
        {
            if (off[i] == RemovalReason.Signature && units[i].Text.Contains(name, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
