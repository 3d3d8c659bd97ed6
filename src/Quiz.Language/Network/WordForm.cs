namespace Quiz.Language.Network;

/// <summary>The ways in which the network reads a word's spelling.</summary>
internal static class WordForm
{
    /// <summary>No word is read beyond this many characters; what is longer is a link or a mistake.</summary>
    public const int MaximumLength = 64;

    private const int ShapeLength = 11;

    /// <summary>Lower case with plain quotes and dashes.</summary>
    /// <param name="word">As written.</param>
    /// <param name="buffer">Room for <see cref="MaximumLength"/> characters.</param>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var length = Math.Min(word.Length, MaximumLength);
        for (var i = 0; i < length; i++)
            buffer[i] = FoldCharacter(word[i]);
        return word switch
        {
            "—" => "--",
            "…" => "...",
            _ => buffer[..length],
        };
    }

    /// <summary>Numbers in digits become classes by length, years a class of their own; other words stay as they are.</summary>
    public static ReadOnlySpan<char> FoldNumber(ReadOnlySpan<char> folded)
    {
        var digits = 0;
        foreach (var character in folded)
        {
            if (char.IsLetter(character))
                return folded;
            if (char.IsDigit(character))
                digits++;
        }

        if (digits == 0)
            return folded;
        if (digits == 4 && folded.Length == 4 && folded[0] is '1' or '2')
            return "!year";
        return folded.Length switch { 1 => "!1", 2 => "!2", 3 => "!3", _ => "!4" };
    }

    /// <summary>Upper-case letters as X, lower-case as x, digits as d, runs cut to two: "McDonald's" is "XxXxx'x".</summary>
    /// <param name="word">As written.</param>
    /// <param name="first">Whether the word begins its sentence, where a capital says less.</param>
    /// <param name="buffer">Room for 12 characters.</param>
    public static ReadOnlySpan<char> Shape(ReadOnlySpan<char> word, bool first, Span<char> buffer)
    {
        var length = 0;
        var previous = '\0';
        var run = 0;
        foreach (var character in word)
        {
            var kind = char.IsUpper(character) ? 'X' : char.IsLower(character) ? 'x' : char.IsDigit(character) ? 'd' : character;
            run = kind == previous ? run + 1 : 1;
            previous = kind;
            if (run > 2)
                continue;
            buffer[length++] = kind;
            if (length == ShapeLength)
                break;
        }

        if (first)
            buffer[length++] = '^';
        return buffer[..length];
    }

    public static ReadOnlySpan<char> Suffix(ReadOnlySpan<char> folded, int length) => folded[Math.Max(0, folded.Length - length)..];

    public static ReadOnlySpan<char> Prefix(ReadOnlySpan<char> folded, int length) => folded[..Math.Min(length, folded.Length)];

    private static char FoldCharacter(char character) => character switch
    {
        '’' or '‘' => '\'',
        '“' or '”' => '"',
        '–' => '-',
        _ => char.ToLowerInvariant(character),
    };
}
