using Quiz.Domain.Articles;
using Quiz.Domain.Text;

namespace Quiz.Domain.Anchors;

/// <summary>Makes anchors for an article revision, from a span or from words.</summary>
public static class AnchorFinder
{
    /// <summary>How many code units of context an anchor keeps on either side.</summary>
    public const int ContextLength = 32;

    /// <summary>The anchor of a span that lies within one block.</summary>
    /// <exception cref="ArgumentException">The span is empty, leaves its block or cuts a surrogate pair.</exception>
    public static TextAnchor At(ArticleRevision article, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (span.Length <= 0)
            throw new ArgumentException("An anchor needs at least one character.", nameof(span));
        var block = article.Blocks.FirstOrDefault(candidate => candidate.Span.Contains(span))
            ?? throw new ArgumentException($"The span {span.Start}..{span.End} does not lie within one block.", nameof(span));
        var text = article.Text;
        if (CutsPair(text, span.Start) || CutsPair(text, span.End))
            throw new ArgumentException($"The span {span.Start}..{span.End} cuts a character in two.", nameof(span));

        var from = Math.Max(block.Span.Start, span.Start - ContextLength);
        if (CutsPair(text, from))
            from++;
        var to = Math.Min(block.Span.End, span.End + ContextLength);
        if (CutsPair(text, to))
            to--;
        return new(span.Of(text), text[from..span.Start], text[span.End..to], span.Start, span.Length);
    }

    /// <summary>The anchor of words that stand in one block of the article, letter for letter.</summary>
    /// <param name="quote">Brought to canonical form before it is looked for.</param>
    /// <param name="occurrence">Which of several occurrences, from 1 in text order; 0 when the words must be unique.</param>
    /// <param name="reason">Why there is no anchor, as the end of a sentence about the quote; null when there is one.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="occurrence"/> is negative.</exception>
    public static TextAnchor? Find(ArticleRevision article, string quote, int occurrence, out string? reason)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(quote);
        ArgumentOutOfRangeException.ThrowIfNegative(occurrence);
        var words = CanonicalText.OfBlock(quote);
        if (words.Length == 0)
        {
            reason = "is empty";
            return null;
        }
        // A canonical quote holds no line end and blocks are parted by two, so every hit lies within one block.
        var places = Occurrences.Of(words, article.Text);
        reason = places.Count switch
        {
            0 => WhyNotFound(article, words),
            1 when occurrence <= 1 => null,
            1 => $"occurs once: there is no occurrence {occurrence}",
            _ when occurrence == 0 => $"occurs {places.Count} times: say which",
            _ when occurrence > places.Count => $"occurs {places.Count} times: there is no occurrence {occurrence}",
            _ => null,
        };
        return reason is null ? At(article, new(places[Math.Max(occurrence, 1) - 1], words.Length)) : null;
    }

    private static string WhyNotFound(ArticleRevision article, string words)
    {
        if (article.Text.Replace("\n\n", " ", StringComparison.Ordinal).Contains(words, StringComparison.Ordinal))
            return "crosses a block end";
        var alike = Folded(article.Text).IndexOf(Folded(words), StringComparison.OrdinalIgnoreCase);
        if (alike >= 0)
            return $"not found: the article has it with other quotation marks, dashes or capitals: “{article.Text.Substring(alike, words.Length)}”";
        return ApproximateSearch.Best(words, 0, article) is { } nearest
            ? $"not found: the nearest words are “{nearest.Span.Of(article.Text)}”"
            : "not found";
    }

    // One unit for one unit, so that an offset in the folded text is an offset in the text.
    private static string Folded(string text) => string.Create(text.Length, text, static (folded, source) =>
    {
        for (var i = 0; i < folded.Length; i++)
            folded[i] = source[i] switch
            {
                '“' or '”' or '„' or '«' or '»' => '"',
                '‘' or '’' or '‚' or '`' or '´' => '\'',
                '–' or '—' or '‑' or '−' => '-',
                var other => other,
            };
    });

    private static bool CutsPair(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);
}
