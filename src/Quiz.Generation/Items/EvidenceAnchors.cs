using System.Collections.Immutable;
using Quiz.Domain.Anchors;
using Quiz.Generation.Stems;
using Quiz.Language;
using Quiz.Language.Entities;

namespace Quiz.Generation.Items;

/// <summary>Anchors of the words that answer a question, together with the words that say who is meant where those have only a pronoun.</summary>
internal static class EvidenceAnchors
{
    private const int FarthestSentence = 6;

    /// <summary>The anchors in text order; null where a span does not lie within one block.</summary>
    public static ImmutableArray<TextAnchor>? Of(ArticleIndex index, Candidate candidate)
    {
        var spans = candidate.Evidence.ToList();
        foreach (var entity in index.EntitiesIn(candidate.Stem))
        {
            if (!spans.Exists(span => Names(index, entity, span)) && Introduction(index, candidate, entity) is { } introduction)
                spans.Add(introduction);
        }
        return Anchored(index, spans);
    }

    public static ImmutableArray<TextAnchor>? Anchored(ArticleIndex index, IEnumerable<TextSpan> spans)
    {
        var anchors = ImmutableArray.CreateBuilder<TextAnchor>();
        foreach (var span in spans.Distinct().OrderBy(span => span.Start).ThenBy(span => span.Length))
        {
            var place = new Domain.Text.TextSpan(span.Start, span.Length);
            if (span.Length <= 0 || !index.Article.Revision.Blocks.Any(block => block.Span.Contains(place)))
                return null;
            if (anchors.Count == 0 || !anchors[^1].Span.Contains(place))
                anchors.Add(AnchorFinder.At(index.Article.Revision, place));
        }
        return anchors.Count == 0 ? null : anchors.ToImmutable();
    }

    private static bool Names(ArticleIndex index, Entity entity, TextSpan span) =>
        ArticleIndex.IsNamedIn(entity, span.Of(index.Text))
        || entity.References.Any(reference => span.Contains(reference.Span) && reference.Kind is not (ReferenceKind.Pronoun or ReferenceKind.Description));

    /// <summary>The nearest earlier sentence of the body that has the name, whole: half a sentence would say nothing. Null where the sentence itself has it or none does.</summary>
    public static TextSpan? Introduction(ArticleIndex index, int sentence, Entity entity) =>
        NameBefore(index, sentence, entity) is { } place && place.Sentence != sentence ? index.Document.Sentences[place.Sentence].Span : null;

    private static TextSpan? Introduction(ArticleIndex index, Candidate candidate, Entity entity) =>
        NameBefore(index, candidate.Fact.Sentence, entity) is not { } place ? null
        : place.Sentence == candidate.Fact.Sentence ? place.Span
        : index.Document.Sentences[place.Sentence].Span;

    // In a quotation someone else speaks of the person: where the article itself has the name, that is the place.
    private static EntityReference? NameBefore(ArticleIndex index, int sentence, Entity entity)
    {
        var names = entity.References.Where(reference => reference.Kind is ReferenceKind.Name or ReferenceKind.ShortName or ReferenceKind.Acronym
            && reference.Sentence <= sentence && sentence - reference.Sentence <= FarthestSentence && index.IsBody(reference.Sentence)).ToList();
        return names.LastOrDefault(reference => reference.Sentence == sentence || !index.IsQuoted(reference.Span.Start)) ?? names.LastOrDefault();
    }
}
