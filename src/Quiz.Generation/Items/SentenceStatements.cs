using Quiz.Domain.Questions;
using Quiz.Generation.Syntax;
using Quiz.Generation.Text;
using Quiz.Language;

namespace Quiz.Generation.Items;

/// <summary>Statements to be judged, made of sentences of the article that can be read alone: as they stand, or changed into what the article contradicts.</summary>
internal sealed class SentenceStatements(ArticleReading reading, ArticleIndex index, StandaloneSentences standalone)
{
    private const int MostWords = 28;
    private const double Sureness = 0.85;

    private readonly GapFinder gaps = new(reading, index);
    private readonly ContradictionFinder contradictions = new(reading, index);

    /// <param name="isAsked">Whether a sentence has a question already.</param>
    public IEnumerable<Draft> Of(Func<int, bool> isAsked)
    {
        for (var sentence = 0; sentence < index.Document.Sentences.Length; sentence++)
        {
            // Relative times are told from the day of the article, which a statement does not have.
            if (isAsked(sentence) || standalone.Read(sentence).Stretch is not { } stretch)
                continue;
            var text = stretch.Of(index.Text);
            if (Words.Count(text) > MostWords || text.IndexOfAny(['“', '"']) >= 0
                || reading.DatesIn(sentence).Any(date => stretch.Contains(date.Span) && !DateWording.IsSelfContained(date, reading.Text)))
                continue;
            if (!gaps.HasAnchor(sentence, stretch, new(stretch.End, 0)))
                continue;
            // A sentence as it stands is true word for word, which asks for nothing: only what is false is made of whole sentences.
            if (contradictions.Of(sentence).FirstOrDefault(change => change.Edits.All(edit => stretch.Contains(edit.Span))) is { } change && Seed.Of(text) % 2 != 0 && Make(sentence, stretch, change) is { } draft)
                yield return draft;
        }
    }

    private Draft? Make(int sentence, TextSpan stretch, Contradiction change)
    {
        var names = standalone.Insertions(sentence).Where(name => stretch.Contains(name.Span) && !change.Edits.Any(edit => edit.Span.Overlaps(name.Span))).ToList();
        var spans = names.Select(name => EvidenceAnchors.Introduction(index, sentence, name.Person)).OfType<TextSpan>().Append(stretch);
        if (EvidenceAnchors.Anchored(index, spans) is not { } evidence)
            return null;
        var text = SentenceEdits.Apply(index.Text, stretch, [.. names.Select(name => (name.Span, name.Text)), .. change.Edits]);
        return new(new(FactKind.What, text, new TrueFalseNotGiven(Verdict.False), evidence, change.Explanation, new(ProvenanceKind.Generated, change.Rule)),
            null, change.Rule, Sureness);
    }
}
