using System.Collections.Immutable;
using Quiz.Language.Parsing;
using Quiz.Language.Tagging;

namespace Quiz.Language.Network;

/// <summary>
/// Tags, parses and finds names with one network: two bidirectional recurrent layers read the sentence; small layers upon
/// them tell tags, heads, relations and entities. Safe for use by many threads at once.
/// </summary>
internal sealed class SentenceNetwork
{
    /// <summary>Longer sentences are parsed in pieces, so that no text can exhaust the memory.</summary>
    public const int LongestPiece = 200;

    private const int RowsPerBatch = 800;
    private const int SentencesPerBatch = 40;

    /// <summary>How a later piece of an overlong sentence hangs on the first.</summary>
    private const string PieceRelation = "parataxis";

    private readonly NetworkWeights weights;
    private readonly NetworkLayers layers;
    private readonly int rootRelation;

    public SentenceNetwork(NetworkWeights weights)
    {
        this.weights = weights;
        layers = new NetworkLayers(weights);
        rootRelation = weights.Relations.IndexOf(NetworkWeights.RootRelation);
    }

    /// <summary>Predictions in the order of the sentences; one without tokens yields one without anything.</summary>
    public SentencePrediction[] Predict(IReadOnlyList<IReadOnlyList<string>> sentences) =>
        [.. PredictWithSchemes(sentences).Select(prediction => prediction.Sentence)];

    /// <summary>Predictions together with the entities in the schemes that the training data have.</summary>
    public (SentencePrediction Sentence, EntityPrediction Entities)[] PredictWithSchemes(IReadOnlyList<IReadOnlyList<string>> sentences)
    {
        var pieces = new List<IReadOnlyList<string>>();
        var firstPiece = new int[sentences.Count + 1];
        for (var i = 0; i < sentences.Count; i++)
        {
            if (sentences[i].Count <= LongestPiece)
                pieces.Add(sentences[i]);
            else
                pieces.AddRange(sentences[i].Chunk(LongestPiece));
            firstPiece[i + 1] = pieces.Count;
        }

        var predicted = PredictPieces(pieces);
        return [.. Enumerable.Range(0, sentences.Count).Select(i => Join(predicted.AsSpan(firstPiece[i], firstPiece[i + 1] - firstPiece[i])))];
    }

    private (SentencePrediction Sentence, EntityPrediction Entities)[] PredictPieces(List<IReadOnlyList<string>> pieces)
    {
        var results = new (SentencePrediction, EntityPrediction)[pieces.Count];
        var order = Enumerable.Range(0, pieces.Count).OrderByDescending(i => pieces[i].Count).ToArray();
        for (int start = 0, end; start < order.Length; start = end)
        {
            var rows = 0;
            for (end = start; end < order.Length && end - start < SentencesPerBatch && (end == start || rows + pieces[order[end]].Count < RowsPerBatch); end++)
                rows += pieces[order[end]].Count + 1;

            // Already longest first, so the batch keeps this order.
            using var pass = new BatchPass(layers, new SentenceBatch(order[start..end].Select(i => weights.Features.Extract(pieces[i]))));
            for (var sentence = 0; sentence < end - start; sentence++)
                results[order[start + sentence]] = Read(pass, sentence);
        }

        return results;
    }

    private (SentencePrediction Sentence, EntityPrediction Entities) Read(BatchPass pass, int sentence)
    {
        var tokens = pass.Batch.Sentences[sentence].Length - 1;
        var (heads, headProbabilities) = ReadHeads(pass, sentence);
        var (relations, relationProbabilities) = ReadRelations(pass, sentence, heads);
        var tags = ReadTags(pass, sentence);
        var entities = ReadEntities(pass, sentence);
        var prediction = new SentencePrediction
        {
            Tags = [.. tags.Select(tag => tag.Universal)],
            PennTags = [.. tags.Select(tag => tag.Penn)],
            VerbForms = [.. tags.Select(tag => tag.VerbForm)],
            Heads = [.. heads.Skip(1).Select(head => head - 1)],
            Relations = relations,
            HeadProbabilities = headProbabilities,
            RelationProbabilities = relationProbabilities,
            Names = NameCombiner.Combine(entities, tokens),
        };
        return (prediction, entities);
    }

    private TokenTag[] ReadTags(BatchPass pass, int sentence)
    {
        var tags = new TokenTag[pass.Batch.Sentences[sentence].Length - 1];
        for (var token = 0; token < tags.Length; token++)
            tags[token] = weights.Tags[Best(pass.Tags.Span.Slice(pass.Batch.Row(token + 1, sentence) * layers.Tags.Width, weights.Tags.Length))];
        return tags;
    }

