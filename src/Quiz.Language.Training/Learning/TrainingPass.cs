using Quiz.Language.Network;
using Quiz.Language.Tagging;

namespace Quiz.Language.Training.Learning;

/// <summary>Forward with dropout, loss, and backward over one share of a batch; gradients add up in <see cref="Gradients"/>.</summary>
internal sealed class TrainingPass
{
    private readonly NetworkWeights weights;
    private readonly NetworkLayers layers;
    private readonly TrainingOptions options;
    private readonly BackwardPass backward;
    private readonly PackedMatrix packedHeads = new();
    private readonly int[] wordCounts;

    /// <param name="wordCounts">How often each word of the vocabulary stands in the training data; rare ones are masked more often.</param>
    public TrainingPass(NetworkWeights weights, NetworkLayers layers, TransposedWeights transposed, TrainingOptions options, int[] wordCounts)
    {
        this.weights = weights;
        this.layers = layers;
        this.options = options;
        this.wordCounts = wordCounts;
        Gradients = new Gradients(weights);
        backward = new BackwardPass(transposed, Gradients);
    }

    public Gradients Gradients { get; }

    /// <returns>Loss summed over all that was to be told, not scaled.</returns>
    /// <param name="scale">Factor of every gradient: one over the tokens of the whole batch.</param>
    public double Run(IReadOnlyList<Example> share, float scale, Random random)
    {
        using var buffers = new FloatBuffers();
        Example[] examples = [.. share.OrderByDescending(example => example.Features.Length)];
        var batch = new SentenceBatch(examples.Select(example => Mask(example.Features, random)));
        var encoder = new EncoderTrace(layers, batch, options, random, buffers);
        var context = encoder.Context.Span;
        var contextGradient = buffers.RentCleared(encoder.Context.Length).Span;

        var loss = Labels(layers.Entities, encoder, contextGradient, buffers, scores => EntityLoss(batch, examples, scores.Span, scale));
        if (examples.Any(example => example.Heads is not null))
        {
            loss += Labels(layers.Tags, encoder, contextGradient, buffers, scores => TagLoss(batch, examples, scores.Span, scale));
            Projection Project(DenseLayer layer, ReadOnlySpan<float> input) => new(layer, input, batch.Rows, options.LayerDropout, random, buffers);
            var (arcDependents, arcHeads) = (Project(layers.ArcDependent, context), Project(layers.ArcHead, context));
            var (relationDependents, relationHeads) = (Project(layers.RelationDependent, context), Project(layers.RelationHead, context));
            for (var sentence = 0; sentence < examples.Length; sentence++)
            {
                if (examples[sentence].Heads is null)
                    continue;
                loss += ArcLoss(batch, sentence, examples[sentence].Heads!, arcDependents, arcHeads, scale);
                loss += RelationLoss(batch, sentence, examples[sentence], relationDependents, relationHeads, scale);
            }

            foreach (var projection in new[] { arcDependents, arcHeads, relationDependents, relationHeads })
                projection.Backward(backward, context, batch.Rows, contextGradient);
        }

        encoder.Backward(backward, Gradients, weights, contextGradient, buffers);
        return loss;
    }

    private delegate double LossOf(Memory<float> scores);

    private double Labels(DenseLayer layer, EncoderTrace encoder, Span<float> contextGradient, FloatBuffers buffers, LossOf lossOf)
    {
        var rows = encoder.Batch.Rows;
        var scores = buffers.Rent(rows * layer.Width);
        layer.Forward(encoder.Context.Span, rows, scores.Span);
        var loss = lossOf(scores);
        backward.Linear(layer, encoder.Context.Span, scores.Span, rows, contextGradient);
        return loss;
    }

    private double EntityLoss(SentenceBatch batch, Example[] examples, Span<float> scores, float scale)
    {
        var loss = 0.0;
        var width = layers.Entities.Width;
        for (var sentence = 0; sentence < examples.Length; sentence++)
        {
            var example = examples[sentence];
            for (var position = 0; position < example.Features.Length; position++)
            {
                var row = scores.Slice(batch.Row(position, sentence) * width, width);
                if (position == 0 || (example.Scheme ?? (example.SpanTargets is null ? null : SpanScheme.Uner)) is not { } scheme)
                {
                    row.Clear();
                    continue;
                }

                var (first, count) = (scheme.FirstColumn, scheme.LabelCount);
                row[..first].Clear();
                row[(first + count)..].Clear();
                var own = row.Slice(first, count);
                loss += example.SpanLabels is { } labels
                    ? CrossEntropy.Replace(own, labels[position], scale * options.EntityWeight * example.SpanWeight)
                    : CrossEntropy.Replace(own, example.SpanTargets.AsSpan((position - 1) * count, count), scale * options.EntityWeight * options.TargetWeight);
            }
        }

        return loss;
    }

