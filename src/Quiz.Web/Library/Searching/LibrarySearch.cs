using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Quiz.Domain.Articles;
using Quiz.Domain.Text;

namespace Quiz.Web.Library.Searching;

/// <summary>
/// Search by the words of title and text, in memory. Every word of the query has to begin some word of the article; case
/// and accents do not matter. Articles with more of the words in the headline come first, then those with more
/// occurrences, then in the order of the shelf.
/// </summary>
public static class LibrarySearch
{
    /// <summary>Longer queries are cut.</summary>
    public const int LongestQuery = 100;

    private const int MostWords = 8;
    private const int LongestPassage = 220;

    // Folding a text costs more than searching it; a text is forgotten with its revision.
    private static readonly ConditionalWeakTable<ArticleRevision, Prepared> PreparedTexts = [];

    public static ImmutableArray<SearchHit> Find(Shelf shelf, string query)
    {
        ArgumentNullException.ThrowIfNull(shelf);
        ArgumentNullException.ThrowIfNull(query);
        var words = SearchableText.WordsOf(query.Length > LongestQuery ? query[..LongestQuery] : query)
            .Distinct(StringComparer.Ordinal).Take(MostWords).ToArray();
        if (words.Length == 0)
            return [];
        return [.. shelf.Entries
            .Select(entry => Match(entry, words))
            .OfType<Ranked>()
            .OrderByDescending(match => match.HeadlineWords)
            .ThenByDescending(match => match.Occurrences)
            .Select(match => match.Hit)];
    }

    private static Ranked? Match(ShelfEntry entry, string[] words)
    {
        var article = entry.Article;
        var prepared = PreparedTexts.GetValue(article, static revision => new(new(revision.Text), SentenceBoundaries.Of(revision)));
        var found = words.Select(word => prepared.Text.Find(word).ToArray()).ToArray();
        if (Array.Exists(found, spans => spans.Length == 0))
            return null;
        var all = found.SelectMany(spans => spans).Distinct().OrderBy(span => span.Start).ThenByDescending(span => span.Length).ToArray();
        var headline = article.Blocks.First(block => block.Kind == BlockKind.Headline).Span;
        var hit = new SearchHit(entry, Mark(article.Text, headline, all), Passage(article, prepared.Sentences, found, all));
        return new(hit, found.Count(spans => spans.Any(headline.Contains)), all.Length);
    }

    private static ImmutableArray<MarkedText> Passage(ArticleRevision article, ImmutableArray<TextSpan> sentences, TextSpan[][] found, TextSpan[] all)
    {
        // MaxBy keeps the first of equals: the earliest sentence.
        var best = sentences.MaxBy(sentence => found.Count(spans => spans.Any(sentence.Contains)));
        var first = all.FirstOrDefault(best.Contains);
        if (best.Length <= LongestPassage || first.Length == 0)
            return Mark(article.Text, best, all);

        // A third of the room before the first word found; cut between words.
        var start = Math.Max(best.Start, Math.Min(first.Start - LongestPassage / 3, best.End - LongestPassage));
        if (start > best.Start)
            start = Math.Min(article.Text.IndexOf(' ', start) + 1, first.Start);
        var end = Math.Min(best.End, start + LongestPassage);
        if (end < best.End)
            end = Math.Max(article.Text.LastIndexOf(' ', end), first.End);
        var parts = Mark(article.Text, new(start, end - start), all);
        if (start > best.Start)
            parts = parts.Insert(0, new("… ", false));
        return end < best.End ? parts.Add(new(" …", false)) : parts;
    }

    /// <param name="found">In text order; may overlap.</param>
    private static ImmutableArray<MarkedText> Mark(string text, TextSpan within, TextSpan[] found)
    {
        var parts = ImmutableArray.CreateBuilder<MarkedText>();
        var from = within.Start;
        foreach (var span in found)
        {
            var start = Math.Max(span.Start, from);
            if (span.End <= start || !within.Contains(span))
                continue;
            if (start > from)
                parts.Add(new(text[from..start], false));
            parts.Add(new(text[start..span.End], true));
            from = span.End;
        }
        if (from < within.End)
            parts.Add(new(text[from..within.End], false));
        return parts.ToImmutable();
    }

    private sealed record Prepared(SearchableText Text, ImmutableArray<TextSpan> Sentences);

    private sealed record Ranked(SearchHit Hit, int HeadlineWords, int Occurrences);
}
