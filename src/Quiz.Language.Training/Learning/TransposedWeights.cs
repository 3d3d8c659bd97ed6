using System.Collections.Immutable;
using Quiz.Language.Network;

namespace Quiz.Language.Training.Learning;

/// <summary>Weights packed the other way round, to lead gradients from a layer's output back to its input.</summary>
internal sealed class TransposedWeights
{
    private readonly ImmutableArray<(Matrix Weights, PackedMatrix Packed)> all;
    private readonly Dictionary<Matrix, PackedMatrix> byMatrix;

    public TransposedWeights(NetworkLayers layers)
    {
        all =
        [
            .. layers.Lstm.SelectMany(direction => new[] { direction.InputWeights, direction.RecurrentWeights })
                .Concat(layers.Dense().Select(layer => layer.Weights))
                .Select(weights => (weights, new PackedMatrix())),
        ];
        byMatrix = all.ToDictionary(pair => pair.Weights, pair => pair.Packed);
        Refresh();
    }

    public PackedMatrix this[Matrix weights] => byMatrix[weights];

    /// <summary>Takes over weights that have changed.</summary>
    public void Refresh()
    {
        foreach (var (weights, packed) in all)
            packed.PackTransposed(weights.Values, weights.Columns, weights.Columns, weights.Rows);
    }
}
