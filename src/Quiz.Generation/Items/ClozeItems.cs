using System.Globalization;
using Quiz.Domain.Questions;
using Quiz.Generation.Syntax;
using Quiz.Language;

namespace Quiz.Generation.Items;

/// <summary>Sentences of the article with a gap, where nothing else could be asked of them.</summary>
internal sealed class ClozeItems(ArticleReading reading, ArticleIndex index, StandaloneSentences standalone)
{
    private const string Stage = "cloze";

    private readonly GapFinder gaps = new(reading, index);

    /// <param name="isAsked">Whether a sentence has a question already.</param>
    /// <param name="rejections">Receives the sentences that are not used.</param>
    public IEnumerable<Draft> Of(Func<int, bool> isAsked, ICollection<Rejection> rejections)
    {
        for (var sentence = 0; sentence < index.Document.Sentences.Length; sentence++)
        {
            if (isAsked(sentence))
                continue;
            var (stretch, problem) = standalone.Read(sentence);
            if (stretch is not { } read)
                rejections.Add(new(Stage, problem!, index.SentenceText(sentence)));
            else if (gaps.Best(sentence, read) is { } gap && Make(sentence, read, gap) is { } draft)
                yield return draft;
            else
                rejections.Add(new(Stage, "no-gap", index.SentenceText(sentence)));
        }
    }

    private Draft? Make(int sentence, TextSpan stretch, SentenceGap gap)
    {
        var names = standalone.Insertions(sentence).Where(name => stretch.Contains(name.Span) && !name.Span.Overlaps(gap.Span)).ToList();
        // The person who is asked for must not stand in the sentence by name.
        if (names.Exists(name => gap.Accepted.Contains(name.Person.Name)))
            return null;
        var spans = names.Select(name => EvidenceAnchors.Introduction(index, sentence, name.Person)).OfType<TextSpan>().Append(stretch);
        if (EvidenceAnchors.Anchored(index, spans) is not { } evidence)
            return null;
        var text = SentenceEdits.Apply(index.Text, stretch, [.. names.Select(name => (name.Span, name.Text)), (gap.Span, "{1}")]);
        return new(new(gap.Kind, Instruction(sentence, gap), new Cloze(text, [new(gap.Accepted)]), evidence, $"The article says “{gap.Accepted[0]}” in this sentence.", new(ProvenanceKind.Generated, gap.Rule)),
            null, gap.Rule, gap.Sureness);
    }

    // "on Monday" is read from the day of the article, which then is told.
    private string Instruction(int sentence, SentenceGap gap) =>
        index.Document.Dateline is { } day && reading.DatesIn(sentence).Any(date => !DateWording.IsSelfContained(date, index.Text))
            ? $"Complete the sentence, which was written on {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}, with {gap.Wanted} from the article."
            : $"Complete the sentence with {gap.Wanted} from the article.";
}
