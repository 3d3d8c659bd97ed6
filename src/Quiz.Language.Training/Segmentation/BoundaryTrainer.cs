using Quiz.Language.Segmentation;

namespace Quiz.Language.Training.Segmentation;

/// <summary>
/// Trains the sentence splitter: an averaged perceptron (Freund and Schapire 1999; Collins 2002) on the places where the rules
/// let a sentence end.
/// </summary>
internal static class BoundaryTrainer
{
    /// <param name="texts">Treebank texts.</param>
    /// <param name="epochs">Passes over all places.</param>
    /// <param name="seed">Of the order in which the paragraphs are seen.</param>
    public static BoundaryModel Train(IEnumerable<TreebankText> texts, int epochs, int seed)
    {
        var paragraphs = texts.SelectMany(Paragraphs).Where(places => places.Count > 0).ToArray();
        var weights = new Dictionary<uint, (double Weight, double Total, int Seen)>();
        var random = new Random(seed);
        var step = 0;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(paragraphs);
            foreach (var (features, ends) in paragraphs.SelectMany(places => places))
            {
                step++;
                var score = features.Sum(feature => weights.GetValueOrDefault(feature).Weight);
                // A margin, because the averaged weights should be right by more than a hair.
                if (ends ? score <= 1 : score >= -1)
                    Update(weights, features, ends ? 1 : -1, step);
            }
        }
        return new(weights
            .Where(pair => pair.Value.Seen > 1)
            .Select(pair => KeyValuePair.Create(pair.Key, (float)(pair.Value.Weight - pair.Value.Total / step)))
            .Where(pair => Math.Abs(pair.Value) > 0.02f));
    }

    // The average over all steps is the weight less what it gained, counted from the step at which it gained it.
    private static void Update(Dictionary<uint, (double Weight, double Total, int Seen)> weights, uint[] features, int direction, int step)
    {
        foreach (var feature in features)
        {
            var (weight, total, seen) = weights.GetValueOrDefault(feature);
            weights[feature] = (weight + direction, total + (double)direction * step, seen + 1);
        }
    }

    private static IEnumerable<List<(uint[] Features, bool Ends)>> Paragraphs(TreebankText text)
    {
        var ends = text.Sentences.Select(sentence => sentence.End).ToHashSet();
        foreach (var paragraph in text.Paragraphs)
        {
            var tokens = new List<TextSpan>();
            Tokenizer.Tokenize(text.Text, paragraph, tokens);
            yield return Places(text.Text, tokens, ends);
        }
    }

    private static List<(uint[] Features, bool Ends)> Places(string text, List<TextSpan> tokens, HashSet<int> ends)
    {
        var places = new List<(uint[], bool)>();
        var context = new BoundaryContext(text, tokens);
        var start = 0;
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            var isEnd = ends.Contains(tokens[i].End);
            if (BoundaryRules.MayEnd(context, i))
            {
                var features = new uint[BoundaryFeatures.Count];
                BoundaryFeatures.Describe(context, i, start, features);
                places.Add((features, isEnd));
            }
            if (isEnd)
                start = i + 1;
        }
        return places;
    }
}
