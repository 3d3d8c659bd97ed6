using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Quiz.Language.Network;

/// <summary>
/// Matrix products for one core. Every element of a result is summed in the same order with fused multiply-add whatever its
/// row, the number of rows or the width of the machine's vectors, so results are the same to the last bit everywhere.
/// </summary>
internal static class MatrixKernel
{
    private const int Lanes = 8;
    private const int TileRows = 6;

    /// <summary>
    /// <c>c[i, j] (+)= sum over k of a[i * rowStride + k * depthStride] * b[k, j]</c> for <paramref name="rows"/> rows and
    /// all (padded) columns of <paramref name="b"/>.
    /// </summary>
    /// <param name="a">Left side; a transposed one is read by exchanging its strides.</param>
    /// <param name="rowStride">Distance in <paramref name="a"/> between rows of the product.</param>
    /// <param name="depthStride">Distance in <paramref name="a"/> between the elements of one dot product.</param>
    /// <param name="rows">Rows of the result.</param>
    /// <param name="b">Right side.</param>
    /// <param name="c">Result, row by row.</param>
    /// <param name="cStride">Distance between rows of <paramref name="c"/>.</param>
    /// <param name="accumulate">Adds to what <paramref name="c"/> holds instead of overwriting it.</param>
    /// <exception cref="ArgumentException">A span is too short for the shape.</exception>
    public static void Multiply(
        ReadOnlySpan<float> a, int rowStride, int depthStride, int rows, PackedMatrix b, Span<float> c, int cStride, bool accumulate)
    {
        if (rows == 0 || b.Columns == 0)
            return;
        if (b.Depth > 0 && (rows - 1) * rowStride + (b.Depth - 1) * depthStride >= a.Length)
            throw new ArgumentException("Shorter than its shape.", nameof(a));
        if (cStride < b.Columns || (rows - 1) * cStride + b.Columns > c.Length)
            throw new ArgumentException("Shorter than its shape.", nameof(c));

        // The checks above are what makes the unchecked references below safe.
        ref var aStart = ref MemoryMarshal.GetReference(a);
        ref var cStart = ref MemoryMarshal.GetReference(c);
        for (var column = 0; column < b.Columns; column += PackedMatrix.PanelWidth)
        {
            ref var panel = ref MemoryMarshal.GetReference(b.Panel(column / PackedMatrix.PanelWidth));
            ref var cColumn = ref Unsafe.Add(ref cStart, column);
            var row = 0;
            for (; row + TileRows <= rows; row += TileRows)
                SixRows(ref Unsafe.Add(ref aStart, row * rowStride), rowStride, depthStride, ref panel, b.Depth, ref Unsafe.Add(ref cColumn, row * cStride), cStride, accumulate);
            for (; row + 2 <= rows; row += 2)
                TwoRows(ref Unsafe.Add(ref aStart, row * rowStride), rowStride, depthStride, ref panel, b.Depth, ref Unsafe.Add(ref cColumn, row * cStride), cStride, accumulate);
            if (row < rows)
                OneRow(ref Unsafe.Add(ref aStart, row * rowStride), depthStride, ref panel, b.Depth, ref Unsafe.Add(ref cColumn, row * cStride), accumulate);
        }
    }

