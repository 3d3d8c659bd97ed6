using Quiz.Language.Network;
using Quiz.Language.Tagging;
using Quiz.Language.Training.Learning;

namespace Quiz.Language.Training.Tests.Learning;

public sealed class TrainerTests
{
    private static readonly TrainingOptions WithChance = TinyTraining.Exact with { InputDropout = 0.1f, LayerDropout = 0.3f, WordDropout = 0.1f, VectorDropout = 0.1f };

    [Fact]
    public void LossOfAFewSentences_Falls()
    {
        var losses = new List<double>();
        Train(TinyTraining.Exact with { Epochs = 30 }, threads: 1, losses);
        losses[^1].ShouldBeLessThan(losses[0] / 3);
    }

    [Fact]
    public void WordsOnceLookedAt_HaveADistributionOfLabelsEach()
    {
        var taught = SpanTargets.Add(TinyTraining.Weights(TinyTraining.Exact), TinyTraining.Sentences);

        taught.Select(sentence => sentence.Words).ShouldBe(TinyTraining.Sentences.Select(sentence => sentence.Words));
        foreach (var sentence in taught)
        {
            var labels = sentence.SpanTargets!.Chunk(SpanScheme.Uner.LabelCount).ToList();
            labels.Count.ShouldBe(sentence.Words.Length);
            labels.ShouldAllBe(word => Math.Abs(word.Sum() - 1) < 1e-4);
        }
    }

    [Fact]
    public void NumberOfThreads_DoesNotChangeTheWeights() => Train(WithChance, threads: 2).ShouldBe(Train(WithChance, threads: 1));

    [Fact]
    public void SameSeed_SameWeights() => Train(WithChance, threads: 2).ShouldBe(Train(WithChance, threads: 2));

    [Fact]
    public void OtherSeed_OtherWeights() => Train(WithChance with { Seed = 2 }, threads: 1).ShouldNotBe(Train(WithChance, threads: 1));

    private static float[] Train(TrainingOptions options, int threads, List<double>? losses = null)
    {
        var weights = TinyTraining.Weights(options);
        int[] counts = [.. Enumerable.Repeat(5, weights.Features.Of(WordFeature.Word).Count)];
        var trainer = new Trainer(weights, options, (_, _) => TinyTraining.Sentences, counts, threads);
        trainer.Run((_, loss, _) => losses?.Add(loss));
        return [.. weights.Matrices.SelectMany(matrix => matrix.Values)];
    }
}
