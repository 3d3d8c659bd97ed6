using System.Globalization;

namespace Quiz.Language.Lexing;

/// <summary>Cuts a stretch of text into lexemes.</summary>
internal static class LexemeScanner
{
    public static LexemeSequence Scan(string text, TextSpan span)
    {
        var lexemes = new List<Lexeme>(span.Length / 4);
        var position = span.Start;
        while (position < span.End)
        {
            var c = text[position];
            if (char.IsWhiteSpace(c))
            {
                position++;
                continue;
            }

            var (kind, end) = IsLetter(c) ? (LexemeKind.Word, WordEnd(text, position, span.End))
                : char.IsAsciiDigit(c) ? (LexemeKind.Digits, FigureEnd(text, position, span.End))
                : (LexemeKind.Symbol, SymbolEnd(text, position, span.End));
            var glued = lexemes.Count > 0 && lexemes[^1].Span.End == position;
            lexemes.Add(new Lexeme(kind, TextSpan.FromBounds(position, end), Lower(text, position, end), char.IsUpper(c), glued));
            position = end;
        }

        return new LexemeSequence(span, lexemes);
    }

    private static bool IsLetter(char c) => char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;

    private static int WordEnd(string text, int start, int limit)
    {
        var end = start + 1;
        while (end < limit && IsLetter(text[end])) end++;
        return end;
    }

    /// <summary>Digits with thousands separators and one decimal point: "1,200,000.5"; "1,2" and "3." end before the mark.</summary>
    private static int FigureEnd(string text, int start, int limit)
    {
        var end = DigitsEnd(text, start, limit);
        if (end - start <= 3)
        {
            while (end + 3 < limit && text[end] == ',' && DigitsEnd(text, end + 1, limit) == end + 4) end += 4;
            // The last group may end the span, which the bound above leaves out.
            if (end + 4 == limit && text[end] == ',' && DigitsEnd(text, end + 1, limit) == end + 4) end += 4;
        }

        if (end + 1 < limit && text[end] == '.' && char.IsAsciiDigit(text[end + 1])) end = DigitsEnd(text, end + 1, limit);
        return end;
    }

    private static int DigitsEnd(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && char.IsAsciiDigit(text[end])) end++;
        return end;
    }

    private static int SymbolEnd(string text, int start, int limit) =>
        char.IsHighSurrogate(text[start]) && start + 1 < limit && char.IsLowSurrogate(text[start + 1]) ? start + 2 : start + 1;

    private static string Lower(string text, int start, int end)
    {
        if (end - start == 1)
        {
            switch (text[start])
            {
                case '’' or '‘' or 'ʼ': return "'";
                case '–' or '—' or '‐' or '‑' or '−': return "-";
                default: break;
            }
        }

        return text[start..end].ToLowerInvariant();
    }
}
