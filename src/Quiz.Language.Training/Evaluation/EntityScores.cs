using System.Collections.Immutable;
using Quiz.Language.Tagging;

namespace Quiz.Language.Training.Evaluation;

/// <summary>Precision, recall and F1 of typed spans, in percent: extent and kind must both be right.</summary>
internal sealed record EntityScores(double Precision, double Recall, double F1, ImmutableArray<(string Kind, double F1, int Gold)> Kinds)
{
    public static EntityScores Of(IEnumerable<GoldPrediction> sentences, SpanScheme scheme) =>
        Of(sentences, scheme, sentence => sentence.Entities.Of(scheme));

    /// <param name="predicted">The spans to be scored, with kinds of the scheme.</param>
    public static EntityScores Of(IEnumerable<GoldPrediction> sentences, SpanScheme scheme, Func<GoldPrediction, IEnumerable<LabelledSpan>> predicted)
    {
        var (gold, said, right) = (new int[scheme.Kinds.Length], new int[scheme.Kinds.Length], new int[scheme.Kinds.Length]);
        foreach (var sentence in sentences)
        {
            var expected = sentence.Gold.Spans.Select(Key).ToHashSet();
            foreach (var span in expected)
                gold[span.Kind]++;
            foreach (var span in predicted(sentence).Select(Key))
            {
                said[span.Kind]++;
                if (expected.Contains(span))
                    right[span.Kind]++;
            }
        }

        return new EntityScores(
            Percent(right.Sum(), said.Sum()), Percent(right.Sum(), gold.Sum()), Percent(2 * right.Sum(), gold.Sum() + said.Sum()),
            [.. scheme.Kinds.Select((kind, i) => (kind, Percent(2 * right[i], gold[i] + said[i]), gold[i]))]);
    }

    public override string ToString() => FormattableString.Invariant($"P {Precision:F1} R {Recall:F1} F1 {F1:F1} | ")
        + string.Join(" ", Kinds.Select(kind => FormattableString.Invariant($"{kind.Kind} {kind.F1:F1} (n={kind.Gold})")));

    private static (int First, int Count, int Kind) Key(LabelledSpan span) => (span.First, span.Count, span.Kind);

    private static double Percent(int part, int whole) => whole == 0 ? 0 : 100.0 * part / whole;
}
