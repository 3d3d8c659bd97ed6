using System.Runtime.CompilerServices;

namespace Quiz.Language.Network;

/// <summary>
/// The right-hand side of a product, laid out for <see cref="MatrixKernel"/>: panels of 16 columns, each panel row by row,
/// so that the kernel reads memory in one direction. Columns beyond the last are zero.
/// </summary>
internal sealed class PackedMatrix
{
    public const int PanelWidth = 16;

    private float[] panels = [];

    /// <summary>Rows: the length of each dot product.</summary>
    public int Depth { get; private set; }

    /// <summary>Columns, a multiple of <see cref="PanelWidth"/>.</summary>
    public int Columns { get; private set; }

    public static int RoundUp(int columns) => (columns + PanelWidth - 1) / PanelWidth * PanelWidth;

    public static PackedMatrix Of(Matrix matrix)
    {
        var packed = new PackedMatrix();
        packed.Pack(matrix.Values, matrix.Columns, matrix.Rows, matrix.Columns);
        return packed;
    }

    public ReadOnlySpan<float> Panel(int index) => panels.AsSpan(index * Depth * PanelWidth, Depth * PanelWidth);

    /// <summary>Takes a matrix whose element (row, column) is <c>source[row * stride + column]</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Pack(ReadOnlySpan<float> source, int stride, int depth, int columns)
    {
        Reshape(depth, columns);
        for (var first = 0; first < columns; first += PanelWidth)
        {
            var width = Math.Min(PanelWidth, columns - first);
            var panel = panels.AsSpan(first * depth, depth * PanelWidth);
            for (var row = 0; row < depth; row++)
            {
                var target = panel.Slice(row * PanelWidth, PanelWidth);
                source.Slice(row * stride + first, width).CopyTo(target);
                target[width..].Clear();
            }
        }
    }

    /// <summary>Takes the transpose of a matrix: element (row, column) is <c>source[column * stride + row]</c>.</summary>
    public void PackTransposed(ReadOnlySpan<float> source, int stride, int depth, int columns)
    {
        Reshape(depth, columns);
        for (var first = 0; first < columns; first += PanelWidth)
        {
            var width = Math.Min(PanelWidth, columns - first);
            var panel = panels.AsSpan(first * depth, depth * PanelWidth);
            if (width < PanelWidth)
                panel.Clear();
            for (var column = 0; column < width; column++)
            {
                var line = source.Slice((first + column) * stride, depth);
                for (var row = 0; row < line.Length; row++)
                    panel[row * PanelWidth + column] = line[row];
            }
        }
    }

    private void Reshape(int depth, int columns)
    {
        Depth = depth;
        Columns = RoundUp(columns);
        if (panels.Length < Depth * Columns)
            panels = new float[Depth * Columns];
    }
}
