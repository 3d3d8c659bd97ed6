using System.Collections.Frozen;

namespace Quiz.Language.Segmentation;

/// <summary>
/// Parts text into syntactic words as the English treebanks of Universal Dependencies do
/// (https://universaldependencies.org/en/#tokenization-and-word-segmentation): clitics, punctuation and most hyphens are
/// tokens of their own; abbreviations, numbers, addresses and hyphenated given names stay whole.
/// </summary>
internal static class Tokenizer
{
    private static readonly FrozenSet<string> Emoticons = FrozenSet.Create(StringComparer.Ordinal,
        ":)", ":(", ";)", ":D", ":-)", ":-(", ";-)", ":-D", "=)", "=(", "(:", ":P", ":p", ":-P", ":/", ":-/", "^_^", "<3", "XD", ":'(", ":]", ":o", ":O");

    /// <summary>Adds the tokens of <paramref name="span"/> to <paramref name="tokens"/>, in order; together they cover all that is not white space.</summary>
    public static void Tokenize(string text, TextSpan span, List<TextSpan> tokens)
    {
        var first = tokens.Count;
        var i = span.Start;
        while (i < span.End)
        {
            if (IsBlank(text[i]))
            {
                i++;
                continue;
            }
            var end = i + 1;
            while (end < span.End && !IsBlank(text[end]))
                end++;
            TokenizeChunk(text, TextSpan.FromBounds(i, end), span, first, tokens);
            i = end;
        }
    }

    /// <summary>White space, and the marks that no reader can see: a byte order mark, a soft hyphen, a zero-width space.</summary>
    internal static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B' or '\u00AD' || char.IsControl(c);

    private static void TokenizeChunk(string text, TextSpan chunk, TextSpan paragraph, int first, List<TextSpan> tokens)
    {
        var letters = text.AsSpan(chunk.Start, chunk.Length);
        if (chunk.Length <= 4 && Emoticons.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters))
        {
            tokens.Add(chunk);
            return;
        }
        var scanner = new ChunkScanner(text, chunk, paragraph, first, tokens);
        scanner.ScanOpening();
        var address = WebAddress.LengthAtStart(text.AsSpan(scanner.Position, chunk.End - scanner.Position));
        if (address > 0)
            scanner.Take(address);
        scanner.ScanRest();
    }
}
