namespace Quiz.Language.Network;

/// <summary>A named dense matrix of weights, row by row.</summary>
internal sealed class Matrix(string name, int rows, int columns)
{
    public string Name { get; } = name;
    public int Rows { get; } = rows;
    public int Columns { get; } = columns;
    public float[] Values { get; } = new float[rows * columns];

    public Span<float> Row(int index) => Values.AsSpan(index * Columns, Columns);
}
