using Quiz.Generation.Facts;
using Quiz.Generation.Items;
using Quiz.Generation.Syntax;
using Quiz.Generation.Tests.Handmade;

namespace Quiz.Generation.Tests.Items;

/// <summary>Items that are made of the sentences of a hand-made parse.</summary>
internal sealed class Parsed
{
    private readonly ArticleReading reading;
    private readonly ArticleIndex index;

    public Parsed(string words, DateOnly? dateline = null)
    {
        var article = HandmadeArticle.Read(words, dateline);
        reading = new(article);
        index = new(article, FactExtractor.Extract(article).Facts);
    }

    public List<Rejection> Rejections { get; } = [];

    public List<Draft> Gaps(params int[] asked) => [.. new ClozeItems(reading, index, new(reading, index)).Of(asked.Contains, Rejections)];

    public List<Draft> Statements() => [.. new SentenceStatements(reading, index, new(reading, index)).Of(_ => false)];

    public List<Contradiction> Contradictions(int sentence = 0) => [.. new ContradictionFinder(reading, index).Of(sentence)];

    /// <summary>What the first sentence becomes by each contradiction.</summary>
    public List<string> Contradicted() => Contradictions().ConvertAll(change => SentenceEdits.Apply(index.Text, index.Document.Sentences[0].Span, change.Edits));
}
