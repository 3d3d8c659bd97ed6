using System.Collections.Frozen;
using System.Collections.Immutable;
using Quiz.Domain.Articles;

namespace Quiz.Domain.Text;

/// <summary>
/// Splits English prose into sentences by rule. A sentence ends after a full stop, question mark, exclamation mark or
/// ellipsis, with the closing quotation marks and brackets that follow, where a space and no lower-case letter comes next.
/// A full stop after an abbreviation or an initial ends one only before a word that commonly opens a sentence.
/// </summary>
public static class SentenceBoundaries
{
    private static readonly FrozenSet<string> Abbreviations = FrozenSet.Create(StringComparer.Ordinal,
        "Mr", "Mrs", "Ms", "Dr", "Prof", "Rev", "Hon", "Gen", "Col", "Maj", "Capt", "Lt", "Sgt", "Cmdr", "Adm",
        "Sen", "Rep", "Gov", "Pres", "St", "Mt", "Ft", "Ave", "Blvd", "Jr", "Sr", "Inc", "Co", "Corp", "Ltd", "Bros", "Dept", "Univ",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
        "etc", "vs", "cf", "ca", "approx", "al");

    private static readonly FrozenSet<string> BeforeNumbers = FrozenSet.Create(StringComparer.Ordinal,
        "No", "Nos", "no", "nos", "p", "pp", "Fig", "Art", "Vol", "Ch", "Sec", "c");

    private static readonly FrozenSet<string> Openers = FrozenSet.Create(StringComparer.Ordinal,
        "The", "A", "An", "This", "That", "These", "Those", "There", "Here", "He", "She", "It", "They", "We", "I", "You",
        "His", "Her", "Its", "Their", "Our", "My", "Your", "In", "On", "At", "By", "For", "From", "To", "With", "After", "Before",
        "During", "Since", "Until", "When", "While", "Where", "Why", "How", "What", "Who", "But", "And", "Or", "So", "Yet", "If",
        "As", "Although", "Though", "Because", "However", "Then", "Now", "Not", "Both", "Some", "Many", "Most", "All", "One");

    /// <summary>The sentences of caption, paragraph and quotation blocks, in text order; none crosses a block end.</summary>
    public static ImmutableArray<TextSpan> Of(ArticleRevision article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var sentences = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var block in article.Blocks)
        {
            if (block.Kind is BlockKind.Caption or BlockKind.Paragraph or BlockKind.Quotation)
                Split(article.Text, block.Span, sentences);
        }
        return sentences.ToImmutable();
    }

    private static void Split(string text, TextSpan block, ImmutableArray<TextSpan>.Builder sentences)
    {
        var start = block.Start;
        for (var i = block.Start; i < block.End; i++)
        {
            if (!IsTerminator(text[i]))
                continue;
            var end = i + 1;
            while (end < block.End && (IsTerminator(text[end]) || IsCloser(text[end])))
                end++;
            if (end < block.End && !Ends(text, start, i, end, block.End))
                continue;
            sentences.Add(new(start, end - start));
            start = end + 1;
            i = end;
        }
        if (start < block.End)
            sentences.Add(new(start, block.End - start));
    }

    // mark: the terminator; end: just after it and its closers. Canonical text has single spaces and none at a block's end.
    private static bool Ends(string text, int start, int mark, int end, int blockEnd)
    {
        if (text[end] != ' ' || char.IsLower(text[end + 1]) || text[end + 1] is ',' or ';' or ':' or ')')
            return false;
        return text[mark] != '.' || end > mark + 1 && text[mark + 1] == '.'
            || !IsAbbreviation(text, start, mark, text[end + 1]) || OpensSentence(text, end + 1, blockEnd);
    }

    private static bool IsAbbreviation(string text, int start, int mark, char next)
    {
        var from = mark;
        while (from > start && (char.IsLetter(text[from - 1]) || text[from - 1] == '.'))
            from--;
        var word = text[from..mark];
        return word.Length == 1 && char.IsUpper(word[0])
            || word.Contains('.', StringComparison.Ordinal)
            || Abbreviations.Contains(word)
            || char.IsDigit(next) && BeforeNumbers.Contains(word);
    }

    private static bool OpensSentence(string text, int from, int blockEnd)
    {
        while (from < blockEnd && text[from] is '“' or '‘' or '"' or '\'' or '(')
            from++;
        var to = from;
        while (to < blockEnd && char.IsLetter(text[to]))
            to++;
        // "A" before a full stop is an initial, not an article.
        return (to == blockEnd || text[to] != '.') && Openers.Contains(text[from..to]);
    }

    private static bool IsTerminator(char c) => c is '.' or '!' or '?' or '…';

    private static bool IsCloser(char c) => c is '”' or '’' or '"' or '\'' or '»' or ')' or ']';
}
