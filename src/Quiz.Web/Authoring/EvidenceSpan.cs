using System.Collections.Immutable;
using Quiz.Domain.Anchors;
using Quiz.Domain.Articles;
using Quiz.Domain.Questions;
using Quiz.Domain.Text;

namespace Quiz.Web.Authoring;

/// <summary>What becomes of evidence when an author marks words or changes the article.</summary>
internal static class EvidenceSpan
{
    /// <summary>The span without white space at its ends, and with whole characters.</summary>
    public static TextSpan Trimmed(string text, TextSpan span)
    {
        var start = Math.Clamp(span.Start, 0, text.Length);
        var end = Math.Clamp(span.Start + span.Length, start, text.Length);
        while (start < end && (char.IsWhiteSpace(text[start]) || char.IsLowSurrogate(text[start])))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || char.IsHighSurrogate(text[end - 1])))
            end--;
        return new(start, end - start);
    }

    /// <summary>The question with other evidence. Where the learner has to find the evidence, its sentences are the keys.</summary>
    public static QuestionContent WithEvidence(QuestionContent content, ImmutableArray<TextAnchor> evidence, ArticleRevision article) => content with
    {
        Evidence = evidence,
        Item = content.Item is SelectEvidence ? Sentences(evidence, article) : content.Item,
    };

    /// <summary>The question with its evidence found in the text of another page, as well as it can be; what is not there stays as it was.</summary>
    public static QuestionContent Found(QuestionContent content, ArticleRevision article) => WithEvidence(content,
        [.. content.Evidence.Select(anchor => AnchorResolver.Resolve(anchor, article) is { Outcome: AnchorOutcome.Moved, Span: { } span } ? AnchorFinder.At(article, span) : anchor)],
        article);

    /// <summary>
    /// The question with its evidence where an edit of the article moved it. Evidence whose own words were touched stays as it
    /// was until they are there again: the same words may stand elsewhere, and they say something else there.
    /// </summary>
    /// <param name="before">The article that the edit was made in; null when there was none for a while.</param>
    public static QuestionContent Moved(QuestionContent content, ArticleRevision? before, ArticleRevision article)
    {
        var edit = before is null ? (TextEdit?)null : TextEdit.Between(before.Text, article.Text);
        return WithEvidence(content, [.. content.Evidence.Select(Moved)], article);

        TextAnchor Moved(TextAnchor anchor)
        {
            if (before is not null && StandsIn(anchor, before) && (edit!.Value.Move(anchor.Span) ?? Rewritten(anchor.Quote, edit.Value, article.Text)) is { } kept)
                return AnchorFinder.At(article, kept);
            // A whole paragraph that moves takes the surroundings of its evidence along.
            return AnchorResolver.Resolve(anchor, article) is { Outcome: AnchorOutcome.Moved, Span: { } span }
                && AnchorFinder.At(article, span) is var found && found.Prefix == anchor.Prefix && found.Suffix == anchor.Suffix ? found : anchor;
        }
    }

    /// <summary>Whether the article says the anchor's words at the anchor's place.</summary>
    public static bool StandsIn(TextAnchor anchor, ArticleRevision article) =>
        anchor.Start >= 0 && anchor.Span.End <= article.Text.Length && anchor.Span.Of(article.Text) == anchor.Quote;

    /// <summary>Where words stand that took the place of lost evidence, as it seems; null when nothing is close enough.</summary>
    public static TextSpan? Successor(TextAnchor anchor, ArticleRevision article) =>
        AnchorResolver.Resolve(anchor, article) is { Outcome: AnchorOutcome.Changed or AnchorOutcome.Moved, Span: { } span } ? span : null;

    // Of a passage that was written anew as a whole, words may be left: they are meant when they stand there once.
    private static TextSpan? Rewritten(string quote, TextEdit edit, string text)
    {
        var passage = text.AsSpan(edit.Start..edit.EndAfter);
        var first = passage.IndexOf(quote, StringComparison.Ordinal);
        return first >= 0 && passage.LastIndexOf(quote, StringComparison.Ordinal) == first ? new(edit.Start + first, quote.Length) : null;
    }

    private static SelectEvidence Sentences(ImmutableArray<TextAnchor> evidence, ArticleRevision article)
    {
        var sentences = SentenceBoundaries.Of(article);
        return new(sentences, [.. Enumerable.Range(0, sentences.Length).Where(index => evidence.Any(anchor => sentences[index].Overlaps(anchor.Span)))]);
    }
}
