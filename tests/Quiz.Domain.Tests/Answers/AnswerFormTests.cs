using System.Collections.Immutable;
using CsCheck;
using Quiz.Domain.Answers;
using Quiz.Domain.Attempts;
using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;

namespace Quiz.Domain.Tests.Answers;

public class AnswerFormTests
{
    private static readonly SingleChoice Single = new(SampleQuiz.Options(3, 0));
    private static readonly MultipleChoice Multiple = new(SampleQuiz.Options(4, 0, 1));
    private static readonly Matching Match = new(["Kim", "Biegun"], ["Pyongyang", "Washington"], [new("Oslo", false, DistractorKind.Unsupported, "Nobody.")]);
    private static readonly Ordering Order = new(["met", "spoke", "left"]);
    private static readonly Cloze Gaps = new("{1} met {2}.", [new(["Kim"]), new(["Biegun"])]);

    [Fact]
    public void AnyAnswerInAnyOrder_ReadBackFromItsOwnValues() => Gen.Select(GenItem.WithAnswer, Gen.Long).Sample((pair, seed) =>
    {
        var question = SampleQuiz.Question(pair.Item);
        var order = OptionOrder.For(question, QuizSettings.Practice, seed);
        var read = AnswerForm.Parse(question, order, AnswerForm.Values(question, order, pair.Answer), out var error);
        error.ShouldBeNull();
        AnswerJson.Write(read!).ShouldBe(AnswerJson.Write(pair.Answer));
    });

    [Fact]
    public void BlankForm_BlankAnswer() => Gen.Select(GenItem.Any, Gen.Long).Sample((item, seed) =>
    {
        var question = SampleQuiz.Question(item);
        var order = OptionOrder.For(question, QuizSettings.Practice, seed);
        AnswerForm.Parse(question, order, [], out _)!.IsBlank.ShouldBeTrue();
        AnswerForm.Parse(question, order, AnswerForm.Values(question, order, null), out _)!.IsBlank.ShouldBeTrue();
    });

    [Fact]
    public void Choice_IndexOnTheScreenBecomesTheOptions() =>
        Parsed<ChoiceAnswer>(Multiple, [3, 0, 1, 2], "0", "2").Chosen.ShouldBe([1, 3]);

    [Fact]
    public void Matching_IndexOnTheScreenBecomesTheMatchs() =>
        Parsed<MatchesAnswer>(Match, [2, 0, 1], "1", "").Chosen.ShouldBe([0, -1]);

    [Fact]
    public void Ordering_PlacesOfShownElementsBecomePlacesOfTheirOwn() =>
        Parsed<OrderAnswer>(Order, [2, 0, 1], "3", "1", "").Places.ShouldBe([0, -1, 2]);

    [Theory]
    [InlineData("true", Verdict.True)]
    [InlineData("false", Verdict.False)]
    [InlineData("not-given", Verdict.NotGiven)]
    public void Verdict_ReadByName(string value, Verdict verdict) =>
        Parsed<VerdictAnswer>(new TrueFalseNotGiven(Verdict.True), [], value).Chosen.ShouldBe(verdict);

    [Fact]
    public void TextWithControlCharactersAndHalfASurrogate_Storable() =>
        Parsed<TextAnswer>(new ShortAnswer(["x"]), [], "a\0b\nc\uD800").Text.ShouldBe("a b c\uFFFD");

    [Fact]
    public void TextOf500Characters_Taken() =>
        Parsed<TextAnswer>(new ShortAnswer(["x"]), [], new string('x', 500)).Text.Length.ShouldBe(500);

    [Fact]
    public void LongerText_RefusedWithItsLength()
    {
        Error(new ShortAnswer(["x"]), [], new string('x', 501)).ShouldBe("The answer is 501 characters long; at most 500 can be kept.");
        Error(Gaps, [], "", new string('x', 600)).ShouldBe("The answer in gap 2 is 600 characters long; at most 500 can be kept.");
    }

    [Fact]
    public void TwoChoicesOfASingleChoice_Refused() =>
        Error(Single, [0, 1, 2], "0", "1").ShouldBe("2 options are chosen, but only one may be.");

    [Theory]
    [InlineData("3")]
    [InlineData("-1")]
    [InlineData("1.0")]
    [InlineData("option")]
    [InlineData("99999999999999999999")]
    public void NoSuchOption_Refused(string value) => Error(Single, [0, 1, 2], value).ShouldContain("names no option of this question");

    [Theory]
    [InlineData("0")]
    [InlineData("4")]
    [InlineData("first")]
    public void NoSuchPlace_Refused(string value) => Error(Order, [1, 0, 2], value, "", "").ShouldBe($"“{value}” is no place from 1 to 3.");

    [Fact]
    public void TwoElementsInOnePlace_RefusedNamingThem() =>
        Error(Order, [2, 0, 1], "1", "1", "").ShouldBe("“left” and “met” have the same place.");

    [Fact]
    public void TwoPromptsWithOneMatch_RefusedNamingThem() =>
        Error(Match, [2, 0, 1], "0", "0").ShouldBe("“Kim” and “Biegun” have the same match.");

    [Fact]
    public void OtherNumberOfValues_Refused()
    {
        Error(Gaps, [], "Kim").ShouldBe("1 gaps were sent where the question has 2.");
        Error(Order, [1, 0, 2], "1", "2", "3", "4").ShouldContain("has 3");
        Error(new ShortAnswer(["x"]), [], "a", "b").ShouldContain("has 1");
    }

    [Fact]
    public void UnknownVerdictOrSentence_Refused()
    {
        Error(new TrueFalseNotGiven(Verdict.True), [], "maybe").ShouldContain("“maybe”");
        Error(new SelectEvidence([new(0, 5)], [0]), [0], "1").ShouldContain("names no sentence");
    }

    private static T Parsed<T>(Item item, ImmutableArray<int> order, params string[] values) where T : Answer
    {
        var answer = AnswerForm.Parse(SampleQuiz.Question(item), order, values, out var error);
        error.ShouldBeNull();
        return answer.ShouldBeOfType<T>();
    }

    private static string Error(Item item, ImmutableArray<int> order, params string[] values)
    {
        AnswerForm.Parse(SampleQuiz.Question(item), order, values, out var error).ShouldBeNull();
        return error.ShouldNotBeNull();
    }
}