    // 12 accumulators, two vectors of b and one broadcast fill the 16 vector registers of x64. Optimised at once: the first
    // document should not wait for the runtime to notice that these loops are hot.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SixRows(ref float a, nint rowStride, nint depthStride, ref float b, int depth, ref float c, nint cStride, bool accumulate)
    {
        ref var a1 = ref Unsafe.Add(ref a, rowStride);
        ref var a2 = ref Unsafe.Add(ref a1, rowStride);
        ref var a3 = ref Unsafe.Add(ref a2, rowStride);
        ref var a4 = ref Unsafe.Add(ref a3, rowStride);
        ref var a5 = ref Unsafe.Add(ref a4, rowStride);
        ref var c1 = ref Unsafe.Add(ref c, cStride);
        ref var c2 = ref Unsafe.Add(ref c1, cStride);
        ref var c3 = ref Unsafe.Add(ref c2, cStride);
        ref var c4 = ref Unsafe.Add(ref c3, cStride);
        ref var c5 = ref Unsafe.Add(ref c4, cStride);

        Vector256<float> s00, s01, s10, s11, s20, s21, s30, s31, s40, s41, s50, s51;
        if (accumulate)
        {
            s00 = Vector256.LoadUnsafe(ref c);
            s01 = Vector256.LoadUnsafe(ref c, Lanes);
            s10 = Vector256.LoadUnsafe(ref c1);
            s11 = Vector256.LoadUnsafe(ref c1, Lanes);
            s20 = Vector256.LoadUnsafe(ref c2);
            s21 = Vector256.LoadUnsafe(ref c2, Lanes);
            s30 = Vector256.LoadUnsafe(ref c3);
            s31 = Vector256.LoadUnsafe(ref c3, Lanes);
            s40 = Vector256.LoadUnsafe(ref c4);
            s41 = Vector256.LoadUnsafe(ref c4, Lanes);
            s50 = Vector256.LoadUnsafe(ref c5);
            s51 = Vector256.LoadUnsafe(ref c5, Lanes);
        }
        else
        {
            s00 = s01 = s10 = s11 = s20 = s21 = s30 = s31 = s40 = s41 = s50 = s51 = Vector256<float>.Zero;
        }

        nint at = 0;
        for (var k = 0; k < depth; k++)
        {
            var left = Vector256.LoadUnsafe(ref b);
            var right = Vector256.LoadUnsafe(ref b, Lanes);
            var x = Vector256.Create(Unsafe.Add(ref a, at));
            s00 = Vector256.FusedMultiplyAdd(x, left, s00);
            s01 = Vector256.FusedMultiplyAdd(x, right, s01);
            x = Vector256.Create(Unsafe.Add(ref a1, at));
            s10 = Vector256.FusedMultiplyAdd(x, left, s10);
            s11 = Vector256.FusedMultiplyAdd(x, right, s11);
            x = Vector256.Create(Unsafe.Add(ref a2, at));
            s20 = Vector256.FusedMultiplyAdd(x, left, s20);
            s21 = Vector256.FusedMultiplyAdd(x, right, s21);
            x = Vector256.Create(Unsafe.Add(ref a3, at));
            s30 = Vector256.FusedMultiplyAdd(x, left, s30);
            s31 = Vector256.FusedMultiplyAdd(x, right, s31);
            x = Vector256.Create(Unsafe.Add(ref a4, at));
            s40 = Vector256.FusedMultiplyAdd(x, left, s40);
            s41 = Vector256.FusedMultiplyAdd(x, right, s41);
            x = Vector256.Create(Unsafe.Add(ref a5, at));
            s50 = Vector256.FusedMultiplyAdd(x, left, s50);
            s51 = Vector256.FusedMultiplyAdd(x, right, s51);
            at += depthStride;
            b = ref Unsafe.Add(ref b, PackedMatrix.PanelWidth);
        }

        s00.StoreUnsafe(ref c);
        s01.StoreUnsafe(ref c, Lanes);
        s10.StoreUnsafe(ref c1);
        s11.StoreUnsafe(ref c1, Lanes);
        s20.StoreUnsafe(ref c2);
        s21.StoreUnsafe(ref c2, Lanes);
        s30.StoreUnsafe(ref c3);
        s31.StoreUnsafe(ref c3, Lanes);
        s40.StoreUnsafe(ref c4);
        s41.StoreUnsafe(ref c4, Lanes);
        s50.StoreUnsafe(ref c5);
        s51.StoreUnsafe(ref c5, Lanes);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void TwoRows(ref float a, nint rowStride, nint depthStride, ref float b, int depth, ref float c, nint cStride, bool accumulate)
    {
        ref var a1 = ref Unsafe.Add(ref a, rowStride);
        ref var c1 = ref Unsafe.Add(ref c, cStride);
        Vector256<float> s00, s01, s10, s11;
        if (accumulate)
        {
            s00 = Vector256.LoadUnsafe(ref c);
            s01 = Vector256.LoadUnsafe(ref c, Lanes);
            s10 = Vector256.LoadUnsafe(ref c1);
            s11 = Vector256.LoadUnsafe(ref c1, Lanes);
        }
        else
        {
            s00 = s01 = s10 = s11 = Vector256<float>.Zero;
        }

        nint at = 0;
        for (var k = 0; k < depth; k++)
        {
            var left = Vector256.LoadUnsafe(ref b);
            var right = Vector256.LoadUnsafe(ref b, Lanes);
            var x = Vector256.Create(Unsafe.Add(ref a, at));
            s00 = Vector256.FusedMultiplyAdd(x, left, s00);
            s01 = Vector256.FusedMultiplyAdd(x, right, s01);
            x = Vector256.Create(Unsafe.Add(ref a1, at));
            s10 = Vector256.FusedMultiplyAdd(x, left, s10);
            s11 = Vector256.FusedMultiplyAdd(x, right, s11);
            at += depthStride;
            b = ref Unsafe.Add(ref b, PackedMatrix.PanelWidth);
        }

        s00.StoreUnsafe(ref c);
        s01.StoreUnsafe(ref c, Lanes);
        s10.StoreUnsafe(ref c1);
        s11.StoreUnsafe(ref c1, Lanes);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneRow(ref float a, nint depthStride, ref float b, int depth, ref float c, bool accumulate)
    {
        var s0 = accumulate ? Vector256.LoadUnsafe(ref c) : Vector256<float>.Zero;
        var s1 = accumulate ? Vector256.LoadUnsafe(ref c, Lanes) : Vector256<float>.Zero;
        nint at = 0;
        for (var k = 0; k < depth; k++)
        {
            var x = Vector256.Create(Unsafe.Add(ref a, at));
            s0 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref b), s0);
            s1 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref b, Lanes), s1);
            at += depthStride;
            b = ref Unsafe.Add(ref b, PackedMatrix.PanelWidth);
        }

        s0.StoreUnsafe(ref c);
        s1.StoreUnsafe(ref c, Lanes);
    }
}
