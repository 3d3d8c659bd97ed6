using System.Collections.Immutable;
using Quiz.Language.Dates;
using Quiz.Language.Entities;
using Quiz.Language.Lexing;
using Quiz.Language.Network;
using Quiz.Language.Numbers;

namespace Quiz.Language.Meanings;

/// <summary>
/// The last stage of the analysis: finds dates, times and numbers by their patterns, mends the names that the network found,
/// and tells which of them stand for the same.
/// </summary>
internal static class MeaningStage
{
    /// <summary>A pattern that read a value is surer of it than the network is of most names.</summary>
    private const float PatternProbability = 0.95f;

    /// <summary>No sentence of prose is longer; the names of one that is would be compared with each other for minutes.</summary>
    private const int LongestSentence = 1_000;

    /// <param name="sentences">The sentences of <paramref name="text"/> with their trees.</param>
    /// <param name="names">What the network found, one element a sentence.</param>
    /// <param name="dateline">The day that relative dates are told from, where it is known.</param>
    public static DocumentMeaning Resolve(
        string text, ImmutableArray<Sentence> sentences, IReadOnlyList<ImmutableArray<NamedSpan>> names, DateOnly? dateline)
    {
        var quotations = Quotations.Find(text, sentences);
        var dateFinder = new DateFinder(dateline, quotations);
        var dates = ImmutableArray.CreateBuilder<DateMention>();
        var numbers = ImmutableArray.CreateBuilder<NumberMention>();
        var candidates = new List<List<NameCandidate>>(sentences.Length);
        var values = new List<List<EntityMention>>(sentences.Length);
        foreach (var sentence in sentences)
        {
            if (sentence.Tokens.Length > LongestSentence)
            {
                values.Add([]);
                candidates.Add([]);
                continue;
            }

            var lexemes = LexemeScanner.Scan(text, sentence.Span);
            var found = SentenceValues.Find(lexemes, sentence, dateFinder, names[sentence.Index]);
            dates.AddRange(found.Dates);
            numbers.AddRange(found.Numbers);
            values.Add([.. found.Mentions(PatternProbability)]);
            candidates.Add(MentionFinder.FindNames(sentence, names[sentence.Index], found.Spans));
        }

        var agreed = DocumentNames.Agree(sentences, candidates).Select((list, i) => list.ConvertAll(name => FoundName.Of(sentences[i], name))).ToList();
        var mentions = agreed.Zip(values, Merge).SelectMany(merged => merged);
        return new DocumentMeaning([.. mentions], dates.ToImmutable(), numbers.ToImmutable(), EntityTable.Build(sentences, agreed, quotations));
    }

    /// <summary>Names and values in the order of the text; a value inside a name ("2018 World Cup") is not a mention of its own.</summary>
    private static IEnumerable<EntityMention> Merge(List<FoundName> names, List<EntityMention> values)
    {
        var mentions = names.ConvertAll(name => name.ToMention());
        mentions.AddRange(values.Where(value => !names.Any(name => name.Span.Overlaps(value.Span))));
        mentions.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return mentions;
    }
}
