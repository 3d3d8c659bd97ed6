namespace Quiz.Language.Network;

/// <summary>Takes one batch of sentences through the network; memory is lent and goes back on disposal.</summary>
internal sealed class BatchPass : IDisposable
{
    private readonly NetworkLayers layers;
    private readonly FloatBuffers buffers = new();
    private readonly PackedMatrix packedHeads = new();
    private readonly Memory<float> arcDependents;
    private readonly Memory<float> arcHeads;
    private readonly Memory<float> relationDependents;
    private readonly Memory<float> relationHeads;

    public BatchPass(NetworkLayers layers, SentenceBatch batch)
    {
        this.layers = layers;
        Batch = batch;
        var context = Encode();
        Tags = Apply(layers.Tags, context);
        Entities = Apply(layers.Entities, context);
        arcDependents = Rectified(layers.ArcDependent, context);
        arcHeads = Rectified(layers.ArcHead, context);
        relationDependents = Rectified(layers.RelationDependent, context);
        relationHeads = Rectified(layers.RelationHead, context);
    }

    public SentenceBatch Batch { get; }

    /// <summary>Tag scores, a row of the batch each.</summary>
    public Memory<float> Tags { get; }

    /// <summary>Scores of the span labels of all schemes, a row of the batch each.</summary>
    public Memory<float> Entities { get; }

    /// <summary>Arc scores of one sentence: row t holds those of position t for each head.</summary>
    public Memory<float> ScoreArcs(int sentence)
    {
        var positions = Batch.Sentences[sentence].Length;
        var width = layers.Arcs.Width;
        var dependents = buffers.Rent(positions * width);
        var heads = buffers.Rent(positions * width);
        var transformed = buffers.Rent(positions * width);
        var scores = buffers.Rent(positions * ArcScorer.Stride(positions));
        Batch.Gather(sentence, arcDependents.Span, width, dependents.Span);
        Batch.Gather(sentence, arcHeads.Span, width, heads.Span);
        layers.Arcs.Forward(positions, dependents.Span, heads.Span, transformed.Span, packedHeads, scores.Span);
        return scores;
    }

    /// <summary>Relation scores of one sentence's tokens with these heads; row i is token i, at position i + 1.</summary>
    public Memory<float> ScoreRelations(int sentence, ReadOnlySpan<int> heads)
    {
        var tokens = heads.Length - 1;
        var width = layers.Relations.Width;
        var features = buffers.Rent(tokens * layers.Relations.FeatureCount);
        var scores = buffers.Rent(tokens * layers.Relations.Layer.Width);
        for (var token = 0; token < tokens; token++)
        {
            layers.Relations.Fill(
                relationDependents.Span.Slice(Batch.Row(token + 1, sentence) * width, width),
                relationHeads.Span.Slice(Batch.Row(heads[token + 1], sentence) * width, width),
                features.Span.Slice(token * layers.Relations.FeatureCount, layers.Relations.FeatureCount));
        }

        layers.Relations.Layer.Forward(features.Span, tokens, scores.Span);
        return scores;
    }

    public void Dispose() => buffers.Dispose();

    private Memory<float> Encode()
    {
        var current = buffers.Rent(Batch.Rows * InputLayer.Width);
        layers.Input.Forward(Batch, current.Span);
        for (var layer = 0; layer < layers.Lstm.Length; layer += 2)
        {
            var hidden = layers.Lstm[layer].Hidden;
            var output = buffers.Rent(Batch.Rows * 2 * hidden);
            var trace = new LstmTrace(
                buffers.Rent(Batch.Rows * LstmDirection.GateCount * hidden), buffers.Rent(Batch.Rows * hidden), buffers.Rent(Batch.Rows * hidden));
            layers.Lstm[layer].Forward(Batch, current.Span, trace, output.Span, 2 * hidden);
            layers.Lstm[layer + 1].Forward(Batch, current.Span, trace, output.Span[hidden..], 2 * hidden);
            current = output;
        }

        return current;
    }

    private Memory<float> Apply(DenseLayer layer, Memory<float> input)
    {
        var output = buffers.Rent(Batch.Rows * layer.Width);
        layer.Forward(input.Span, Batch.Rows, output.Span);
        return output;
    }

    private Memory<float> Rectified(DenseLayer layer, Memory<float> input)
    {
        var output = Apply(layer, input);
        Activation.LeakyRectify(output.Span);
        return output;
    }
}
