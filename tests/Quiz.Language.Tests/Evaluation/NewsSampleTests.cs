using Quiz.Language.Conllu;

namespace Quiz.Language.Tests.Evaluation;

/// <summary>
/// Thresholds on a small sample of free news text, so that a worse model or a broken stage is seen at once. The sample was part
/// of what choices were made on; the scores that count are those of the model card.
/// </summary>
public sealed class NewsSampleTests
{
    private static readonly List<ConlluSentence> Gold = ReadSample();

    private static readonly Document Predicted = EnglishAnalyzer.Load().Analyze(ConlluDocument.Segment(Gold));

    [Fact]
    public void UniversalTags_AreRight() => Share((word, token) => word.Upos.Equals(token.Tag.ToString(), StringComparison.OrdinalIgnoreCase)).ShouldBeGreaterThan(0.95);

    [Fact]
    public void Lemmas_AreRight() => Share((word, token) => word.Lemma == token.Lemma).ShouldBeGreaterThan(0.96);

    [Fact]
    public void VerbForms_AreRight() => Share(
        (word, token) => word.Feature("VerbForm") == token.Morphology.VerbForm?.ToString(), word => word.Feature("VerbForm") is not null).ShouldBeGreaterThan(0.94);

    [Fact]
    public void HeadsAndRelations_AreRight() => Share((word, token) => word.Head == token.Head + 1 && Base(word.Deprel) == Base(token.Relation)).ShouldBeGreaterThan(0.83);

    [Fact]
    public void Subjects_AreFound() => Share((word, token) => word.Head == token.Head + 1 && Base(token.Relation) == "nsubj", word => Base(word.Deprel) == "nsubj").ShouldBeGreaterThan(0.85);

    [Fact]
    public void SentencesAndTokens_AreFoundInPlainText()
    {
        var segmented = ConlluDocument.Segment(Gold);
        // Words that are written together were put together again, so the text is as people write it.
        var document = EnglishAnalyzer.Load().Analyze(segmented.Text);

        F1(segmented.Sentences.Select(sentence => sentence.Span), document.Sentences.Select(sentence => sentence.Span)).ShouldBeGreaterThan(0.95);
        F1(segmented.Sentences.SelectMany(sentence => sentence.Tokens), document.Sentences.SelectMany(sentence => sentence.Tokens).Select(token => token.Span)).ShouldBeGreaterThan(0.99);
    }

    private static double Share(Func<ConlluWord, Token, bool> isRight, Func<ConlluWord, bool>? counts = null)
    {
        var pairs = Gold.SelectMany(sentence => sentence.Words).Zip(Predicted.Sentences.SelectMany(sentence => sentence.Tokens)).Where(pair => counts?.Invoke(pair.First) ?? true).ToList();
        return (double)pairs.Count(pair => isRight(pair.First, pair.Second)) / pairs.Count;
    }

    private static double F1(IEnumerable<TextSpan> gold, IEnumerable<TextSpan> found)
    {
        var (expected, actual) = (gold.ToHashSet(), found.ToList());
        return 2.0 * actual.Count(expected.Contains) / (expected.Count + actual.Count);
    }

    private static string Base(string relation) => relation.Split(':')[0];

    private static List<ConlluSentence> ReadSample()
    {
        using var reader = new StreamReader(Path.Combine(Repository.Root, "tests/Quiz.Language.Tests/Evaluation/Samples/gum-news-dev.conllu"));
        return [.. ConlluReader.Read(reader)];
    }
}
