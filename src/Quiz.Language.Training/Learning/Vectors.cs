using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Quiz.Language.Training.Learning;

/// <summary>Loops over spans of numbers whose length is a multiple of 8 or that may end in a shorter rest.</summary>
internal static class Vectors
{
    public static void Add(Span<float> target, ReadOnlySpan<float> added)
    {
        var to = Of(target);
        var from = Of(added[..target.Length]);
        for (var i = 0; i < to.Length; i++)
            to[i] += from[i];
        for (var i = to.Length * Vector256<float>.Count; i < target.Length; i++)
            target[i] += added[i];
    }

    public static void Multiply(Span<float> target, ReadOnlySpan<float> factors)
    {
        var to = Of(target);
        var from = Of(factors[..target.Length]);
        for (var i = 0; i < to.Length; i++)
            to[i] *= from[i];
        for (var i = to.Length * Vector256<float>.Count; i < target.Length; i++)
            target[i] *= factors[i];
    }

    /// <summary>Adds all rows of <paramref name="matrix"/> to <paramref name="sums"/>.</summary>
    public static void AddColumnSums(ReadOnlySpan<float> matrix, Span<float> sums)
    {
        for (var start = 0; start < matrix.Length; start += sums.Length)
            Add(sums, matrix.Slice(start, sums.Length));
    }

    public static double SquaredNorm(ReadOnlySpan<float> values)
    {
        var sum = 0.0;
        var vectors = Of(values);
        foreach (var vector in vectors)
            sum += Vector256.Sum(vector * vector);
        for (var i = vectors.Length * Vector256<float>.Count; i < values.Length; i++)
            sum += values[i] * values[i];
        return sum;
    }

    public static Span<Vector256<float>> Of(Span<float> values) => MemoryMarshal.Cast<float, Vector256<float>>(values);

    public static ReadOnlySpan<Vector256<float>> Of(ReadOnlySpan<float> values) => MemoryMarshal.Cast<float, Vector256<float>>(values);
}
