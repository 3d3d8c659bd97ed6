using System.Collections.Immutable;
using Quiz.Language.Tagging;

namespace Quiz.Language.Network;

/// <summary>Everything that training makes: vocabularies, labels and matrices.</summary>
internal sealed class NetworkWeights
{
    public const string RootRelation = "root";

    public NetworkWeights(NetworkShape shape, FeatureExtractor features, ImmutableArray<TokenTag> tags, ImmutableArray<string> relations)
    {
        Shape = shape;
        Features = features;
        Tags = tags;
        Relations = relations;
        Embeddings = [.. Enum.GetValues<WordFeature>().Select(feature => new Matrix($"embedding/{feature}", features.Of(feature).Count, InputLayer.WidthOf(feature)))];
        Lstm = [.. Enumerable.Range(0, shape.Layers).SelectMany(layer => new[] { Direction(layer, "forward"), Direction(layer, "backward") })];
        ArcDependent = Linear("arc/dependent", shape.Context, shape.Arc);
        ArcHead = Linear("arc/head", shape.Context, shape.Arc);
        Arc = Linear("arc/score", shape.Arc, shape.Arc);
        RelationDependent = Linear("relation/dependent", shape.Context, shape.Relation);
        RelationHead = Linear("relation/head", shape.Context, shape.Relation);
        Relation = Linear("relation/score", RelationScorer.FeaturesFor(shape.Relation), relations.Length);
        Tag = Linear("tag", shape.Context, tags.Length);
        Entity = Linear("entity", shape.Context, SpanScheme.TotalLabels);
    }

    public NetworkShape Shape { get; }

    public FeatureExtractor Features { get; }

    public ImmutableArray<TokenTag> Tags { get; }

    public ImmutableArray<string> Relations { get; }

    /// <summary>One a <see cref="WordFeature"/>.</summary>
    public ImmutableArray<Matrix> Embeddings { get; }

    /// <summary>Forward and backward of each layer in turn.</summary>
    public ImmutableArray<(Matrix Input, Matrix Recurrent, Matrix Bias)> Lstm { get; }

    public (Matrix Weights, Matrix Bias) ArcDependent { get; }

    public (Matrix Weights, Matrix Bias) ArcHead { get; }

    public (Matrix Weights, Matrix Bias) Arc { get; }

    public (Matrix Weights, Matrix Bias) RelationDependent { get; }

    public (Matrix Weights, Matrix Bias) RelationHead { get; }

    public (Matrix Weights, Matrix Bias) Relation { get; }

    public (Matrix Weights, Matrix Bias) Tag { get; }

    public (Matrix Weights, Matrix Bias) Entity { get; }

    /// <summary>All matrices in a fixed order, embeddings first.</summary>
    public IEnumerable<Matrix> Matrices =>
    [
        .. Embeddings,
        .. Lstm.SelectMany(direction => new[] { direction.Input, direction.Recurrent, direction.Bias }),
        .. new[] { ArcDependent, ArcHead, Arc, RelationDependent, RelationHead, Relation, Tag, Entity }.SelectMany(layer => new[] { layer.Weights, layer.Bias }),
    ];

    private (Matrix Input, Matrix Recurrent, Matrix Bias) Direction(int layer, string direction)
    {
        var width = LstmDirection.GateCount * Shape.Hidden;
        var name = FormattableString.Invariant($"lstm{layer}/{direction}");
        return (
            new Matrix($"{name}/input", layer == 0 ? InputLayer.Width : Shape.Context, width),
            new Matrix($"{name}/recurrent", Shape.Hidden, width),
            new Matrix($"{name}/bias", 1, width));
    }

    private static (Matrix Weights, Matrix Bias) Linear(string name, int inputs, int outputs)
    {
        var columns = PackedMatrix.RoundUp(outputs);
        return (new Matrix($"{name}/weights", inputs, columns), new Matrix($"{name}/bias", 1, columns));
    }
}
