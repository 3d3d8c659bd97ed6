using System.Collections.Immutable;

namespace Quiz.Language.Tagging;

/// <summary>The most probable sequence of labels that makes whole spans (Viterbi 1967).</summary>
internal static class SpanDecoder
{
    private const float Impossible = -1e9f;

    /// <param name="probabilities">Probabilities of a scheme's labels, one row a token.</param>
    /// <param name="stride">Distance between rows.</param>
    /// <param name="count">Tokens.</param>
    /// <param name="labels">Labels of the scheme.</param>
    public static ImmutableArray<LabelledSpan> Decode(ReadOnlySpan<float> probabilities, int stride, int count, int labels)
    {
        var scores = new float[labels];
        var next = new float[labels];
        var back = new byte[count * labels];
        Array.Fill(scores, Impossible);
        scores[SpanScheme.Outside] = 0;
        for (var token = 0; token < count; token++)
        {
            var closed = BestClosed(scores);
            for (var label = 0; label < labels; label++)
            {
                var before = label == SpanScheme.Outside || SpanScheme.Begins(label) ? closed : BestOpen(scores, SpanScheme.KindOf(label));
                back[token * labels + label] = (byte)before;
                next[label] = scores[before] + MathF.Log(probabilities[token * stride + label] + 1e-12f);
            }

            (scores, next) = (next, scores);
        }

        var best = BestClosed(scores);
        var spans = ImmutableArray.CreateBuilder<LabelledSpan>();
        int end = -1;
        var probability = 1f;
        for (var token = count - 1; token >= 0; token--)
        {
            if (best != SpanScheme.Outside)
            {
                if (SpanScheme.Ends(best))
                {
                    end = token;
                    probability = 1;
                }

                probability *= probabilities[token * stride + best];
                if (SpanScheme.Begins(best))
                    spans.Add(new LabelledSpan(token, end - token + 1, SpanScheme.KindOf(best), probability));
            }

            best = back[token * labels + best];
        }

        spans.Reverse();
        return spans.ToImmutable();
    }

    /// <summary>The best label after which no span goes on.</summary>
    private static int BestClosed(ReadOnlySpan<float> scores)
    {
        var best = SpanScheme.Outside;
        for (var label = 1; label < scores.Length; label++)
        {
            if (scores[label] > scores[best] && SpanScheme.Ends(label))
                best = label;
        }

        return best;
    }

    /// <summary>The better of the two labels after which a span of a kind goes on.</summary>
    private static int BestOpen(ReadOnlySpan<float> scores, int kind)
    {
        var (begin, inside) = (SpanScheme.Label(kind, true, false), SpanScheme.Label(kind, false, false));
        return scores[inside] > scores[begin] ? inside : begin;
    }
}