    private double TagLoss(SentenceBatch batch, Example[] examples, Span<float> scores, float scale)
    {
        var loss = 0.0;
        var width = layers.Tags.Width;
        for (var sentence = 0; sentence < examples.Length; sentence++)
        {
            for (var position = 0; position < examples[sentence].Features.Length; position++)
            {
                var row = scores.Slice(batch.Row(position, sentence) * width, width);
                if (position == 0 || examples[sentence].Tags is not { } tags)
                {
                    row.Clear();
                    continue;
                }

                row[weights.Tags.Length..].Clear();
                loss += CrossEntropy.Replace(row[..weights.Tags.Length], tags[position], scale);
            }
        }

        return loss;
    }

    private double ArcLoss(SentenceBatch batch, int sentence, int[] heads, Projection dependents, Projection headRows, float scale)
    {
        using var buffers = new FloatBuffers();
        var positions = heads.Length;
        var width = layers.Arcs.Width;
        var stride = ArcScorer.Stride(positions);
        var dependent = buffers.Rent(positions * width).Span;
        var head = buffers.Rent(positions * width).Span;
        var transformed = buffers.Rent(positions * width).Span;
        var scores = buffers.Rent(positions * stride).Span;
        batch.Gather(sentence, dependents.Output.Span, width, dependent);
        batch.Gather(sentence, headRows.Output.Span, width, head);
        layers.Arcs.Forward(positions, dependent, head, transformed, packedHeads, scores);

        var loss = 0.0;
        scores[..stride].Clear();
        for (var position = 1; position < positions; position++)
        {
            var row = scores.Slice(position * stride, stride);
            row[position] = float.NegativeInfinity;
            loss += CrossEntropy.Replace(row[..positions], heads[position], scale);
            row[positions..].Clear();
        }

        var transformedGradient = buffers.Rent(positions * width).Span;
        var dependentGradient = buffers.RentCleared(positions * width).Span;
        var headGradient = buffers.RentCleared(stride * width).Span;
        backward.Arcs(layers.Arcs, positions, dependent, head, transformed, scores, transformedGradient, dependentGradient, headGradient);
        batch.Scatter(sentence, dependentGradient, width, dependents.Gradient.Span);
        batch.Scatter(sentence, headGradient, width, headRows.Gradient.Span);
        return loss;
    }

    private double RelationLoss(SentenceBatch batch, int sentence, Example example, Projection dependents, Projection headRows, float scale)
    {
        using var buffers = new FloatBuffers();
        var scorer = layers.Relations;
        var (width, count, layer) = (scorer.Width, scorer.FeatureCount, scorer.Layer);
        var tokens = example.Features.Length - 1;
        var features = buffers.Rent(tokens * count).Span;
        var scores = buffers.Rent(tokens * layer.Width).Span;
        for (var token = 0; token < tokens; token++)
        {
            scorer.Fill(
                dependents.Output.Span.Slice(batch.Row(token + 1, sentence) * width, width),
                headRows.Output.Span.Slice(batch.Row(example.Heads![token + 1], sentence) * width, width),
                features.Slice(token * count, count));
        }

        layer.Forward(features, tokens, scores);
        var loss = 0.0;
        for (var token = 0; token < tokens; token++)
        {
            var row = scores.Slice(token * layer.Width, layer.Width);
            row[weights.Relations.Length..].Clear();
            loss += CrossEntropy.Replace(row[..weights.Relations.Length], example.Relations![token + 1], scale);
        }

        var featureGradient = buffers.RentCleared(tokens * count).Span;
        backward.Linear(layer, features, scores, tokens, featureGradient);
        for (var token = 0; token < tokens; token++)
        {
            var dependentRow = batch.Row(token + 1, sentence) * width;
            var headRow = batch.Row(example.Heads![token + 1], sentence) * width;
            BackwardPass.RelationFeatures(
                dependents.Output.Span.Slice(dependentRow, width), headRows.Output.Span.Slice(headRow, width), featureGradient.Slice(token * count, count),
                dependents.Gradient.Span.Slice(dependentRow, width), headRows.Gradient.Span.Slice(headRow, width));
        }

        return loss;
    }

    /// <summary>Rare words are read as unknown now and then, so that the network learns what to do with those.</summary>
    private SentenceFeatures Mask(SentenceFeatures features, Random random)
    {
        var masked = features.Copy();
        var words = masked.Of(WordFeature.Word);
        for (var position = 1; position < masked.Length; position++)
        {
            if (words[position] != Vocabulary.Unknown && random.NextDouble() < 0.5 / (0.5 + wordCounts[words[position]]))
                words[position] = Vocabulary.Unknown;
            if (random.NextDouble() < options.WordDropout)
                words[position] = SentenceFeatures.Missing;
            if (random.NextDouble() < options.VectorDropout)
                masked.Vectors[position] = WordVectors.None;
        }

        return masked;
    }
}
