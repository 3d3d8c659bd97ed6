using Quiz.Domain.Articles;
using Quiz.Domain.Text;

namespace Quiz.Domain.Anchors;

/// <summary>
/// The stretch of an article that is most like a quote: approximate string matching by dynamic programming (Sellers, 1980),
/// block by block.
/// </summary>
internal static class ApproximateSearch
{
    // Cells of the table, a unit of text by a unit of quote: well under a second. A longer search keeps to the text
    // around the old place, and a quote so long that this would be too narrow is not searched for.
    private const int Budget = 32_000_000;
    private const int LongestQuote = 4_000;

    /// <param name="near">Offset that decides between equally like places.</param>
    /// <returns>The stretch, widened to whole words, and 1 - edit distance / the longer length; null when it takes more edits than 0.4 × the quote's length - 2.</returns>
    public static (TextSpan Span, double Similarity)? Best(string quote, int near, ArticleRevision article)
    {
        if (quote.Length is 0 or > LongestQuote)
            return null;
        var reach = Budget / quote.Length / 2;
        var centre = Math.Clamp(near, 0, article.Text.Length);
        var window = new TextSpan(centre - reach, 2 * reach);

        var best = (Span: default(TextSpan), Distance: int.MaxValue);
        foreach (var block in article.Blocks.Where(block => block.Span.Overlaps(window)))
        {
            var from = Math.Max(block.Span.Start, window.Start);
            var to = Math.Min(block.Span.End, window.End);
            var found = BestIn(article.Text.AsSpan(from, to - from), quote, near - from);
            var span = WholeWords(article.Text, new(from + found.Span.Start, found.Span.Length), block.Span);
            if (found.Distance < best.Distance
                || found.Distance == best.Distance && Math.Abs(span.Start - near) < Math.Abs(best.Span.Start - near))
                best = (span, found.Distance);
        }
        if (best.Distance == int.MaxValue || best.Span.Length > 2 * LongestQuote)
            return null;
        // Measured anew, because widening to whole words adds letters.
        var distance = EditDistance.Between(quote, best.Span.Of(article.Text));
        // Less than two fifths, and none in a quote of five letters: short words are easily like others (“Kim”, “him”).
        if (distance > 0.4 * quote.Length - 2)
            return null;
        return (best.Span, 1 - (double)distance / Math.Max(quote.Length, best.Span.Length));
    }

    private static (TextSpan Span, int Distance) BestIn(ReadOnlySpan<char> text, string quote, int near)
    {
        // distance[i]: of the quote's first i units to the best stretch that ends here; start[i]: where that begins.
        var distance = new int[quote.Length + 1];
        var start = new int[quote.Length + 1];
        for (var i = 0; i < distance.Length; i++)
            distance[i] = i;
        var best = (Span: default(TextSpan), Distance: quote.Length);
        for (var end = 1; end <= text.Length; end++)
        {
            var (diagonal, diagonalStart) = (distance[0], start[0]);
            start[0] = end;
            for (var i = 1; i < distance.Length; i++)
            {
                var (cost, from) = (diagonal + (quote[i - 1] == text[end - 1] ? 0 : 1), diagonalStart);
                (diagonal, diagonalStart) = (distance[i], start[i]);
                if (distance[i] + 1 < cost)
                    (cost, from) = (distance[i] + 1, start[i]);
                if (distance[i - 1] + 1 < cost)
                    (cost, from) = (distance[i - 1] + 1, start[i - 1]);
                (distance[i], start[i]) = (cost, from);
            }
            var (last, begin) = (distance[^1], start[^1]);
            if (last < best.Distance || last == best.Distance && Math.Abs(begin - near) < Math.Abs(best.Span.Start - near))
                best = (new(begin, end - begin), last);
        }
        return best;
    }

    // An edit at a rim leaves half a word or half a surrogate pair, which nobody would mark.
    private static TextSpan WholeWords(string text, TextSpan span, TextSpan block)
    {
        var (start, end) = (span.Start, span.End);
        if (span.Length == 0)
            return span;
        while (start > block.Start && JoinsWord(text[start - 1], text[start]))
            start--;
        while (end < block.End && JoinsWord(text[end - 1], text[end]))
            end++;
        while (start < end && text[start] == ' ')
            start++;
        while (end > start && text[end - 1] == ' ')
            end--;
        return new(start, end - start);
    }

    private static bool JoinsWord(char left, char right) =>
        char.IsLetterOrDigit(left) && char.IsLetterOrDigit(right) || char.IsSurrogatePair(left, right);
}
