using System.Globalization;

namespace Quiz.Language.Segmentation;

/// <summary>Parts one stretch without white space into tokens, from left to right; every step takes at least one character.</summary>
internal ref struct ChunkScanner(string text, TextSpan chunk, TextSpan paragraph, int firstOfParagraph, List<TextSpan> tokens)
{
    private readonly ReadOnlySpan<char> text = text;
    private readonly int limit = chunk.End;

    public int Position { get; private set; } = chunk.Start;

    /// <summary>Makes the next <paramref name="length"/> characters one token.</summary>
    public void Take(int length)
    {
        tokens.Add(new(Position, length));
        Position += length;
    }

    /// <summary>Takes quotation marks and brackets off the front.</summary>
    public void ScanOpening()
    {
        while (Position < limit)
        {
            var c = text[Position];
            if (c is '\'' or '‘' or '’' && OpensElidedWord())
                return;
            if (c is not ('"' or '\'' or '“' or '‘' or '«' or '(' or '[' or '{' or '<' or '`' or '¿' or '¡' or '„' or '‚'))
                return;
            Take(c is '\'' or '`' or '<' && Next(1) == c ? 2 : 1);
        }
    }

    public void ScanRest()
    {
        while (Position < limit)
        {
            var c = text[Position];
            if (char.IsDigit(c) || c is '.' or '+' && char.IsDigit(Next(1)) || Position == chunk.Start && c is '\'' or '’' && char.IsDigit(Next(1)) && char.IsDigit(Next(2)))
                ScanNumber();
            else if (IsWordCharacter(c) || c is '\'' or '’' or '‘' && OpensElidedWord())
                ScanWord();
            else if (c is '@' or '#' && char.IsLetter(Next(1)))
                Take(1 + HandleLength(Position + 1));
            else
                ScanSymbol();
        }
    }

    private readonly char Next(int offset) => Position + offset < limit ? text[Position + offset] : '\0';

    private readonly ReadOnlySpan<char> From(int start) => text[start..paragraph.End];

    // "'em", "'til", "'s" on its own: the apostrophe stands for letters left out and opens no quotation.
    private readonly bool OpensElidedWord()
    {
        var end = Position + 1;
        while (end < limit && end < Position + 6 && char.IsLetter(text[end]))
            end++;
        var word = text[(Position + 1)..end];
        if (char.IsDigit(Next(1)) && char.IsDigit(Next(2)) && !char.IsDigit(Next(3)))
            return true;
        return word is "em" or "til" or "cause" or "tis" or "twas" || Clitics.IsClitic(text[Position..end]) && word.Length > 0 && (end == limit || !char.IsLetterOrDigit(text[end]));
    }

    private void ScanWord()
    {
        var start = Position;
        var end = start + 1;
        var half = start;
        var opensWord = start == 0 || text[start - 1] != '-';
        while (end < limit)
        {
            var c = text[end];
            var next = end + 1 < limit ? text[end + 1] : '\0';
            if (IsWordCharacter(c) || c == '_' && IsWordCharacter(next))
                end++;
            else if (Clitics.IsApostrophe(c) && c != '‘' && char.IsLetter(next) || c == '*' && char.IsLetter(next))
                end += 2;
            else if (c == '.' && char.IsLetter(next) && ContinuesDotted(start, end))
                end += 2;
            else if (c == '&' && JoinsInitials(start, end))
                end += 2;
            else if (c == '/' && JoinsShorthand(start, end))
                end += 2;
            else if (c == '-' && IsWordCharacter(next) && Hyphens.Keeps(text[half..end], HalfAfter(end + 1), opensWord, Before(start)))
            {
                half = end + 1;
                end += 2;
            }
            else
                break;
        }
        if (end < limit && text[end] == '.' && !(end + 1 < limit && text[end + 1] == '.') && Abbreviations.TakeFullStop(text[half..end], From(end + 1)))
            end++;
        TakeWord(start, end);
    }

    // Splits the contractions off: can|not, would|n't|'ve.
    private void TakeWord(int start, int end)
    {
        var word = text[start..end];
        if (Clitics.FusedSeam(word) is > 0 and var seam)
        {
            Take(seam);
            Take(end - start - seam);
            return;
        }
        Span<int> seams = stackalloc int[4];
        var count = 0;
        while (count < seams.Length && Clitics.LengthAtEnd(text[start..end]) is > 0 and var length)
        {
            end -= length;
            seams[count++] = length;
        }
        Take(end - start);
        while (count > 0)
            Take(seams[--count]);
    }

    // "U.S", "Ph.D", "p.m": letters one by one between full stops.
    private readonly bool ContinuesDotted(int start, int stop)
    {
        var part = text[start..stop];
        var last = part.LastIndexOf('.');
        if (last >= 0 ? part.Length - last > 2 : part.Length > 2)
            return false;
        var after = stop + 2 < limit ? text[stop + 2] : '\0';
        return !char.IsLetter(after) && part.Length - last <= 3 || part.Length == 1 && char.IsUpper(part[0]) && char.IsUpper(text[stop + 1]) && !char.IsLetter(after);
    }

    private readonly bool JoinsInitials(int start, int ampersand)
    {
        var left = text[start..ampersand];
        var next = ampersand + 1 < limit ? text[ampersand + 1] : '\0';
        return left.Length <= 3 && char.IsLetter(next) && (char.IsUpper(left[^1]) && char.IsUpper(next) || left.Length == 1 && HalfAfter(ampersand + 1).Length == 1);
    }

    private readonly bool JoinsShorthand(int start, int slash)
    {
        var left = text[start..slash];
        var right = HalfAfter(slash + 1);
        return left is "w" && right is "o" || left is "n" or "N" && right is "a" or "A" || left is "b" or "l" && right is "c";
    }

    private readonly ReadOnlySpan<char> HalfAfter(int start)
    {
        var end = start;
        // No half that matters is longer, and a bound keeps the scan of a very long word linear.
        while (end < limit && end < start + 24 && IsWordCharacter(text[end]))
            end++;
        return text[start..end];
    }

    // "@POTUS", "#MeToo"
    private readonly int HandleLength(int start)
    {
        var end = start;
        while (end < limit && (IsWordCharacter(text[end]) || text[end] == '_'))
            end++;
        return end - start;
    }

    private readonly ReadOnlySpan<char> Before(int start)
    {
        if (tokens.Count == firstOfParagraph)
            return default;
        var token = tokens[^1];
        return token.End < start && token.Length < 40 ? text.Slice(token.Start, token.Length) : default;
    }

    private void ScanNumber()
    {
        var start = Position;
        var end = NumberPattern.End(text, start, NumberPattern.FiguresEnd(text, start, limit), limit);
        // "1. Introduction": the number of a heading or of an item keeps its full stop.
        if (start == paragraph.Start && end - start <= 2 && end + 1 == limit && text[end] == '.' && end + 1 < paragraph.End)
            end++;
        Take(end - start);
    }

    private void ScanSymbol()
    {
        var c = text[Position];
        var length = 1;
        if (char.IsHighSurrogate(c) && char.IsLowSurrogate(Next(1)))
            length = 2;
        else if (c is '!' or '?')
        {
            while (Next(length) is '!' or '?')
                length++;
        }
        else if (c is '.' or '-' or '=' or '_' or '*' or '~' or '#' or '+' or '^' or '—' or '–' or '…')
        {
            while (Next(length) == c)
                length++;
        }
        else if (c is '\'' or '`' or '<' or '>' && Next(1) == c)
            length = 2;
        while (JoinsSymbol(Position + length))
            length++;
        Take(length);
    }

    // Combining marks, variation selectors, skin tones and joiners belong to the sign before them.
    private readonly bool JoinsSymbol(int i)
    {
        if (i >= limit)
            return false;
        if (text[i] is '\u200D' or '\uFE0F' || CharUnicodeInfo.GetUnicodeCategory(text[i]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
            return true;
        var afterJoiner = text[i - 1] == '\u200D' && char.IsSurrogate(text[i]);
        var inPair = char.IsLowSurrogate(text[i]) && text[i - 1] is >= '\uD800' and <= '\uDBFF';
        return afterJoiner || inPair;
    }

    private static bool IsWordCharacter(char c) =>
        char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
