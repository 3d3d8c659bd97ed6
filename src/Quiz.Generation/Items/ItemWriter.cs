using System.Collections.Immutable;
using Quiz.Domain.Anchors;
using Quiz.Domain.Questions;
using Quiz.Domain.Text;
using Quiz.Generation.Distractors;
using Quiz.Generation.Stems;
using Quiz.Generation.Text;

namespace Quiz.Generation.Items;

/// <summary>Makes the items of one candidate: a choice, or a short answer where wrong options are too few, and on demand the other types.</summary>
internal sealed class ItemWriter(ArticleIndex index, DistractorFinder finder)
{
    private const int LongestShortAnswer = 7;
    private const int QuoteLength = 200;

    private readonly StatementWriter statements = new(index);

    /// <param name="rejections">Receives what could not be made.</param>
    public IEnumerable<Draft> Of(Candidate candidate, ImmutableArray<ItemType> types, ICollection<Rejection> rejections)
    {
        if (EvidenceAnchors.Of(index, candidate) is not { } evidence)
        {
            rejections.Add(new("distractors", "evidence-crosses-blocks", candidate.Stem));
            return [];
        }
        var found = finder.For(candidate);
        var drafts = new List<Draft>();
        var open = Open(candidate, types, evidence);
        if (found.Options.Length > 0 && types.Contains(ItemType.SingleChoice))
            drafts.Add(Make(candidate, candidate.Stem, new SingleChoice(found.Options, found.IsOrdered), evidence) with { Otherwise = open });
        else if (open is not null)
            drafts.Add(open);
        if (types.Contains(ItemType.TrueFalseNotGiven) && statements.Of(candidate, found) is { } statement)
            drafts.Add(Make(candidate, statement.Text, new TrueFalseNotGiven(statement.Verdict), evidence) is var draft
                ? draft with { Content = draft.Content with { Explanation = statement.Explanation } }
                : draft);
        if (drafts.Count == 0)
            rejections.Add(new("distractors", found.Reason ?? "no-item-of-the-types", candidate.Stem, candidate.Key));
        return drafts;
    }

    private Draft Make(Candidate candidate, string stem, Item item, ImmutableArray<TextAnchor> evidence) => new(
        new(candidate.Kind, stem, item, evidence, candidate.Statement ?? $"The article says: “{Words.Shortened(candidate.Evidence[0].Of(index.Text), QuoteLength)}”",
            new(ProvenanceKind.Generated, candidate.Rule)),
        candidate, candidate.Rule, candidate.Fact.Confidence);

    // Without options: an answer in a few words, else the sentence where it stands.
    private Draft? Open(Candidate candidate, ImmutableArray<ItemType> types, ImmutableArray<TextAnchor> evidence)
    {
        if (types.Contains(ItemType.ShortAnswer) && IsShort(candidate))
            return Make(candidate, candidate.Stem, new ShortAnswer(Accepted(candidate)), evidence);
        if (!types.Contains(ItemType.SelectEvidence) || candidate.Answer is not (AnswerType.Clause or AnswerType.Reason or AnswerType.Purpose or AnswerType.Manner or AnswerType.Time) || SelectionOf(candidate) is not { } selection)
            return null;
        var plain = Make(candidate, candidate.Stem, new ShortAnswer([candidate.Key]), evidence).Content;
        return Make(candidate, $"Which sentence of the article answers this question: {candidate.Stem}", selection, evidence) with { Plain = plain };
    }

    private static bool IsShort(Candidate candidate) =>
        Words.Count(candidate.Key) <= LongestShortAnswer && candidate.Answer is not (AnswerType.Clause or AnswerType.Reason or AnswerType.Purpose or AnswerType.Manner);

    private ImmutableArray<string> Accepted(Candidate candidate)
    {
        var accepted = new List<string> { candidate.Key };
        accepted.AddRange(candidate.Aliases);
        if (candidate.Answer is AnswerType.Person or AnswerType.Organization or AnswerType.Country or AnswerType.City or AnswerType.Place && index.EntityNamed(candidate.Key) is { } entity)
        {
            accepted.Add(entity.Name);
            accepted.AddRange(entity.References.Where(reference => reference.Kind is Language.Entities.ReferenceKind.Name or Language.Entities.ReferenceKind.ShortName or Language.Entities.ReferenceKind.Acronym)
                .Select(reference => reference.Span.Of(index.Text)));
        }
        return [.. accepted.Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private SelectEvidence? SelectionOf(Candidate candidate)
    {
        var sentences = SentenceBoundaries.Of(index.Article.Revision);
        var key = new TextSpan(candidate.KeySpan.Start, candidate.KeySpan.Length);
        var at = sentences.IndexOf(sentences.FirstOrDefault(sentence => sentence.Contains(key)));
        return at >= 0 && sentences.Length > 3 ? new(sentences, [at]) : null;
    }
}
