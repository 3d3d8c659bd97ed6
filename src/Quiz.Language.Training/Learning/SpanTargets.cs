using Quiz.Language.Network;
using Quiz.Language.Tagging;
using Quiz.Language.Training.Data;

namespace Quiz.Language.Training.Learning;

/// <summary>
/// What a network says of the names in sentences where nobody marked any, as probabilities and not as decisions: doubt stays
/// doubt when it is taught on (Hinton et al. 2015).
/// </summary>
internal static class SpanTargets
{
    private const int SentencesPerBatch = 40;

    /// <summary>The same sentences in the same order, each with its <see cref="TrainingSentence.SpanTargets"/>.</summary>
    public static List<TrainingSentence> Add(NetworkWeights weights, IReadOnlyList<TrainingSentence> sentences)
    {
        var layers = new NetworkLayers(weights);
        var taught = new TrainingSentence[sentences.Count];
        foreach (var batch in Enumerable.Range(0, sentences.Count).OrderByDescending(i => sentences[i].Words.Length).Chunk(SentencesPerBatch))
        {
            using var pass = new BatchPass(layers, new SentenceBatch(batch.Select(i => weights.Features.Extract(sentences[i].Words))));
            for (var i = 0; i < batch.Length; i++)
                taught[batch[i]] = sentences[batch[i]] with { SpanTargets = Read(pass, i, layers.Entities.Width) };
        }

        return [.. taught];
    }

    private static float[] Read(BatchPass pass, int sentence, int width)
    {
        var count = SpanScheme.Uner.LabelCount;
        var targets = new float[(pass.Batch.Sentences[sentence].Length - 1) * count];
        for (var position = 1; position < pass.Batch.Sentences[sentence].Length; position++)
        {
            var row = pass.Entities.Span.Slice(pass.Batch.Row(position, sentence) * width, width);
            foreach (var scheme in SpanScheme.All)
                Activation.Softmax(row.Slice(scheme.FirstColumn, scheme.LabelCount));
            SchemeMixer.Mix(row, targets.AsSpan((position - 1) * count, count));
        }

        return targets;
    }
}
