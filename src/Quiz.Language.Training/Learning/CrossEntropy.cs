using Quiz.Language.Network;

namespace Quiz.Language.Training.Learning;

/// <summary>Loss of a choice among scores.</summary>
internal static class CrossEntropy
{
    /// <summary>Returns -log of the gold choice's probability and replaces the scores by their gradient times <paramref name="scale"/>.</summary>
    public static double Replace(Span<float> scores, int gold, float scale)
    {
        Activation.Softmax(scores);
        var loss = -Math.Log(Math.Max(scores[gold], 1e-30f));
        scores[gold] -= 1;
        foreach (ref var value in scores)
            value *= scale;
        return loss;
    }

    /// <summary>The same against a distribution in the place of one choice; the loss is its divergence, 0 where the scores say the same.</summary>
    public static double Replace(Span<float> scores, ReadOnlySpan<float> target, float scale)
    {
        Activation.Softmax(scores);
        var loss = 0.0;
        for (var i = 0; i < scores.Length; i++)
        {
            if (target[i] > 0)
                loss += target[i] * Math.Log(target[i] / Math.Max(scores[i], 1e-30f));
            scores[i] = scale * (scores[i] - target[i]);
        }

        return loss;
    }
}
