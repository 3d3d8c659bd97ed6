using System.Collections.Immutable;
using Quiz.Language.Network;
using Quiz.Language.Training.Data;

namespace Quiz.Language.Training.Learning;

/// <summary>Takes vocabularies and labels from the data and draws the weights that training starts from.</summary>
internal static class NetworkBuilder
{
    private const float EmbeddingRange = 0.1f;

    public static NetworkWeights Build(NetworkShape shape, IReadOnlyList<TrainingSentence> sentences, WordVectors vectors, NameLexicon names, int seed)
    {
        ImmutableArray<Vocabulary> vocabularies = [.. Enum.GetValues<WordFeature>().Select(feature => Vocabulary(feature, sentences))];
        var trees = sentences.Where(sentence => sentence.Tree is not null).Select(sentence => sentence.Tree!).ToList();
        ImmutableArray<TokenTag> tags = [.. trees.SelectMany(tree => tree.Tags).Distinct().OrderBy(tag => tag.ToString(), StringComparer.Ordinal)];
        ImmutableArray<string> relations = [.. trees.SelectMany(tree => tree.Relations).Distinct().Order(StringComparer.Ordinal)];
        var weights = new NetworkWeights(shape, new FeatureExtractor(vocabularies, vectors, names), tags, relations);
        Initialize(weights, new Random(seed));
        return weights;
    }

    /// <summary>How often each entry of the word vocabulary stands in the data; the two artificial ones count as frequent.</summary>
    public static int[] WordCounts(NetworkWeights weights, IReadOnlyList<TrainingSentence> sentences)
    {
        var counts = Counts(WordFeature.Word, sentences);
        return [int.MaxValue, int.MaxValue, .. weights.Features.Of(WordFeature.Word).Entries.Select(entry => counts.GetValueOrDefault(entry))];
    }

    private static Vocabulary Vocabulary(WordFeature feature, IReadOnlyList<TrainingSentence> sentences)
    {
        var least = feature switch { WordFeature.Word => 2, WordFeature.Suffix4 or WordFeature.Prefix3 => 4, _ => 3 };
        return new Vocabulary(StringIndex.Of(
        [
            .. Counts(feature, sentences)
                .Where(count => count.Value >= least)
                .OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal)
                .Select(count => count.Key),
        ]));
    }

    private static Dictionary<string, int> Counts(WordFeature feature, IReadOnlyList<TrainingSentence> sentences)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var lookup = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> foldBuffer = stackalloc char[WordForm.MaximumLength];
        Span<char> shapeBuffer = stackalloc char[16];
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Words.Length; i++)
            {
                var folded = WordForm.FoldNumber(WordForm.Fold(sentence.Words[i], foldBuffer));
                var text = FeatureExtractor.Text(feature, folded, sentence.Words[i], i == 0, shapeBuffer);
                lookup[text] = lookup.TryGetValue(text, out var count) ? count + 1 : 1;
            }
        }

        return counts;
    }

    private static void Initialize(NetworkWeights weights, Random random)
    {
        foreach (var embedding in weights.Embeddings)
            Draw(embedding, EmbeddingRange, embedding.Columns, random);
        foreach (var (input, recurrent, bias) in weights.Lstm)
        {
            var hidden = recurrent.Rows;
            Draw(input, 0.7f * MathF.Sqrt(6f / (input.Rows + hidden)), input.Columns, random);
            Draw(recurrent, 0.6f * MathF.Sqrt(3f / hidden), recurrent.Columns, random);

            // Open forget gates let gradients flow from the first step on (Jozefowicz et al. 2015).
            bias.Values.AsSpan(hidden, hidden).Fill(1);
        }

        foreach (var (matrix, _) in new[] { weights.ArcDependent, weights.ArcHead, weights.RelationDependent, weights.RelationHead })
            Draw(matrix, MathF.Sqrt(6f / (matrix.Rows + matrix.Columns)), matrix.Columns, random);
        Draw(weights.Arc.Weights, 0.02f, weights.Arc.Weights.Columns, random);
        Draw(weights.Relation.Weights, 0.05f, weights.Relations.Length, random);
        Draw(weights.Tag.Weights, 0.1f, weights.Tags.Length, random);
        Draw(weights.Entity.Weights, 0.1f, Tagging.SpanScheme.TotalLabels, random);
    }

    private static void Draw(Matrix matrix, float range, int columns, Random random)
    {
        for (var row = 0; row < matrix.Rows; row++)
        {
            foreach (ref var value in matrix.Row(row)[..columns])
                value = (2 * random.NextSingle() - 1) * range;
        }
    }
}
