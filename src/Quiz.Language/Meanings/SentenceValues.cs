using System.Collections.Immutable;
using Quiz.Language.Dates;
using Quiz.Language.Entities;
using Quiz.Language.Lexing;
using Quiz.Language.Network;
using Quiz.Language.Numbers;

namespace Quiz.Language.Meanings;

/// <summary>The dates, times and numbers of one sentence, none overlapping another.</summary>
internal sealed record SentenceValues(
    Sentence Sentence, IReadOnlyList<DateMention> Dates, IReadOnlyList<TextSpan> Times, IReadOnlyList<NumberMention> Numbers, IReadOnlyList<NamedSpan> Others)
{
    /// <summary>The stretches that patterns read.</summary>
    public IReadOnlyList<TextSpan> Spans { get; } =
        [.. Dates.Select(date => date.Span).Concat(Times).Concat(Numbers.Select(number => number.Span)).OrderBy(span => span.Start)];

    /// <param name="names">What the network found: a date or duration that no pattern knows is kept, without a value.</param>
    public static SentenceValues Find(LexemeSequence lexemes, Sentence sentence, DateFinder dateFinder, ImmutableArray<NamedSpan> names)
    {
        var times = TimeReader.ReadAll(lexemes);
        var dates = dateFinder.Find(lexemes, sentence).Where(date => !times.Any(date.Span.Overlaps)).ToList();
        var numbers = NumberFinder.Find(lexemes, sentence, [.. dates.Select(date => date.Span), .. times]);
        var values = new SentenceValues(sentence, dates, times, numbers, []);
        List<NamedSpan> others = [.. names.Where(name => name.Kind is EntityKind.Date or EntityKind.Time or EntityKind.Duration && values.IsFree(name))];
        dates.AddRange(others.Where(name => name.Kind == EntityKind.Date).Select(name => new DateMention(values.SpanOf(name), sentence.Index, null)));
        dates.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return new SentenceValues(sentence, dates, times, numbers, [.. others.Where(name => name.Kind != EntityKind.Date)]);
    }

    public IEnumerable<EntityMention> Mentions(float probability) =>
        Dates.Select(date => Mention(date.Span, EntityKind.Date, probability))
            .Concat(Times.Select(time => Mention(time, EntityKind.Time, probability)))
            .Concat(Numbers.Select(number => Mention(number.Span, number.Kind, probability)))
            .Concat(Others.Select(other => Mention(SpanOf(other), other.Kind, other.Probability)))
            .OfType<EntityMention>();

    /// <summary>A mention is made of whole tokens; a value inside a token has none.</summary>
    private EntityMention? Mention(TextSpan span, EntityKind kind, float probability)
    {
        var (first, count) = Sentence.TokensUnder(span);
        if (first < 0) return null;
        return new EntityMention
        {
            Kind = kind,
            Span = TextSpan.FromBounds(Sentence.Tokens[first].Span.Start, Sentence.Tokens[first + count - 1].Span.End),
            Sentence = Sentence.Index,
            FirstToken = first,
            TokenCount = count,
            Probability = probability,
        };
    }

    private TextSpan SpanOf(NamedSpan name) =>
        TextSpan.FromBounds(Sentence.Tokens[name.FirstToken].Span.Start, Sentence.Tokens[name.FirstToken + name.TokenCount - 1].Span.End);

    private bool IsFree(NamedSpan name)
    {
        var span = SpanOf(name);
        // "the day" and "month" alone tell nothing; "recent months" does.
        var tokens = Sentence.Tokens.Skip(name.FirstToken).Take(name.TokenCount).ToList();
        var hasContent = tokens.Exists(token => token.Tag is UniversalTag.Propn or UniversalTag.Num)
            || (tokens.Exists(token => token.Tag == UniversalTag.Noun) && tokens.Exists(token => token.Tag == UniversalTag.Adj));
        return hasContent && !Spans.Any(span.Overlaps);
    }
}
