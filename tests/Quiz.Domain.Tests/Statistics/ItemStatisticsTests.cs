using Quiz.Domain.Answers;
using Quiz.Domain.Questions;
using Quiz.Domain.Statistics;

namespace Quiz.Domain.Tests.Statistics;

public class ItemStatisticsTests
{
    [Fact]
    public void NoResponses_NoFacility()
    {
        var statistics = Of(new SingleChoice(SampleQuiz.Options(3, 1)));
        statistics.Count.ShouldBe(0);
        statistics.Facility.ShouldBeNull();
        statistics.Choices.ShouldBe([0, 0, 0]);
    }

    [Fact]
    public void Facility_MeanShareWithBlanksAsZero()
    {
        var statistics = Of(new SingleChoice(SampleQuiz.Options(3, 1)),
            new(new ChoiceAnswer([1]), 1), new(new ChoiceAnswer([2]), 0), new(new ChoiceAnswer([]), 0), new(null, 0));
        statistics.Facility.ShouldBe(0.25m);
        (statistics.Count, statistics.Blank).ShouldBe((4, 2));
        statistics.Choices.ShouldBe([0, 1, 1]);
    }

    [Fact]
    public void MultipleChoice_EachChosenOptionCounts() =>
        Of(new MultipleChoice(SampleQuiz.Options(3, 0, 1)), new(new ChoiceAnswer([0, 1]), 1), new(new ChoiceAnswer([0, 2]), 0)).Choices.ShouldBe([2, 1, 1]);

    [Fact]
    public void Verdicts_CountedInTheirOrder() =>
        Of(new TrueFalseNotGiven(Verdict.False), new(new VerdictAnswer(Verdict.NotGiven), 0), new(new VerdictAnswer(Verdict.False), 1)).Choices.ShouldBe([0, 1, 1]);

    [Fact]
    public void SelectEvidence_SentencesCounted() =>
        Of(new SelectEvidence([new(0, 5), new(6, 5)], [1]), new ItemResponse(new SentenceAnswer(1), 1)).Choices.ShouldBe([0, 1]);

    [Fact]
    public void Texts_CountedByNormalFormMostCommonFirst() => Of(new ShortAnswer(["six"]),
        new(new TextAnswer("Oslo"), 0), new(new TextAnswer("six"), 1), new(new TextAnswer(" 6 "), 1), new(new TextAnswer("Bergen"), 0))
        .Wordings.ShouldBe([new(0, "6", 2), new(0, "bergen", 1), new(0, "oslo", 1)]);

    [Fact]
    public void ManyWordings_TenKept() =>
        Of(new ShortAnswer(["x"]), [.. Enumerable.Range(0, 30).Select(number => new ItemResponse(new TextAnswer($"{number}"), 0))]).Wordings.Length.ShouldBe(10);

    [Fact]
    public void Cloze_WordingsOfEachGap() => Of(new Cloze("{1} {2}", [new(["Kim"]), new(["Oslo"])]),
        new(new GapsAnswer(["Kim", ""]), 0.5m), new(new GapsAnswer(["kim", "Oslo"]), 1))
        .Wordings.ShouldBe([new(0, "kim", 2), new(1, "oslo", 1)]);

    private static ItemStatistics Of(Item item, params ItemResponse[] responses) => ItemStatistics.Of(SampleQuiz.Question(item), responses);
}
