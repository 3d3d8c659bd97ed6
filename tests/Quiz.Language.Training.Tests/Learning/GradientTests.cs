using Quiz.Language.Network;
using Quiz.Language.Training.Data;
using Quiz.Language.Training.Learning;

namespace Quiz.Language.Training.Tests.Learning;

/// <summary>Back-propagation is written by hand; the loss itself says whether it is right.</summary>
public sealed class GradientTests
{
    private const float Step = 5e-3f;
    private const int SamplesPerMatrix = 12;

    [Fact]
    public void EveryMatrix_HasTheSlopeOfTheLoss() => EveryMatrixHasTheSlope(TinyTraining.Sentences);

    // Among all others it would hardly show.
    [Fact]
    public void NamesTaughtAsProbabilities_GiveTheSlopeOfTheirLoss() =>
        EveryMatrixHasTheSlope(TinyTraining.Sentences.Where(sentence => sentence.SpanTargets is not null));

    private static void EveryMatrixHasTheSlope(IEnumerable<TrainingSentence> sentences)
    {
        var weights = TinyTraining.Weights(TinyTraining.Exact);
        var scatter = new Random(11);
        foreach (var matrix in weights.Matrices)
        {
            foreach (ref var value in matrix.Values.AsSpan())
                value += 0.2f * (scatter.NextSingle() - 0.5f);
        }

        int[] counts = [.. Enumerable.Repeat(int.MaxValue, weights.Features.Of(WordFeature.Word).Count)];
        var layers = new NetworkLayers(weights);
        var transposed = new TransposedWeights(layers);
        Example[] examples = [.. sentences.Select(sentence => Example.Of(sentence, weights))];
        var pass = new TrainingPass(weights, layers, transposed, TinyTraining.Exact, counts);
        pass.Run(examples, scale: 1, new Random(1));

        foreach (var matrix in weights.Matrices)
        {
            var gradient = pass.Gradients[matrix].Values;
            var largest = gradient.Max(MathF.Abs);
            var used = Enumerable.Range(0, gradient.Length).OrderByDescending(i => MathF.Abs(gradient[i])).Take(SamplesPerMatrix);
            foreach (var i in used)
                gradient[i].ShouldBe(Slope(matrix, i), 0.05f * largest + 0.03f, $"{matrix.Name}[{i}]");
        }

        float Slope(Matrix matrix, int index)
        {
            var value = matrix.Values[index];
            var above = Loss(value + Step);
            var below = Loss(value - Step);
            matrix.Values[index] = value;
            return (float)((above - below) / (2 * Step));

            double Loss(float changed)
            {
                matrix.Values[index] = changed;
                layers.Refresh();
                return new TrainingPass(weights, layers, transposed, TinyTraining.Exact, counts).Run(examples, 1, new Random(1));
            }
        }
    }
}
