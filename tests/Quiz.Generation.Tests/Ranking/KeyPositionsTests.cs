using Quiz.Domain.Questions;
using Quiz.Generation.Ranking;

namespace Quiz.Generation.Tests.Ranking;

public sealed class KeyPositionsTests
{
    [Theory]
    [InlineData(0u)]
    [InlineData(3u)]
    public void KeysOfAQuiz_StandAtEachPlaceAsOften(uint seed)
    {
        var balanced = KeyPositions.Balance(Enumerable.Range(0, 8).Select(_ => Question(keepOrder: false)), seed);

        balanced.Select(PlaceOfKey).CountBy(place => place).ShouldAllBe(count => count.Value == 2);
    }

    [Fact]
    public void OrderedOptions_StayAsTheyAre() => KeyPositions.Balance([Question(keepOrder: true)], 0).Single().ShouldBe(Question(keepOrder: true), new SameOptions());

    private static int PlaceOfKey(QuestionContent content) => ((SingleChoice)content.Item).Options.Select((option, i) => (option, i)).First(entry => entry.option.IsKey).i;

    private static QuestionContent Question(bool keepOrder) => new(
        FactKind.Who, "Who?", new SingleChoice([new("a", true), new("b", false), new("c", false), new("d", false)], keepOrder), [], "", new(ProvenanceKind.Generated, "test"));

    private sealed class SameOptions : IEqualityComparer<QuestionContent>
    {
        public bool Equals(QuestionContent? x, QuestionContent? y) => ((SingleChoice)x!.Item).Options.SequenceEqual(((SingleChoice)y!.Item).Options);

        public int GetHashCode(QuestionContent content) => 0;
    }
}
