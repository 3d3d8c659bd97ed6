namespace Quiz.Interchange.ArticleImport;

/// <summary>Chooses the line that is the headline.</summary>
internal static class HeadlineChoice
{
    private const double FewestWords = 4;
    private const double MostWords = 30;
    private const double MostWordsOfQuestion = 16;

    // Captions and a standfirst may come between headline and byline, an article may not.
    private const int MostProseBeforeByline = 3;

    /// <returns>The index of the headline, or null when nothing stands before the text that could be one.</returns>
    public static int? Among(List<PageUnit> units, RemovalReason?[] off, PartRole?[] roles)
    {
        var marked = units.FindIndex(unit => unit.Mark == LineMark.Title);
        if (marked >= 0)
            return marked;
        var limit = Limit(units, off, roles);
        List<int> candidates = [];
        for (var i = 0; i < limit; i++)
        {
            if (off[i] is null && roles[i] is null && IsTitleLike(units[i], candidates.Count == 0) && !IsHead(units[i]))
                candidates.Add(i);
        }
        // Without furniture nobody copied a page: a plain text begins with its title, however short.
        return candidates.Count == 0 ? First(units, off, roles, limit)
            : off.All(reason => reason is null) ? candidates[0]
            : Best(candidates, units, off);
    }

    // The first paragraph, or the byline when only captions and the like come before it.
    private static int Limit(List<PageUnit> units, RemovalReason?[] off, PartRole?[] roles)
    {
        var prose = 0;
        var text = units.Count;
        for (var i = 0; i < units.Count && prose <= MostProseBeforeByline; i++)
        {
            if (off[i] is not null || roles[i] is not null)
                continue;
            if (i > 0 && Bylines.IsByline(units[i].Text))
                return text < i ? text : i;
            if (units[i].IsProse && !Captions.IsCaption(units[i], withinText: false) && (i > 0 || !IsTitleLike(units[i], true)))
            {
                text = Math.Min(text, i);
                prose++;
            }
        }
        return text;
    }

    private static int? Best(List<int> candidates, List<PageUnit> units, RemovalReason?[] off)
    {
        // What the page says again, in a menu or its title, is what it is called.
        var again = new HashSet<string>(
            Enumerable.Range(0, units.Count).Where(i => off[i] == RemovalReason.Repeated).Select(i => units[i].Text), StringComparer.OrdinalIgnoreCase);
        foreach (var candidate in candidates)
        {
            if (again.Contains(units[candidate].Text))
                return candidate;
        }
        foreach (var candidate in candidates)
        {
            if (units[candidate].Words >= FewestWords)
                return candidate;
        }
        return candidates[^1];
    }

    // With no better line, one that looks like a byline or a label may be the title: “By land and sea”.
    private static int? First(List<PageUnit> units, RemovalReason?[] off, PartRole?[] roles, int limit)
    {
        for (var i = 0; i < Math.Min(limit, units.Count); i++)
        {
            if (roles[i] is null && off[i] is null && !units[i].IsProse && !Datelines.IsDay(units[i].Text) && i + 1 < units.Count)
                return i;
        }
        // A plain text may well be called “World”.
        var opensPlainText = limit == 1 && off[0] is RemovalReason.PageControl && units.Count > 1 && units[1].AfterBlank && units[0].Words > 0;
        return opensPlainText ? 0 : null;
    }

    private static bool IsTitleLike(PageUnit unit, bool first) =>
        !unit.IsProse || first && unit.Words <= MostWords && (!unit.EndsSentence || unit.Text[^1] is '?' or '!' or '？' && unit.Words <= MostWordsOfQuestion);

    private static bool IsHead(PageUnit unit) =>
        Bylines.IsByline(unit.Text) || Datelines.IsDay(unit.Text) || Captions.IsCaption(unit, withinText: false) || unit.Mark is LineMark.Quote;
}
