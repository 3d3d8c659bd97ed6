using System.Collections.Immutable;
using Quiz.Generation.Syntax;
using Quiz.Language;

namespace Quiz.Generation.Stems;

/// <summary>Finds the least of the article that answers a question.</summary>
internal static class EvidenceFinder
{
    public static Candidate Complete(ClauseParts clause, StemDraft draft, string rule) => new()
    {
        Rule = rule,
        Kind = draft.Kind,
        Stem = draft.Stem,
        Key = draft.Key,
        Aliases = draft.Aliases,
        Answer = draft.Answer,
        KeySpan = draft.KeySpan,
        Fact = clause.Fact,
        Asked = draft.Asked,
        Evidence = Evidence(clause, draft),
        Statement = draft.Statement,
    };

    private static ImmutableArray<TextSpan> Evidence(ClauseParts clause, StemDraft draft)
    {
        var pieces = draft.Used.Append(clause.Subject).ToList();
        if (draft.KeyPiece is { } key)
            pieces.Add(key);
        var spans = pieces.Select(piece => piece.Role.Span).Append(clause.Fact.Predicate.Span).Append(draft.KeySpan).ToList();
        if (clause.Fact.Attribution is { } attribution)
        {
            spans.Add(attribution.Speaker);
            spans.AddRange(clause.Tree.Sentence.Tokens.Where(token => clause.Tree.IsVerb(token.Index) && token.Lemma == attribution.VerbLemma && IsVerbOf(clause.Tree, token, attribution.Speaker)).Select(token => token.Span));
        }
        var sentence = clause.Tree.Sentence;
        var main = TextSpan.FromBounds(spans.Min(span => span.Start), spans.Max(span => span.End));
        var evidence = new List<TextSpan> { Widened(clause.Tree, main) };
        foreach (var named in pieces.SelectMany(piece => piece.NamedIn).Distinct())
        {
            if (named != sentence.Index)
                evidence.Add(clause.Reading.Document.Sentences[named].Span);
        }
        evidence.AddRange(draft.MoreEvidence);
        return [.. evidence.Distinct().OrderBy(span => span.Start)];
    }

    private static bool IsVerbOf(SentenceTree tree, Token verb, TextSpan speaker) => tree.Child(verb.Index, "nsubj") is { } subject && speaker.Contains(tree[subject].Span);

    // A preposition or conjunction right before the clause belongs to it.
    private static TextSpan Widened(SentenceTree tree, TextSpan span)
    {
        var tokens = tree.Sentence.Tokens;
        var first = tokens.First(token => token.Span.End > span.Start).Index;
        while (first > 0 && tokens[first - 1].Tag is UniversalTag.Adp or UniversalTag.Det or UniversalTag.Sconj)
            first--;
        var last = tokens.Last(token => token.Span.Start < span.End).Index;
        if (last + 2 == tokens.Length && tokens[^1].Form is "." or "!" or "?")
            last++;
        return TextSpan.FromBounds(tokens[first].Span.Start, tokens[last].Span.End);
    }
}
