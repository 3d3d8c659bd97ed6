namespace Quiz.Language.Network;

/// <summary>
/// How well each position of a sentence would do as head of each other one: deep biaffine attention (Dozat and Manning 2017),
/// score(t, h) = (dependent(t) U + u) · head(h).
/// </summary>
internal sealed class ArcScorer(Matrix weights, Matrix bias)
{
    private readonly DenseLayer transform = new(weights, bias);

    public int Width => transform.Width;

    public DenseLayer Transform => transform;

    /// <summary>Distance between two positions' scores.</summary>
    public static int Stride(int positions) => PackedMatrix.RoundUp(positions);

    /// <param name="positions">Positions of the sentence, root included.</param>
    /// <param name="dependents">Rows of <see cref="Width"/>, one a position.</param>
    /// <param name="heads">Rows of <see cref="Width"/>, one a position.</param>
    /// <param name="transformed">Receives dependent(t) U + u.</param>
    /// <param name="packedHeads">Scratch.</param>
    /// <param name="scores">Receives a row of scores a position; that of a position for itself means nothing.</param>
    public void Forward(
        int positions, ReadOnlySpan<float> dependents, ReadOnlySpan<float> heads, Span<float> transformed, PackedMatrix packedHeads, Span<float> scores)
    {
        transform.Forward(dependents, positions, transformed);
        packedHeads.PackTransposed(heads, Width, Width, positions);
        MatrixKernel.Multiply(transformed, Width, 1, positions, packedHeads, scores, Stride(positions), accumulate: false);
    }
}
