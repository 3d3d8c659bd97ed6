using Quiz.Language.Segmentation;

namespace Quiz.Language.Training.Segmentation;

/// <summary>Span F1 of tokens and sentences, as https://universaldependencies.org/conll18/evaluation.html counts them, in per cent.</summary>
/// <param name="Words">F1 of syntactic words.</param>
/// <param name="Sentences">F1 of sentences: a sentence counts when its first and its last character are right.</param>
internal sealed record SegmentationScore(double Words, double Sentences)
{
    public static SegmentationScore Of(TreebankText gold, Segmenter segmenter)
    {
        var found = segmenter.Segment(gold.Text);
        return new(
            F1(gold.Words, found.Sentences.SelectMany(sentence => sentence.Tokens)),
            F1(gold.Sentences, found.Sentences.Select(sentence => TextSpan.FromBounds(sentence.Tokens[0].Start, sentence.Tokens[^1].End))));
    }

    private static double F1(IEnumerable<TextSpan> gold, IEnumerable<TextSpan> found)
    {
        var (expected, actual) = (gold.ToList(), found.ToList());
        var right = expected.ToHashSet();
        return 200.0 * actual.Count(right.Contains) / Math.Max(1, expected.Count + actual.Count);
    }
}
