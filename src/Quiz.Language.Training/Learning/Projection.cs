using Quiz.Language.Network;

namespace Quiz.Language.Training.Learning;

/// <summary>A rectified linear layer with dropout upon the context, and the gradient that gathers at its output.</summary>
internal sealed class Projection
{
    private readonly DenseLayer layer;
    private readonly Memory<float> factors;

    public Projection(DenseLayer layer, ReadOnlySpan<float> context, int rows, float dropout, Random random, FloatBuffers buffers)
    {
        this.layer = layer;
        var count = rows * layer.Width;
        Output = buffers.Rent(count);
        Gradient = buffers.RentCleared(count);
        factors = buffers.Rent(count);
        layer.Forward(context, rows, Output.Span);
        var slopes = buffers.Rent(count).Span;
        for (var i = 0; i < count; i++)
            slopes[i] = Output.Span[i] < 0 ? Activation.NegativeSlope : 1;
        Activation.LeakyRectify(Output.Span);
        Dropout.Apply(Output.Span, factors.Span, dropout, random);
        Vectors.Multiply(factors.Span, slopes);
    }

    public Memory<float> Output { get; }

    public Memory<float> Gradient { get; }

    public int Width => layer.Width;

    public void Backward(BackwardPass pass, ReadOnlySpan<float> context, int rows, Span<float> contextGradient)
    {
        Vectors.Multiply(Gradient.Span, factors.Span);
        pass.Linear(layer, context, Gradient.Span, rows, contextGradient);
    }
}
