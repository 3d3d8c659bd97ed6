using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Quiz.Language.Segmentation;

namespace Quiz.Language.Conllu;

/// <summary>
/// Turns documents into CoNLL-U and CoNLL-U into text to analyse. MISC holds: <c>Entity</c> (B- and I- before the type),
/// <c>Date</c> (the normalised value, on the first word), <c>CorefId</c> (the entity's id, on the head of each reference),
/// <c>SpaceAfter=No</c>, and <c>TokenRange</c> (start and end of the word in the text).
/// </summary>
public static class ConlluDocument
{
    /// <summary>The sentences of a document, with comments <c>newdoc id</c>, <c>newpar</c>, <c>sent_id</c> and <c>text</c>.</summary>
    /// <param name="id">Of the document; sentence ids begin with it.</param>
    public static IEnumerable<ConlluSentence> From(Document document, string id)
    {
        ArgumentNullException.ThrowIfNull(document);
        var notes = new TokenNotes(document);
        var paragraph = -1;
        foreach (var sentence in document.Sentences)
        {
            var comments = ImmutableArray.CreateBuilder<string>();
            if (sentence.Index == 0)
                comments.Add($"newdoc id = {id}");
            if (sentence.Paragraph != paragraph)
                comments.Add(string.Create(CultureInfo.InvariantCulture, $"newpar id = {id}-p{sentence.Paragraph + 1}"));
            paragraph = sentence.Paragraph;
            comments.Add(string.Create(CultureInfo.InvariantCulture, $"sent_id = {id}-{sentence.Index + 1}"));
            comments.Add($"text = {OneLine(sentence.Span.Of(document.Text))}");
            yield return Convert(document.Text, sentence, comments.ToImmutable(), notes);
        }
    }

    /// <summary>The text, sentences and tokens of a file, to be analysed with them kept.</summary>
    public static SegmentedText Segment(IEnumerable<ConlluSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var text = new StringBuilder();
        var paragraphs = ImmutableArray.CreateBuilder<TextSpan>();
        var segmented = ImmutableArray.CreateBuilder<SegmentedSentence>();
        var start = 0;
        foreach (var sentence in sentences)
        {
            if (sentence.StartsParagraph && text.Length > start)
            {
                paragraphs.Add(TextSpan.FromBounds(start, text.Length));
                text.Append("\n\n");
                start = text.Length;
            }
            else if (text.Length > start)
                text.Append(' ');
            segmented.Add(new(paragraphs.Count, AppendWords(text, sentence)));
        }
        if (text.Length > start)
            paragraphs.Add(TextSpan.FromBounds(start, text.Length));
        return new(text.ToString(), paragraphs.ToImmutable(), segmented.ToImmutable());
    }

    /// <summary>The sentence of a file with its columns replaced by what the analysis says; forms, comments and MISC stay.</summary>
    public static ConlluSentence Predict(ConlluSentence given, Sentence analysed)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(analysed);
        return given with { Words = [.. given.Words.Zip(analysed.Tokens, (word, token) => Word(token) with { Form = word.Form, Misc = word.Misc })] };
    }

    // Words that are written together stand together, but a range that is written otherwise than its words is not kept: every
    // token must be a stretch of the text.
    private static ImmutableArray<TextSpan> AppendWords(StringBuilder text, ConlluSentence sentence)
    {
        var joined = sentence.Ranges.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First)).ToHashSet();
        var lastOfRange = sentence.Ranges.ToDictionary(range => range.Last, range => range.Misc);
        var spans = ImmutableArray.CreateBuilder<TextSpan>(sentence.Words.Length);
        foreach (var word in sentence.Words)
        {
            spans.Add(new(text.Length, word.Form.Length));
            text.Append(word.Form);
            if (word.Id < sentence.Words.Length && !joined.Contains(word.Id) && ConlluPairs.Value(lastOfRange.GetValueOrDefault(word.Id, word.Misc), "SpaceAfter") != "No")
                text.Append(' ');
        }
        return spans.MoveToImmutable();
    }

    private static ConlluSentence Convert(string text, Sentence sentence, ImmutableArray<string> comments, TokenNotes notes)
    {
        var words = ImmutableArray.CreateBuilder<ConlluWord>(sentence.Tokens.Length);
        var ranges = ImmutableArray.CreateBuilder<ConlluRange>();
        var tokens = sentence.Tokens;
        for (var i = 0; i < tokens.Length;)
        {
            var last = WrittenWord.LastToken(sentence, i);
            var spaceAfter = tokens[last].Span.End == text.Length || Tokenizer.IsBlank(text[tokens[last].Span.End]);
            if (last > i)
                ranges.Add(new(i + 1, last + 1, text[tokens[i].Span.Start..tokens[last].Span.End], spaceAfter ? ConlluWord.None : "SpaceAfter=No"));
            var isRange = last > i;
            for (; i <= last; i++)
                words.Add(Word(tokens[i]) with { Misc = notes.Misc(sentence, i, spaceAfter || isRange) });
        }
        return new(comments, words.ToImmutable(), ranges.ToImmutable());
    }

    private static ConlluWord Word(Token token) => new(
        token.Index + 1, token.Form, token.Lemma.Length > 0 ? token.Lemma : ConlluWord.None, token.Tag.ToString().ToUpperInvariant(), token.PennTag,
        ConlluFeatures.Format(token.Morphology), token.Head + 1, token.Relation, ConlluWord.None, ConlluWord.None);

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
