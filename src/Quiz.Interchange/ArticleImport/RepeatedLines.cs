namespace Quiz.Interchange.ArticleImport;

/// <summary>Finds lines that a page says twice: captions next to themselves, headlines in a menu, quotations set large.</summary>
internal static class RepeatedLines
{
    private const double FewestWords = 4;
    private const double CaptionWords = 8;

    public static void Mark(List<PageUnit> units, RemovalReason?[] off, PartRole?[] roles)
    {
        var first = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var previous = -1;
        for (var i = 0; i < units.Count; i++)
        {
            if (off[i] is not null)
                continue;
            if (units[i].Words >= FewestWords && !first.TryAdd(units[i].Text, i))
            {
                var original = first[units[i].Text];
                // A picture's text is read once for those who do not see it, and stands once under it.
                if (original == previous && units[i].Words >= CaptionWords && (units[i].EndsSentence || Captions.IsCaption(units[i], withinText: false)))
                    roles[original] = PartRole.Caption;
                off[i] = RemovalReason.Repeated;
                continue;
            }
            previous = i;
        }
    }
}
