using System.Collections.Immutable;
using Quiz.Domain.Articles;
using Quiz.Generation.Syntax;

namespace Quiz.Generation.Facts;

/// <summary>Reads facts out of an analysed article: clauses, appositives, titles and what people say.</summary>
public static class FactExtractor
{
    internal const string Stage = "facts";

    public static FactReading Extract(SourceArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Extract(new ArticleReading(article));
    }

    internal static FactReading Extract(ArticleReading reading)
    {
        var facts = new List<Fact>();
        var rejections = new List<Rejection>();
        for (var sentence = 0; sentence < reading.Document.Sentences.Length; sentence++)
        {
            if (reading.BlockOf(sentence) is not (BlockKind.Paragraph or BlockKind.Caption or BlockKind.Quotation))
                continue;
            facts.AddRange(new ClauseReader(reading, sentence).Read(rejections));
            facts.AddRange(new NominalReader(reading, sentence).Read());
        }
        facts.Sort((one, other) => one.Span.Start != other.Span.Start ? one.Span.Start.CompareTo(other.Span.Start) : other.Span.Length.CompareTo(one.Span.Length));
        return new([.. facts.Select((fact, index) => fact with { Id = index })], [.. rejections]);
    }
}
