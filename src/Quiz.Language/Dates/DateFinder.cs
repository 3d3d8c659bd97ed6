using System.Collections.Immutable;
using Quiz.Language.Lexing;

namespace Quiz.Language.Dates;

/// <summary>Finds and normalises the date expressions of a document, sentence by sentence in order.</summary>
/// <param name="quotations">Where someone speaks: "Monday" there is told from a day that we do not know.</param>
internal sealed class DateFinder(DateOnly? dateline, ImmutableArray<TextSpan> quotations)
{
    private readonly DateContext context = new(dateline);

    public IReadOnlyList<DateMention> Find(LexemeSequence lexemes, Sentence sentence)
    {
        var mentions = new List<DateMention>();
        foreach (var reading in DateReader.ReadAll(lexemes, sentence))
        {
            var span = lexemes.Cover(reading.First, reading.End);
            var isQuoted = quotations.Any(quotation => quotation.Contains(span));
            var anchor = context.AnchorFor(sentence, span, reading.Meaning, isQuoted);
            mentions.Add(new DateMention(span, sentence.Index, DateNormalizer.Resolve(reading.Meaning, anchor)));
            context.Note(lexemes, reading, sentence);
        }

        return mentions;
    }
}
