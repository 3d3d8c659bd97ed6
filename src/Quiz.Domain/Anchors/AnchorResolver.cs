using Quiz.Domain.Articles;
using Quiz.Domain.Text;

namespace Quiz.Domain.Anchors;

/// <summary>
/// Finds the place of an anchor in a revision of its article, the one it was made for or a corrected one.
/// </summary>
/// <remarks>
/// Three stages, the first that succeeds decides:
/// <list type="number">
/// <item><see cref="AnchorOutcome.Exact"/>: the quote stands at the anchor's offsets. Confidence 1.</item>
/// <item><see cref="AnchorOutcome.Moved"/>: the quote stands elsewhere. Each occurrence scores
/// s = 0.8 × context + 0.2 × nearness, where context is the share of the prefix and suffix that still stands around it,
/// counted outwards from the quote and within the block (1 when the anchor has neither), and nearness is 1 - the distance
/// from the old offset / the length of the text. The highest score wins, the earlier place on a tie. With r the
/// second-best score (0 when there is none), confidence = 0.5 + 0.25 s + 0.25 (s - r): from 0.5 to just under 1.</item>
/// <item><see cref="AnchorOutcome.Changed"/>: the best approximate match, widened to whole words, if it takes at most
/// 0.4 × the quote's length - 2 edits; the one nearest to the old offset on a tie. Confidence is the similarity, 1 - edit
/// distance / the longer of the two lengths: from 0.6 to just under 1.</item>
/// </list>
/// The cost is linear in the text; in articles over some 100,000 characters the third stage searches only around the old
/// place, and it does not search for quotes over 4,000 characters.
/// </remarks>
public static class AnchorResolver
{
    public static AnchorResolution Resolve(TextAnchor anchor, ArticleRevision article)
    {
        ArgumentNullException.ThrowIfNull(anchor);
        ArgumentNullException.ThrowIfNull(article);
        if (anchor.Quote.Length == 0)
            return AnchorResolution.Lost;
        if (StandsInPlace(anchor, article))
            return new(AnchorOutcome.Exact, anchor.Span, 1);
        if (BestOccurrence(anchor, article) is { } moved)
            return moved;
        return ApproximateSearch.Best(anchor.Quote, anchor.Start, article) is { } changed
            ? new(AnchorOutcome.Changed, changed.Span, changed.Similarity)
            : AnchorResolution.Lost;
    }

    private static bool StandsInPlace(TextAnchor anchor, ArticleRevision article) =>
        anchor.Length == anchor.Quote.Length
        && anchor.Start >= 0
        && anchor.Length <= article.Text.Length - anchor.Start
        && article.Text.AsSpan(anchor.Start, anchor.Length).SequenceEqual(anchor.Quote);

    private static AnchorResolution? BestOccurrence(TextAnchor anchor, ArticleRevision article)
    {
        var (best, second, place) = (-1.0, 0.0, -1);
        foreach (var candidate in Occurrences.Of(anchor.Quote, article.Text))
        {
            var score = 0.8 * Context(anchor, article.Text, candidate) + 0.2 * Nearness(anchor, article.Text, candidate);
            if (score > best)
                (best, second, place) = (score, Math.Max(best, 0), candidate);
            else
                second = Math.Max(second, score);
        }
        return place < 0
            ? null
            : new(AnchorOutcome.Moved, new TextSpan(place, anchor.Quote.Length), 0.5 + 0.25 * best + 0.25 * (best - second));
    }

    // Prefix and suffix hold no line end, so counting stops by itself at the rim of a block.
    private static double Context(TextAnchor anchor, string text, int place)
    {
        var expected = anchor.Prefix.Length + anchor.Suffix.Length;
        if (expected == 0)
            return 1;
        var before = 0;
        while (before < anchor.Prefix.Length && before < place && anchor.Prefix[^(before + 1)] == text[place - before - 1])
            before++;
        var after = text.AsSpan(place + anchor.Quote.Length).CommonPrefixLength(anchor.Suffix);
        return (double)(before + after) / expected;
    }

    private static double Nearness(TextAnchor anchor, string text, int place) =>
        1 - Math.Min(1, Math.Abs((double)place - anchor.Start) / text.Length);
}
