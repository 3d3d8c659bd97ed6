using CsCheck;
using Quiz.Domain.Answers;
using Quiz.Domain.Questions;
using Quiz.Domain.Scoring;

namespace Quiz.Domain.Tests.Scoring;

public class ScorerTests
{
    [Fact]
    public void AnyAnswer_ShareFromZeroToOne() =>
        GenItem.WithAnswer.Sample(pair => Share(pair.Item, pair.Answer).ShouldBeInRange(0, 1));

    [Fact]
    public void RightAnswer_One() => GenItem.Any.Sample(item => Share(item, GenItem.RightAnswer(item)).ShouldBe(1));

    [Fact]
    public void NoAnswerOrOneOfAnotherType_Zero() => GenItem.WithAnswer.Array[2].Sample(pairs =>
    {
        Share(pairs[0].Item, null).ShouldBe(0);
        if (GenItem.RightAnswer(pairs[0].Item).GetType() != pairs[1].Answer.GetType())
            Share(pairs[0].Item, pairs[1].Answer).ShouldBe(0);
    });

    [Theory]
    [InlineData(new[] { 1 }, 1)]
    [InlineData(new[] { 0 }, 0)]
    [InlineData(new[] { 9 }, 0)]
    [InlineData(new int[0], 0)]
    public void SingleChoice_AllOrNothing(int[] chosen, int share) =>
        Share(new SingleChoice(SampleQuiz.Options(3, 1)), new ChoiceAnswer([.. chosen])).ShouldBe(share);

    [Theory]
    [InlineData(new[] { 0, 1, 2 }, 1)]
    [InlineData(new[] { 0, 1 }, 0.6667)]
    [InlineData(new[] { 0, 1, 2, 3 }, 0.6667)]
    [InlineData(new[] { 0, 3 }, 0)]
    [InlineData(new[] { 0, 3, 4 }, 0)]
    [InlineData(new[] { 0, 1, 2, 3, 4, 5 }, 0)]
    public void MultipleChoice_RightMinusWrongOverKeys(int[] chosen, double share) =>
        Share(new MultipleChoice(SampleQuiz.Options(6, 0, 1, 2)), new ChoiceAnswer([.. chosen])).ShouldBe((decimal)share);

    [Theory]
    [InlineData(Verdict.NotGiven, 1)]
    [InlineData(Verdict.False, 0)]
    public void Verdict_AllOrNothing(Verdict chosen, int share) =>
        Share(new TrueFalseNotGiven(Verdict.NotGiven), new VerdictAnswer(chosen)).ShouldBe(share);

    [Fact]
    public void Cloze_ShareOfGaps() =>
        Share(new Cloze("{1} {2} {3}", [new(["Kim"]), new(["Oslo"]), new(["six"])]), new GapsAnswer(["kim", "", "6"])).ShouldBe(0.6667m);

    [Fact]
    public void ClozeThatRepeatsTheUnitAfterTheGap_Right() =>
        Share(new Cloze("It took {1} days and {2} hours.", [new(["six"]), new(["five"])]), new GapsAnswer(["6 days", "5 days"])).ShouldBe(0.5m);

    [Fact]
    public void Matching_ShareOfPrompts() =>
        Share(new Matching(["a", "b", "c"], ["x", "y", "z"], []), new MatchesAnswer([0, 2, -1])).ShouldBe(0.3333m);

    [Theory]
    [InlineData(new[] { 0, 1, 2, 3 }, 1)]
    [InlineData(new[] { 3, 0, 1, 2 }, 0.6667)]
    [InlineData(new[] { 1, 0, 3, 2 }, 0.3333)]
    [InlineData(new[] { 3, 2, 1, 0 }, 0)]
    [InlineData(new[] { 0, 1, -1, -1 }, 0.3333)]
    [InlineData(new[] { -1, 0, -1, 1 }, 0)]
    public void Ordering_ShareOfNeighboursInTheRightOrder(int[] places, double share) =>
        Share(new Ordering(["a", "b", "c", "d"]), new OrderAnswer([.. places])).ShouldBe((decimal)share);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    public void SelectEvidence_AnyKeySentence(int sentence, int share) =>
        Share(new SelectEvidence([new(0, 5), new(6, 5), new(12, 5)], [1, 2]), new SentenceAnswer(sentence)).ShouldBe(share);

    private static decimal Share(Item item, Answer? answer)
    {
        var quiz = SampleQuiz.Of(item);
        return Scorer.Share(quiz, quiz.Questions[0], answer);
    }
}