    private static (int[] Heads, ImmutableArray<float> Probabilities) ReadHeads(BatchPass pass, int sentence)
    {
        var positions = pass.Batch.Sentences[sentence].Length;
        var stride = ArcScorer.Stride(positions);
        var scores = pass.ScoreArcs(sentence).Span;
        var heads = new int[positions];
        TreeDecoder.Decode(scores, stride, heads);
        var probabilities = new float[positions - 1];
        for (var position = 1; position < positions; position++)
        {
            var row = scores.Slice(position * stride, positions);
            row[position] = float.NegativeInfinity;
            Activation.Softmax(row);
            probabilities[position - 1] = row[heads[position]];
        }

        return (heads, [.. probabilities]);
    }

    private (ImmutableArray<string> Relations, ImmutableArray<float> Probabilities) ReadRelations(BatchPass pass, int sentence, int[] heads)
    {
        var scores = pass.ScoreRelations(sentence, heads).Span;
        var relations = new string[heads.Length - 1];
        var probabilities = new float[relations.Length];
        for (var token = 0; token < relations.Length; token++)
        {
            var row = scores.Slice(token * layers.Relations.Layer.Width, weights.Relations.Length);
            Activation.Softmax(row);

            // The root's child is the root, and nothing else is.
            var best = rootRelation;
            if (heads[token + 1] != 0)
            {
                var rootProbability = row[rootRelation];
                row[rootRelation] = float.NegativeInfinity;
                best = Best(row);
                row[rootRelation] = rootProbability;
            }

            relations[token] = weights.Relations[best];
            probabilities[token] = row[best];
        }

        return ([.. relations], [.. probabilities]);
    }

    private EntityPrediction ReadEntities(BatchPass pass, int sentence)
    {
        var tokens = pass.Batch.Sentences[sentence].Length - 1;
        var width = layers.Entities.Width;
        var probabilities = new float[tokens * width];
        var mixed = new float[tokens * SpanScheme.Uner.LabelCount];
        for (var token = 0; token < tokens; token++)
        {
            var row = probabilities.AsSpan(token * width, width);
            pass.Entities.Span.Slice(pass.Batch.Row(token + 1, sentence) * width, width).CopyTo(row);
            foreach (var scheme in SpanScheme.All)
                Activation.Softmax(row.Slice(scheme.FirstColumn, scheme.LabelCount));
            SchemeMixer.Mix(row, mixed.AsSpan(token * SpanScheme.Uner.LabelCount, SpanScheme.Uner.LabelCount));
        }

        return new EntityPrediction(
            SpanDecoder.Decode(mixed, SpanScheme.Uner.LabelCount, tokens, SpanScheme.Uner.LabelCount), Decode(SpanScheme.Uner), Decode(SpanScheme.Gum), Decode(SpanScheme.News));

        ImmutableArray<LabelledSpan> Decode(SpanScheme scheme) =>
            SpanDecoder.Decode(probabilities.AsSpan(Math.Min(scheme.FirstColumn, probabilities.Length)), width, tokens, scheme.LabelCount);
    }

    private static (SentencePrediction Sentence, EntityPrediction Entities) Join(ReadOnlySpan<(SentencePrediction Sentence, EntityPrediction Entities)> pieces)
    {
        var joined = pieces[0];
        for (var i = 1; i < pieces.Length; i++)
            joined = Append(joined, pieces[i]);
        return joined;
    }

    private static (SentencePrediction Sentence, EntityPrediction Entities) Append(
        (SentencePrediction Sentence, EntityPrediction Entities) first, (SentencePrediction Sentence, EntityPrediction Entities) second)
    {
        var (a, b) = (first.Sentence, second.Sentence);
        var offset = a.Heads.Length;
        var firstRoot = a.Heads.IndexOf(-1);
        var secondRoot = b.Heads.IndexOf(-1);
        var sentence = new SentencePrediction
        {
            Tags = a.Tags.AddRange(b.Tags),
            PennTags = a.PennTags.AddRange(b.PennTags),
            VerbForms = a.VerbForms.AddRange(b.VerbForms),
            Heads = a.Heads.AddRange(b.Heads.Select(head => head < 0 ? firstRoot : head + offset)),
            Relations = a.Relations.AddRange(b.Relations.SetItem(secondRoot, PieceRelation)),
            // Nothing was weighed between the pieces.
            HeadProbabilities = a.HeadProbabilities.AddRange(b.HeadProbabilities.SetItem(secondRoot, 0)),
            RelationProbabilities = a.RelationProbabilities.AddRange(b.RelationProbabilities.SetItem(secondRoot, 0)),
            Names = a.Names.AddRange(b.Names.Select(name => name with { FirstToken = name.FirstToken + offset })),
        };
        var entities = new EntityPrediction(
            Shift(first.Entities.Mixed, second.Entities.Mixed), Shift(first.Entities.Uner, second.Entities.Uner), Shift(first.Entities.Gum, second.Entities.Gum), Shift(first.Entities.News, second.Entities.News));
        return (sentence, entities);

        ImmutableArray<LabelledSpan> Shift(ImmutableArray<LabelledSpan> before, ImmutableArray<LabelledSpan> after) =>
            before.AddRange(after.Select(span => span with { First = span.First + offset }));
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }

        return best;
    }
}
