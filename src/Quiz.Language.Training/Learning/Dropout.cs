namespace Quiz.Language.Training.Learning;

/// <summary>Leaves values out at random and raises the rest to make up for it.</summary>
internal static class Dropout
{
    private const int Resolution = 1 << 16;

    /// <param name="mask">Receives the factor of each value.</param>
    /// <param name="rate">Share of values left out, 0 to 1.</param>
    public static void Apply(Span<float> values, Span<float> mask, float rate, Random random)
    {
        var threshold = (uint)(rate * Resolution);
        var kept = 1 / (1 - rate);

        // xorshift64 (Marsaglia 2003): a few instructions a value, where Random would take longer than the layer itself.
        var state = (ulong)random.NextInt64() | 1;
        for (var i = 0; i < mask.Length; i++)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            mask[i] = (uint)(state & (Resolution - 1)) < threshold ? 0 : kept;
        }

        Vectors.Multiply(values, mask);
    }
}
