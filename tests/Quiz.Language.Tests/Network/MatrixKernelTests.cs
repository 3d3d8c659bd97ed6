using Quiz.Language.Network;

namespace Quiz.Language.Tests.Network;

public sealed class MatrixKernelTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(2, 3, 16)]
    [InlineData(5, 7, 17)]
    [InlineData(6, 16, 33)]
    [InlineData(13, 1, 48)]
    [InlineData(20, 65, 100)]
    public void AnyShape_EqualsThePlainLoop(int rows, int depth, int columns)
    {
        var (a, b) = (Values(rows * depth, 1), Values(depth * columns, 2));
        var packed = new PackedMatrix();
        packed.Pack(b, columns, depth, columns);
        var stride = packed.Columns;
        var c = Values(rows * stride, 3);
        var before = (float[])c.Clone();

        MatrixKernel.Multiply(a, depth, 1, rows, packed, c, stride, accumulate: true);

        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
                c[i * stride + j].ShouldBe(before[i * stride + j] + Dot(i, j), 1e-4f);
        }

        float Dot(int i, int j) => Enumerable.Range(0, depth).Sum(k => a[i * depth + k] * b[k * columns + j]);
    }

    [Fact]
    public void ExchangedStrides_ReadTheLeftSideTransposed()
    {
        const int rows = 9, depth = 5, columns = 16;
        var a = Values(rows * depth, 4);
        var transposed = new float[a.Length];
        for (var i = 0; i < rows; i++)
        {
            for (var k = 0; k < depth; k++)
                transposed[k * rows + i] = a[i * depth + k];
        }

        var packed = new PackedMatrix();
        packed.Pack(Values(depth * columns, 5), columns, depth, columns);
        var (plain, exchanged) = (new float[rows * columns], new float[rows * columns]);
        MatrixKernel.Multiply(a, depth, 1, rows, packed, plain, columns, accumulate: false);
        MatrixKernel.Multiply(transposed, 1, rows, rows, packed, exchanged, columns, accumulate: false);
        exchanged.ShouldBe(plain);
    }

    [Fact]
    public void TransposedPacking_EqualsPackingTheTranspose()
    {
        const int depth = 6, columns = 21;
        var values = Values(depth * columns, 6);
        var transposed = new float[values.Length];
        for (var k = 0; k < depth; k++)
        {
            for (var j = 0; j < columns; j++)
                transposed[j * depth + k] = values[k * columns + j];
        }

        var (one, other) = (new PackedMatrix(), new PackedMatrix());
        one.Pack(values, columns, depth, columns);
        other.PackTransposed(transposed, depth, depth, columns);
        other.Panel(0).ToArray().ShouldBe(one.Panel(0).ToArray());
        other.Panel(1).ToArray().ShouldBe(one.Panel(1).ToArray());
    }

    [Fact]
    public void ARow_HasTheSameBitsWhereverItStands()
    {
        const int rows = 11, depth = 40, columns = 32;
        var a = Values(rows * depth, 7);
        var packed = new PackedMatrix();
        packed.Pack(Values(depth * columns, 8), columns, depth, columns);
        var together = new float[rows * columns];
        MatrixKernel.Multiply(a, depth, 1, rows, packed, together, columns, accumulate: false);
        for (var i = 0; i < rows; i++)
        {
            var alone = new float[columns];
            MatrixKernel.Multiply(a.AsSpan(i * depth, depth), depth, 1, 1, packed, alone, columns, accumulate: false);
            alone.ShouldBe(together[(i * columns)..((i + 1) * columns)]);
        }
    }

    [Fact]
    public void ShortSpan_IsRefused()
    {
        var packed = new PackedMatrix();
        packed.Pack(Values(32, 1), 16, 2, 16);
        Should.Throw<ArgumentException>(() => MatrixKernel.Multiply(new float[3], 2, 1, 2, packed, new float[32], 16, accumulate: false));
        Should.Throw<ArgumentException>(() => MatrixKernel.Multiply(new float[4], 2, 1, 2, packed, new float[31], 16, accumulate: false));
    }

    private static float[] Values(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() - 0.5f)];
    }
}
