using CsCheck;
using Quiz.Domain.Attempts;
using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;

namespace Quiz.Domain.Tests.Attempts;

public class OptionOrderTests
{
    private static readonly SingleChoice Six = new(SampleQuiz.Options(6, 0));
    private static readonly QuizSettings Unshuffled = QuizSettings.Practice with { Shuffle = false };

    [Theory]
    [InlineData(0, "1 2 4 5 0 3")]
    [InlineData(1, "3 4 0 5 1 2")]
    [InlineData(-1, "0 3 1 5 4 2")]
    [InlineData(20191006, "5 4 1 3 0 2")]
    public void SameSeed_SameOrderForEver(long seed, string approved) =>
        string.Join(' ', OptionOrder.For(SampleQuiz.Question(Six), QuizSettings.Practice, seed)).ShouldBe(approved);

    [Fact]
    public void OtherQuestionRevision_OtherOrder()
    {
        var orders = Enumerable.Range(0, 8).Select(position => string.Join(' ', OptionOrder.For(SampleQuiz.Question(Six, position), QuizSettings.Practice, 7)));
        orders.Distinct().Count().ShouldBeGreaterThan(4);
    }

    [Fact]
    public void EveryOption_ComesFirstAboutEquallyOften()
    {
        var first = Enumerable.Range(0, 6000).CountBy(seed => OptionOrder.For(SampleQuiz.Question(Six), QuizSettings.Practice, seed)[0]);
        first.ShouldAllBe(option => option.Value > 850 && option.Value < 1150);
    }

    [Fact]
    public void NoShuffle_OptionsInTheirOwnOrder() =>
        OptionOrder.For(SampleQuiz.Question(Six), Unshuffled, 1).ShouldBe([0, 1, 2, 3, 4, 5]);

    [Fact]
    public void KeepOrder_OptionsInTheirOwnOrder()
    {
        OptionOrder.For(SampleQuiz.Question(Six with { KeepOrder = true }), QuizSettings.Practice, 1).ShouldBe([0, 1, 2, 3, 4, 5]);
        var multiple = new MultipleChoice(SampleQuiz.Options(4, 0, 1), KeepOrder: true);
        OptionOrder.For(SampleQuiz.Question(multiple), QuizSettings.Practice, 1).ShouldBe([0, 1, 2, 3]);
    }

    [Fact]
    public void OrderingWithoutShuffle_NeverShownRight()
    {
        var question = SampleQuiz.Question(new Ordering(["a", "b", "c"]));
        for (var seed = 0; seed < 500; seed++)
            OptionOrder.For(question, Unshuffled, seed).ShouldNotBe([0, 1, 2]);
    }

    [Fact]
    public void MatchingWithoutShuffle_StillShuffled()
    {
        var question = SampleQuiz.Question(new Matching(["p", "q", "r"], ["a", "b", "c"], SampleQuiz.Options(1)));
        Enumerable.Range(0, 50).Select(seed => string.Join(' ', OptionOrder.For(question, Unshuffled, seed))).Distinct().Count().ShouldBeGreaterThan(10);
    }

    [Fact]
    public void AnyItem_OrderIsAPermutation() => Gen.Select(GenItem.Any, Gen.Long).Sample((item, seed) =>
    {
        var order = OptionOrder.For(SampleQuiz.Question(item), QuizSettings.Practice, seed);
        order.Order().ShouldBe(Enumerable.Range(0, order.Length));
        OptionOrder.For(SampleQuiz.Question(item), QuizSettings.Practice, seed).ShouldBe(order);
    });
}
