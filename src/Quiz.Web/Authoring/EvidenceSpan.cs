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

    /// <summary>The question with its evidence found again in a changed article; what is not there any more stays as it was.</summary>
    public static QuestionContent Moved(QuestionContent content, ArticleRevision article) => WithEvidence(content,
        [.. content.Evidence.Select(anchor => AnchorResolver.Resolve(anchor, article) is { Outcome: AnchorOutcome.Moved, Span: { } span } ? AnchorFinder.At(article, span) : anchor)],
        article);

    private static SelectEvidence Sentences(ImmutableArray<TextAnchor> evidence, ArticleRevision article)
    {
        var sentences = SentenceBoundaries.Of(article);
        return new(sentences, [.. Enumerable.Range(0, sentences.Length).Where(index => evidence.Any(anchor => sentences[index].Overlaps(anchor.Span)))]);
    }
}
