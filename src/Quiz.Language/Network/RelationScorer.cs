using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Quiz.Language.Network;

/// <summary>
/// Scores of all relations between a dependent and its head: biaffine, written as a linear layer over the products of every
/// value of the one with every value of the other, followed by the values themselves.
/// </summary>
internal sealed class RelationScorer(Matrix weights, Matrix bias, int width)
{
    private readonly DenseLayer layer = new(weights, bias);

    public DenseLayer Layer => layer;

    /// <summary>Values of a dependent and of a head.</summary>
    public int Width => width;

    public int FeatureCount => FeaturesFor(width);

    public static int FeaturesFor(int width) => width * width + 2 * width;

    public void Fill(ReadOnlySpan<float> dependent, ReadOnlySpan<float> head, Span<float> features)
    {
        var columns = MemoryMarshal.Cast<float, Vector256<float>>(head[..width]);
        for (var i = 0; i < width; i++)
        {
            var row = MemoryMarshal.Cast<float, Vector256<float>>(features.Slice(i * width, width));
            for (var j = 0; j < row.Length; j++)
                row[j] = columns[j] * dependent[i];
        }

        dependent[..width].CopyTo(features[(width * width)..]);
        head[..width].CopyTo(features[(width * width + width)..]);
    }
}
