using System.Collections.Immutable;

namespace Quiz.Language.Network;

/// <summary>The layers made from a set of weights, in the order in which a sentence passes them; shared by training and use.</summary>
internal sealed class NetworkLayers
{
    public NetworkLayers(NetworkWeights weights)
    {
        Input = new InputLayer(weights.Features.Vectors, weights.Embeddings);
        Lstm = [.. weights.Lstm.Select((matrices, index) => new LstmDirection(matrices.Input, matrices.Recurrent, matrices.Bias, backward: index % 2 == 1))];
        ArcDependent = Dense(weights.ArcDependent);
        ArcHead = Dense(weights.ArcHead);
        RelationDependent = Dense(weights.RelationDependent);
        RelationHead = Dense(weights.RelationHead);
        Arcs = new ArcScorer(weights.Arc.Weights, weights.Arc.Bias);
        Relations = new RelationScorer(weights.Relation.Weights, weights.Relation.Bias, weights.Shape.Relation);
        Tags = Dense(weights.Tag);
        Entities = Dense(weights.Entity);
    }

    public InputLayer Input { get; }

    /// <summary>Forward and backward of each layer in turn.</summary>
    public ImmutableArray<LstmDirection> Lstm { get; }

    public DenseLayer ArcDependent { get; }

    public DenseLayer ArcHead { get; }

    public DenseLayer RelationDependent { get; }

    public DenseLayer RelationHead { get; }

    public ArcScorer Arcs { get; }

    public RelationScorer Relations { get; }

    public DenseLayer Tags { get; }

    public DenseLayer Entities { get; }

    public IEnumerable<DenseLayer> Dense() => [ArcDependent, ArcHead, Arcs.Transform, RelationDependent, RelationHead, Relations.Layer, Tags, Entities];

    /// <summary>Takes over weights that have changed.</summary>
    public void Refresh()
    {
        foreach (var direction in Lstm)
            direction.Refresh();
        foreach (var layer in Dense())
            layer.Refresh();
    }

    private static DenseLayer Dense((Matrix Weights, Matrix Bias) matrices) => new(matrices.Weights, matrices.Bias);
}
