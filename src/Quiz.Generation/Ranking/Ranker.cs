using Quiz.Domain.Questions;
using Quiz.Generation.Items;
using Quiz.Generation.Text;
using Quiz.Language;

namespace Quiz.Generation.Ranking;

/// <summary>Scores drafts by what their questions are about and how sure they are.</summary>
internal sealed class Ranker
{
    private readonly ArticleIndex index;
    private readonly Dictionary<string, int> counts = [];
    private readonly HashSet<string> headline;
    private readonly int bodySentences;
    private readonly int mostReferences;
    private readonly int mostFrequent;

    public Ranker(ArticleIndex index)
    {
        this.index = index;
        headline = index.Vocabulary.TermsOf(index.Article.Revision.Headline);
        bodySentences = Math.Max(1, index.Document.Sentences.Count(sentence => index.IsBody(sentence.Index)));
        mostReferences = Math.Max(1, index.Document.Entities.Select(entity => entity.References.Length).DefaultIfEmpty(1).Max());
        foreach (var sentence in index.Document.Sentences)
        {
            foreach (var term in index.Vocabulary.TermsOf(sentence.Span.Of(index.Text)))
                counts[term] = counts.GetValueOrDefault(term) + 1;
        }
        mostFrequent = counts.Count == 0 ? 1 : counts.Values.Max();
    }

    /// <summary>From 0 to 1, to four decimals, so that the order does not hang on the last bit.</summary>
    public double Score(Draft draft) => Math.Round(Weights.Score(FeaturesOf(draft)), 4);

    internal Features FeaturesOf(Draft draft)
    {
        var words = draft.Question + " " + draft.Key;
        var terms = index.Vocabulary.TermsOf(words);
        var evidence = draft.Content.Evidence[0];
        var sentence = index.SentenceAt(new TextSpan(evidence.Start, evidence.Length));
        var before = index.Document.Sentences.Count(other => other.Index < sentence && index.IsBody(other.Index));
        return new()
        {
            Lead = Math.Max(0, 1 - (double)before / bodySentences),
            Salience = terms.Count == 0 ? 0 : Math.Min(1, 2 * terms.Average(term => (double)counts.GetValueOrDefault(term) / mostFrequent)),
            Centrality = index.EntitiesIn(words).Select(entity => (double)entity.References.Length / mostReferences).DefaultIfEmpty(0).Max(),
            Title = headline.Count == 0 ? 0 : (double)headline.Count(terms.Contains) / headline.Count,
            Confidence = draft.Confidence,
            Acceptance = Weights.Acceptance(draft.Rule, draft.Type),
            Type = Weights.Of(draft.Type),
            Options = draft.Content.Item is SingleChoice choice ? choice.Options.Count(option => option is { IsKey: false, Kind: not DistractorKind.Unsupported }) / 3.0 : 0,
            Length = Words.Count(draft.Question) is >= 7 and <= 20 ? 1 : Words.Count(draft.Question) is >= 5 and <= 26 ? 0.6 : 0.2,
        };
    }
}
