using Quiz.Language.Network;
using Quiz.Language.Tagging;
using Quiz.Language.Training.Data;
using Quiz.Language.Training.Learning;

namespace Quiz.Language.Training.Tests.Learning;

/// <summary>A handful of sentences and a network small enough to check by hand.</summary>
internal static class TinyTraining
{
    public static readonly TrainingOptions Exact = new()
    {
        Shape = new NetworkShape(Hidden: 16, Layers: 2, Arc: 16, Relation: 16),
        InputDropout = 0, LayerDropout = 0, WordDropout = 0, VectorDropout = 0, EntityWeight = 1, TargetWeight = 1, Epochs = 3, ShareTokens = 12, CaseChange = 0, LearningRate = 0.02f,
    };

    public static readonly TrainingSentence[] Sentences =
    [
        Tree("President Bush met Kim .", [1, 2, -1, 2, 2], ["nmod:desc", "nsubj", "root", "obj", "punct"], [new LabelledSpan(1, 1, 0, 1)]),
        Tree("Kim met the president", [1, -1, 3, 1], ["nsubj", "root", "det", "obj"], []),
        new TrainingSentence { Words = ["Kim", "in", "North", "Korea"], Scheme = SpanScheme.News, Spans = [new(0, 1, 0, 1), new(2, 2, 1, 1)], SpanWeight = 1 },
        Tree("Kim met Bush", [1, -1, 1], ["nsubj", "root", "obj"], []),
        new TrainingSentence { Words = ["Kim", "met"], SpanTargets = [.. Doubtful, .. Doubtful.Reverse()] },
    ];

    /// <summary>A distribution over the labels of Universal NER that leans to two of them.</summary>
    private static float[] Doubtful => [0.6f, 0.3f, .. Enumerable.Repeat(0.1f / (SpanScheme.Uner.LabelCount - 2), SpanScheme.Uner.LabelCount - 2)];

    public static NetworkWeights Weights(TrainingOptions options)
    {
        var random = new Random(3);
        float[] vectors = [.. Enumerable.Range(0, 2 * WordVectors.Width).Select(_ => random.NextSingle() - 0.5f)];
        return NetworkBuilder.Build(
            options.Shape, Sentences, WordVectors.Quantize(["met", "korea"], vectors), NameLexicon.Of(new Dictionary<string, NameClues> { ["Kim"] = NameClues.Surname }), options.Seed);
    }

    private static TrainingSentence Tree(string text, int[] heads, string[] relations, LabelledSpan[] spans)
    {
        var words = text.Split(' ');
        return new TrainingSentence
        {
            Words = words,
            Tree = new TreeAnnotation(
                [.. words.Select(word => char.IsUpper(word[0]) ? new TokenTag(UniversalTag.Propn, "NNP", null) : new TokenTag(UniversalTag.Verb, "VBD", VerbForm.Fin))], heads, relations),
            Scheme = SpanScheme.Gum,
            Spans = spans,
        };
    }
}
