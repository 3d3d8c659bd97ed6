namespace Quiz.Language.Segmentation;

/// <summary>How far a token reaches that begins with a figure: ordinals, decades, dates, telephone numbers, codes.</summary>
internal static class NumberPattern
{
    /// <summary>End of the figures that start at <paramref name="start"/>, with the commas, points and colons between them: 1,200.5 and 7:30.</summary>
    /// <param name="limit">End of the stretch without white space.</param>
    public static int FiguresEnd(ReadOnlySpan<char> text, int start, int limit)
    {
        var end = start + 1;
        while (end < limit)
        {
            if (text[end] is '.' or ':' && end + 1 < limit && char.IsDigit(text[end + 1]))
                end++;
            else if (text[end] == ',' && GroupsThousands(text, end, limit))
                end += 3;
            else if (!char.IsDigit(text[end]))
                break;
            end++;
        }
        return end;
    }

    // "1,200" against "[13,14]".
    private static bool GroupsThousands(ReadOnlySpan<char> text, int comma, int limit) =>
        comma + 3 < limit && char.IsDigit(text[comma + 1]) && char.IsDigit(text[comma + 2]) && char.IsDigit(text[comma + 3])
        && !(comma + 4 < limit && char.IsDigit(text[comma + 4]));

    /// <summary>End of the token that starts at <paramref name="start"/>.</summary>
    /// <param name="figures">End of its first run of figures.</param>
    /// <param name="limit">End of the stretch without white space.</param>
    public static int End(ReadOnlySpan<char> text, int start, int figures, int limit)
    {
        if (figures < limit && text[figures] == '/')
            return SlashedEnd(text, figures, limit);
        if (figures < limit && text[figures] == '-')
            return HyphenatedEnd(text, start, figures, limit);
        return SuffixEnd(text, start, figures, limit);
    }

    // "21st", "1980s", "80's", "3D", "4A", "83N" are one token; "3bn", "900km", "7pm", "5m" are two.
    private static int SuffixEnd(ReadOnlySpan<char> text, int start, int figures, int limit)
    {
        var end = figures;
        while (end < limit && end < figures + 16 && char.IsLetterOrDigit(text[end]))
            end++;
        var suffix = text[figures..end];
        if (suffix.IsEmpty)
        {
            var isDecade = figures - start is 2 or 4 && text[figures - 1] == '0' && figures + 1 < limit && text[figures] is '\'' or '’'
                && text[figures + 1] == 's' && (figures + 2 == limit || !char.IsLetterOrDigit(text[figures + 2]));
            return isDecade ? figures + 2 : figures;
        }
        if (suffix is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH" or "s")
            return end;
        // Codes mix letters and figures: "153B09", "4GL2".
        if (suffix.IndexOfAnyInRange('0', '9') >= 0 && end - figures < 16)
            return end;
        return suffix.Length == 1 && char.IsUpper(suffix[0]) && suffix is not ("M" or "K" or "B" or "C" or "F") ? end : figures;
    }

    // "9/11" and "11/28/2000" are one token; "and/or" never comes here.
    private static int SlashedEnd(ReadOnlySpan<char> text, int figures, int limit)
    {
        var end = figures;
        for (var part = 0; part < 2 && end + 1 < limit && text[end] == '/' && char.IsDigit(text[end + 1]); part++)
        {
            end++;
            while (end < limit && char.IsDigit(text[end]))
                end++;
        }
        return end;
    }

    // Telephone numbers and dates of three parts are one token; a range such as "10-15" or "2018-19" is three.
    private static int HyphenatedEnd(ReadOnlySpan<char> text, int start, int figures, int limit)
    {
        Span<int> lengths = stackalloc int[4];
        lengths[0] = figures - start;
        var parts = 1;
        var end = figures;
        while (parts < 4 && end + 1 < limit && text[end] == '-' && char.IsDigit(text[end + 1]))
        {
            var from = ++end;
            while (end < limit && char.IsDigit(text[end]))
                end++;
            lengths[parts++] = end - from;
        }
        var telephone = parts >= 3 || parts == 2 && lengths[0] == 3 && lengths[1] == 4;
        return telephone ? end : figures;
    }
}
