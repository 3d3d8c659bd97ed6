using Quiz.Language.Network;

namespace Quiz.Language.Training.Learning;

/// <summary>The gradient of each matrix of a network, summed over one share of a batch.</summary>
internal sealed class Gradients
{
    private readonly Dictionary<Matrix, Matrix> gradients;
    private readonly Dictionary<Matrix, SortedSet<int>> touchedRows;

    public Gradients(NetworkWeights weights)
    {
        gradients = weights.Matrices.ToDictionary(matrix => matrix, matrix => new Matrix(matrix.Name, matrix.Rows, matrix.Columns));
        touchedRows = weights.Embeddings.ToDictionary(matrix => matrix, _ => new SortedSet<int>());
    }

    public Matrix this[Matrix weights] => gradients[weights];

    /// <summary>Rows of an embedding that have a gradient.</summary>
    public SortedSet<int> TouchedRows(Matrix embedding) => touchedRows[embedding];

    public void AddRow(Matrix embedding, int row, ReadOnlySpan<float> gradient)
    {
        touchedRows[embedding].Add(row);
        Vectors.Add(gradients[embedding].Row(row), gradient);
    }
}
