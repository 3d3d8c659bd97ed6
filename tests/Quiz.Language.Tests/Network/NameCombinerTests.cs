using Quiz.Language.Entities;
using Quiz.Language.Network;
using Quiz.Language.Tagging;

namespace Quiz.Language.Tests.Network;

public sealed class NameCombinerTests
{
    [Fact]
    public void EachScheme_GivesItsKindsInTheOrderOfTheSentence()
    {
        var prediction = new EntityPrediction(
            Mixed: [Span(SpanScheme.Uner, "PER", 6, 1)], Uner: [],
            Gum: [Span(SpanScheme.Gum, "DATE", 0, 2), Span(SpanScheme.Gum, "LOC", 4, 1)],
            News: [Span(SpanScheme.News, "MONEY", 2, 2), Span(SpanScheme.News, "DATE", 5, 1)]);
        NameCombiner.Combine(prediction, 7).Select(name => (name.FirstToken, name.TokenCount, name.Kind))
            .ShouldBe([(0, 2, EntityKind.Date), (2, 2, EntityKind.Money), (6, 1, EntityKind.Person)]);
    }

    [Fact]
    public void NumberWithinADate_IsNoNameOfItsOwn()
    {
        var prediction = new EntityPrediction([], [], [Span(SpanScheme.Gum, "DATE", 0, 3)], [Span(SpanScheme.News, "NUMBER", 1, 1), Span(SpanScheme.News, "NUMBER", 3, 1)]);
        NameCombiner.Combine(prediction, 4).Select(name => (name.FirstToken, name.Kind)).ShouldBe([(0, EntityKind.Date), (3, EntityKind.Number)]);
    }

    private static LabelledSpan Span(SpanScheme scheme, string kind, int first, int count) => new(first, count, scheme.Kinds.IndexOf(kind), 0.9f);
}
