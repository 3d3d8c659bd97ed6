namespace Quiz.Interchange.ArticleImport;

/// <summary>Tells paragraphs from what stands between and after them.</summary>
internal sealed class ArticleBody(List<PageUnit> units, RemovalReason?[] off, PartRole?[] roles)
{
    private const double FewestWords = 3;
    private const double FewestWordsWithoutStop = 15;
    private const double FewestWordsOfPullQuote = 4;

    // Each look goes through the whole text, and a page may be nothing but short lines.
    private const int MostLooks = 200;

    // A list of other stories that has most of the text before it is the end of the article; one in its midst is a box.
    private const double EndShare = 0.6;

    private int looks;

    public void Read(int start)
    {
        var end = End(start);
        var boxed = false;
        for (var i = start; i < units.Count; i++)
        {
            var unit = units[i];
            if (roles[i] is not null)
                continue;
            if (i >= end)
            {
                if (off[i] is null && Bylines.IsByline(unit.Text) && !roles.Contains(PartRole.Byline))
                    roles[i] = PartRole.Byline;
                else
                    off[i] ??= RemovalReason.AfterArticle;
                continue;
            }
            if (off[i] is RemovalReason.OtherStories && Furniture.OpensList(unit.Text))
                boxed = true;
            if (off[i] is not null)
                continue;
            if (unit.IsProse)
                boxed = false;
            if (boxed)
                off[i] = RemovalReason.OtherStories;
            else if (Captions.IsCaption(unit, withinText: true))
                roles[i] = PartRole.Caption;
            else if (unit.Mark == LineMark.Quote)
                roles[i] = PartRole.Quotation;
            else if (IsParagraph(i))
                roles[i] = PartRole.Paragraph;
            else
                off[i] = IsSaidElsewhere(i, start, end) ? RemovalReason.Repeated : RemovalReason.Subheading;
        }
    }

    private bool IsParagraph(int i)
    {
        var unit = units[i];
        if (unit.Mark is LineMark.Title or LineMark.Heading)
            return false;
        if (unit.IsProse || unit.EndsSentence && unit.Words >= 1 || unit.Words >= FewestWordsWithoutStop || unit.Text[^1] is ':' or '：' && unit.Words >= FewestWords)
            return true;
        return unit.Mark is LineMark.Bullet or LineMark.Number && IsIntroduced(i);
    }

    // “The figures:” and its points.
    private bool IsIntroduced(int i)
    {
        var at = i - 1;
        while (at >= 0 && off[at] is null && units[at].Mark == units[i].Mark)
            at--;
        return at >= 0 && units[at].Text[^1] is ':' or '：';
    }

    private bool IsSaidElsewhere(int i, int start, int end)
    {
        var words = units[i].Text.Trim(' ', '"', '“', '”', '‘', '’', '\'', '«', '»');
        if (units[i].Words < FewestWordsOfPullQuote || words.Length == 0 || ++looks > MostLooks)
            return false;
        for (var at = start; at < end; at++)
        {
            if (at != i && off[at] is null && units[at].Text.Contains(words, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <returns>The unit after the article's last.</returns>
    private int End(int start)
    {
        var total = Prose(start, units.Count);
        var limit = units.Count;
        double before = 0;
        for (var i = start; i < units.Count; i++)
        {
            var closes = off[i] is RemovalReason.Comments || off[i] is RemovalReason.OtherStories && Furniture.OpensList(units[i].Text);
            if (closes && before >= EndShare * total)
            {
                limit = i;
                break;
            }
            if (off[i] is null && units[i].IsProse)
                before += units[i].Words;
        }
        var last = LastProse(start, limit);
        if (last < start)
            return limit;
        // Short sentences and points that close the text belong to it, up to the first line that only ends of pages have.
        for (var i = last + 1; i < limit && off[i] is not (RemovalReason.Signature or RemovalReason.RightsNotice or RemovalReason.Comments or RemovalReason.OtherStories); i++)
        {
            if (off[i] is null && roles[i] is null && MayClose(i))
                last = i;
        }
        return last + 1;
    }

    private bool MayClose(int i)
    {
        var unit = units[i];
        return unit.Mark is not (LineMark.Title or LineMark.Heading)
            && (unit.EndsSentence && unit.Words >= FewestWords || unit.Mark == LineMark.Quote || unit.Mark is LineMark.Bullet or LineMark.Number && IsIntroduced(i));
    }

    private int LastProse(int start, int limit)
    {
        var last = limit - 1;
        while (last >= start && (off[last] is not null || !units[last].IsProse))
            last--;
        return last;
    }

    private double Prose(int start, int end)
    {
        double words = 0;
        for (var i = start; i < end; i++)
        {
            if (off[i] is null && units[i].IsProse)
                words += units[i].Words;
        }
        return words;
    }
}
