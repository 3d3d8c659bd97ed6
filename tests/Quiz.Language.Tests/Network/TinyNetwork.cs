using Quiz.Language.Network;

namespace Quiz.Language.Tests.Network;

/// <summary>A network too small to know anything, with random weights.</summary>
internal static class TinyNetwork
{
    public static readonly string[] Words = ["the", "minister", "met", "Kim", "on", "Monday", "."];

    public static NetworkWeights Weights(int seed = 1)
    {
        var random = new Random(seed);
        var vocabulary = new Vocabulary(StringIndex.Of(["the", "met", "Xx", "xx", "er", "on"]));
        float[] vectors = [.. Enumerable.Range(0, 3 * WordVectors.Width).Select(_ => random.NextSingle() - 0.5f)];
        var features = new FeatureExtractor(
            [.. Enum.GetValues<WordFeature>().Select(_ => vocabulary)], WordVectors.Quantize(["the", "minister", "monday"], vectors),
            NameLexicon.Of(new Dictionary<string, NameClues> { ["Kim"] = NameClues.Surname }));
        var weights = new NetworkWeights(
            new NetworkShape(Hidden: 16, Layers: 2, Arc: 16, Relation: 16), features,
            [new TokenTag(UniversalTag.Noun, "NN", null), new TokenTag(UniversalTag.Verb, "VBD", VerbForm.Fin)], ["nsubj", "obj", "root"]);
        foreach (var matrix in weights.Matrices)
        {
            foreach (ref var value in matrix.Values.AsSpan())
                value = random.NextSingle() - 0.5f;
        }

        return weights;
    }
}
