using System.Collections.Immutable;

namespace Quiz.Language.Training.Evaluation;

/// <summary>How much better the sentences are that the network is surest of; sentences of 8 words and more.</summary>
internal sealed record ConfidenceCurve(ImmutableArray<(double Share, double CoreRight, double Las)> Points)
{
    private const int ShortestSentence = 8;

    /// <summary>Orders sentences by their least sure arc: probability of head times that of relation.</summary>
    public static ConfidenceCurve Of(IEnumerable<GoldPrediction> sentences)
    {
        var ordered = sentences.Where(sentence => sentence.Gold.Words.Length >= ShortestSentence).OrderByDescending(LeastSure).ToList();
        return new ConfidenceCurve(
        [
            .. new[] { 0.25, 0.5, 0.75, 1 }.Select(share =>
            {
                var surest = ordered.Take((int)(ordered.Count * share)).ToList();
                return (share, 100.0 * surest.Count(CoreClause.IsRight) / Math.Max(1, surest.Count), ParseScores.Of(surest).Las);
            }),
        ]);
    }

    public override string ToString() => string.Join("; ", Points.Select(point => FormattableString.Invariant(
        $"surest {point.Share:P0}: core clause {point.CoreRight:F1} LAS {point.Las:F1}")));

    private static float LeastSure(GoldPrediction sentence) =>
        sentence.Predicted.HeadProbabilities.Zip(sentence.Predicted.RelationProbabilities, (head, relation) => head * relation).Min();
}
