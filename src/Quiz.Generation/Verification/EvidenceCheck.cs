using Quiz.Domain.Anchors;
using Quiz.Domain.Articles;
using Quiz.Generation.Text;
using Quiz.Language;

namespace Quiz.Generation.Verification;

/// <summary>Evidence is verbatim, where the question says it is, enough to answer from, and no more than that.</summary>
internal static class EvidenceCheck
{
    private const int MostWords = 75;

    public static IEnumerable<Finding> Of(GateInput input)
    {
        var evidence = input.Content.Evidence;
        if (evidence.IsDefaultOrEmpty)
        {
            yield return Finding.Blocks("no-evidence", "Choose the words of the article that answer the question.");
            yield break;
        }
        foreach (var anchor in evidence)
        {
            if (AnchorResolver.Resolve(anchor, input.Index.Article.Revision).Outcome != AnchorOutcome.Exact)
                yield return Finding.Blocks("evidence-not-found", $"“{Words.Shortened(anchor.Quote, 60)}” does not stand in the article at the place that the question names.");
            else if (BlockOf(input, anchor) is BlockKind.Headline or BlockKind.Byline || BlockOf(input, anchor) is BlockKind.Dateline && evidence.Length == 1)
                yield return Finding.Advises("evidence-in-head", "Take the evidence from the text of the article, not from its head.");
            else if (BlockOf(input, anchor) is BlockKind.Caption)
                yield return Finding.Advises("evidence-in-caption", "A caption may tell of another event than the article; check that the answer is the article's.");
        }
        if (evidence.Sum(anchor => Words.Count(anchor.Quote)) > MostWords)
            yield return Finding.Advises("evidence-long", "The evidence is long; choose only the words that answer the question.");

        var quotes = string.Join(' ', evidence.Select(anchor => anchor.Quote));
        if (!input.IsStatement && input.Keys.Length > 0 && !input.Keys.Any(key => Carries(input, quotes, key)))
            yield return Finding.Advises("evidence-lacks-answer", "The evidence does not hold the answer.");
        if (input.Index.EntitiesIn(input.Content.Stem).FirstOrDefault(entity => !ArticleIndex.IsNamedIn(entity, quotes) && !IsMeant(input, entity)) is { } missing)
            yield return Finding.Advises("evidence-lacks-name", $"A reader of the evidence alone cannot tell that it is about {missing.Name}.");
    }

    private static BlockKind? BlockOf(GateInput input, TextAnchor anchor) =>
        input.Index.Article.Revision.Blocks.FirstOrDefault(block => block.Span.Contains(anchor.Span))?.Kind;

    // At least half of the answer's content words, or the entity that it names by any of its names.
    private static bool Carries(GateInput input, string quotes, string key)
    {
        if (input.Index.EntityNamed(key) is { } entity && ArticleIndex.IsNamedIn(entity, quotes) || Words.Holds(quotes, key))
            return true;
        var terms = input.Index.Vocabulary.TermsOf(key);
        return terms.Count == 0 || input.Index.Vocabulary.TermsOf(quotes).Count(terms.Contains) * 2 >= terms.Count;
    }

    // By its country's adjective or capital, or by a word that the article elsewhere uses for it, inside the evidence.
    private static bool IsMeant(GateInput input, Language.Entities.Entity entity) => entity.References.Any(reference =>
        reference.Kind is not (Language.Entities.ReferenceKind.Pronoun or Language.Entities.ReferenceKind.Description)
        && input.Content.Evidence.Any(anchor => new TextSpan(anchor.Start, anchor.Length).Contains(reference.Span)));
}
