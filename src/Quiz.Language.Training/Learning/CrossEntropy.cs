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
}
