using Quiz.Language.Tagging;
using Quiz.Language.Training.Evaluation;

namespace Quiz.Language.Training.Tests.Evaluation;

public sealed class EntityScoresTests
{
    [Fact]
    public void SpanMustHaveExtentAndKind()
    {
        LabelledSpan[] gold = [new(0, 2, 0, 1), new(3, 1, 1, 1), new(5, 1, 2, 1)];
        var scores = EntityScores.Of([HandmadePredictions.OfSpans(gold, [new(0, 2, 0, 0.9f), new(3, 1, 2, 0.9f), new(5, 2, 2, 0.4f), new(9, 1, 0, 1)])], SpanScheme.Uner);
        scores.Precision.ShouldBe(25);
        scores.Recall.ShouldBe(100.0 / 3, 1e-6);
        scores.Kinds[0].ShouldBe(("PER", 200.0 / 3, 1));
        scores.Kinds[1].F1.ShouldBe(0);
    }
}
