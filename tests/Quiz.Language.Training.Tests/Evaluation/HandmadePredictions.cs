using System.Collections.Immutable;
using Quiz.Language.Network;
using Quiz.Language.Tagging;
using Quiz.Language.Training.Data;
using Quiz.Language.Training.Evaluation;

namespace Quiz.Language.Training.Tests.Evaluation;

/// <summary>Gold sentences with predictions written by hand: head and relation a token, "2:obj", heads from 1, root 0.</summary>
internal static class HandmadePredictions
{
    public static GoldPrediction Of(string words, string gold, string predicted, float probability = 1) => new(
        new TrainingSentence { Words = words.Split(' '), Tree = new TreeAnnotation([.. words.Split(' ').Select(Tag)], Heads(gold), Relations(gold)) },
        new SentencePrediction
        {
            Tags = [.. words.Split(' ').Select(word => Tag(word).Universal)],
            PennTags = [.. words.Split(' ').Select(word => Tag(word).Penn)],
            VerbForms = [.. words.Split(' ').Select(word => Tag(word).VerbForm)],
            Heads = [.. Heads(predicted)],
            Relations = [.. Relations(predicted)],
            HeadProbabilities = [.. Heads(predicted).Select(_ => probability)],
            RelationProbabilities = [.. Heads(predicted).Select(_ => 1f)],
            Names = [],
        },
        new EntityPrediction([], [], [], []));

    public static GoldPrediction OfSpans(LabelledSpan[] gold, ImmutableArray<LabelledSpan> predicted)
    {
        var sentence = Of("Kim", "0:root", "0:root");
        return sentence with { Gold = sentence.Gold with { Spans = gold, Scheme = SpanScheme.Uner }, Entities = new EntityPrediction([], predicted, [], []) };
    }

    private static TokenTag Tag(string word) => word switch
    {
        "." => new TokenTag(UniversalTag.Punct, ".", null),
        "met" => new TokenTag(UniversalTag.Verb, "VBD", VerbForm.Fin),
        _ => new TokenTag(UniversalTag.Noun, "NN", null),
    };

    private static int[] Heads(string arcs) => [.. arcs.Split(' ').Select(arc => int.Parse(arc.Split(':')[0], System.Globalization.CultureInfo.InvariantCulture) - 1)];

    private static string[] Relations(string arcs) => [.. arcs.Split(' ').Select(arc => arc.Split(':', 2)[1])];
}
