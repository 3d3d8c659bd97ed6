using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Quiz.Language.Network;

/// <summary>Activation functions, built on one exponential that gives the same bits on every machine.</summary>
internal static class Activation
{
    public const int Lanes = 8;

    /// <summary>What a negative value keeps of itself.</summary>
    public const float NegativeSlope = 0.1f;

    /// <summary>e to the power of x, relative error below 3e-7; x is held within what a float can tell.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Exp(Vector256<float> x)
    {
        // x = n ln 2 + r with |r| <= ln 2 / 2; e^r by its Taylor series to r^6, 2^n through the exponent bits. ln 2 is parted in
        // two so that n ln 2 loses nothing.
        x = Vector256.Min(Vector256.Max(x, Vector256.Create(-87f)), Vector256.Create(88f));
        var n = Vector256.Round(x * Vector256.Create(1.44269504f));
        var r = Vector256.FusedMultiplyAdd(n, Vector256.Create(-0.693359375f), x);
        r = Vector256.FusedMultiplyAdd(n, Vector256.Create(2.12194440e-4f), r);
        var p = Vector256.Create(1f / 720);
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(1f / 120));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(1f / 24));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(1f / 6));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(0.5f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256<float>.One);
        p = Vector256.FusedMultiplyAdd(p, r, Vector256<float>.One);
        var power = Vector256.ShiftLeft(Vector256.ConvertToInt32(n) + Vector256.Create(127), 23);
        return p * power.AsSingle();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Sigmoid(Vector256<float> x) => Vector256<float>.One / (Vector256<float>.One + Exp(-x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Tanh(Vector256<float> x) =>
        Vector256<float>.One - Vector256.Create(2f) / (Exp(x + x) + Vector256<float>.One);

    /// <summary>Adds a bias to each row.</summary>
    public static void AddBias(Span<float> values, ReadOnlySpan<float> bias)
    {
        for (var start = 0; start < values.Length; start += bias.Length)
        {
            var row = MemoryMarshal.Cast<float, Vector256<float>>(values.Slice(start, bias.Length));
            var added = MemoryMarshal.Cast<float, Vector256<float>>(bias);
            for (var i = 0; i < row.Length; i++)
                row[i] += added[i];
        }
    }

    public static void LeakyRectify(Span<float> values)
    {
        var vectors = MemoryMarshal.Cast<float, Vector256<float>>(values);
        for (var i = 0; i < vectors.Length; i++)
            vectors[i] = Vector256.Max(vectors[i], vectors[i] * NegativeSlope);
        for (var i = vectors.Length * Lanes; i < values.Length; i++)
            values[i] = MathF.Max(values[i], values[i] * NegativeSlope);
    }

    /// <summary>Turns scores into probabilities that sum to 1. One value at a time in order, so that the sum is always the same.</summary>
    public static void Softmax(Span<float> scores)
    {
        var most = float.NegativeInfinity;
        foreach (var score in scores)
            most = MathF.Max(most, score);
        var sum = 0f;
        Span<float> rest = stackalloc float[Lanes];
        for (var start = 0; start < scores.Length; start += Lanes)
        {
            var part = scores.Slice(start, Math.Min(Lanes, scores.Length - start));
            part.CopyTo(rest);
            Exp(Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(rest)) - Vector256.Create(most)).CopyTo(rest);
            for (var i = 0; i < part.Length; i++)
            {
                part[i] = rest[i];
                sum += rest[i];
            }
        }

        foreach (ref var score in scores)
            score /= sum;
    }
}
