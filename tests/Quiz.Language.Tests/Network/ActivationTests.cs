using System.Runtime.Intrinsics;
using Quiz.Language.Network;

namespace Quiz.Language.Tests.Network;

public sealed class ActivationTests
{
    [Fact]
    public void Exp_IsWithinItsError()
    {
        for (var x = -87f; x < 88; x += 0.37f)
            (Activation.Exp(Vector256.Create(x))[0] / MathF.Exp(x)).ShouldBe(1, 3e-6, $"e^{x}");
    }

    [Theory]
    [InlineData(-1000f, 0f, -1f)]
    [InlineData(0f, 0.5f, 0f)]
    [InlineData(1000f, 1f, 1f)]
    public void FarValues_AreBounded(float x, float sigmoid, float tanh)
    {
        Activation.Sigmoid(Vector256.Create(x))[3].ShouldBe(sigmoid, 1e-6f);
        Activation.Tanh(Vector256.Create(x))[3].ShouldBe(tanh, 1e-6f);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(13)]
    public void Softmax_SumsToOneAndKeepsTheOrder(int count)
    {
        float[] scores = [.. Enumerable.Range(0, count).Select(i => i * 0.5f)];
        Activation.Softmax(scores);
        scores.Sum().ShouldBe(1, 1e-5f);
        scores.ShouldBe(scores.Order().ToArray());
    }

    [Fact]
    public void ExcludedScore_GetsNothing()
    {
        float[] scores = [1, float.NegativeInfinity, 1];
        Activation.Softmax(scores);
        scores[0].ShouldBe(0.5f, 1e-6f);
        scores[1].ShouldBeLessThan(1e-30f);
    }
}
