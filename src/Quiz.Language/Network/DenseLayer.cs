namespace Quiz.Language.Network;

/// <summary>A linear layer: output = input × weights + bias.</summary>
internal sealed class DenseLayer(Matrix weights, Matrix bias)
{
    private readonly PackedMatrix packed = PackedMatrix.Of(weights);

    /// <summary>Values of an output row, a multiple of 16.</summary>
    public int Width => packed.Columns;

    public int InputWidth => weights.Rows;

    public Matrix Weights => weights;

    public Matrix Bias => bias;

    /// <summary>Takes over weights that have changed.</summary>
    public void Refresh() => packed.Pack(weights.Values, weights.Columns, weights.Rows, weights.Columns);

    public void Forward(ReadOnlySpan<float> input, int rows, Span<float> output)
    {
        MatrixKernel.Multiply(input, InputWidth, 1, rows, packed, output, Width, accumulate: false);
        Activation.AddBias(output[..(rows * Width)], bias.Values);
    }
}
