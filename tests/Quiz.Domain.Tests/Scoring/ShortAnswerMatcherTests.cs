using Quiz.Domain.Questions;
using Quiz.Domain.Scoring;

namespace Quiz.Domain.Tests.Scoring;

public class ShortAnswerMatcherTests
{
    [Theory]
    [InlineData("Stockholm", "stockholm")]
    [InlineData("the Swedish Academy", "Swedish academy.")]
    [InlineData("Malmö", "Malmo")]
    [InlineData("cease-fire", "ceasefire")]
    [InlineData("6.5 billion", "6,500,000,000")]
    [InlineData("55 million", "fifty-five million")]
    [InlineData("21 %", "twenty-one percent")]
    [InlineData("first", "the 1st")]
    [InlineData("6 October 2019", "Oct. 6th, 2019")]
    [InlineData("“Fire and fury”", "'fire and fury'")]
    public void SameInNormalForm_Right(string accepted, string text) => IsRight(accepted, text).ShouldBeTrue();

    [Theory]
    [InlineData("6 October", "6/10")]
    [InlineData("6 October", "7 October")]
    [InlineData("6.5 billion", "6.5 million")]
    [InlineData("5", "-5")]
    [InlineData("€5", "$5")]
    [InlineData("Stockholm", "Oslo")]
    [InlineData("Stockholm", "Stockholm Oslo")]
    [InlineData("Stockholm", "")]
    [InlineData("Stockholm", "?!")]
    public void SomethingElse_Wrong(string accepted, string text) => IsRight(accepted, text).ShouldBeFalse();

    [Theory]
    [InlineData("Stockholm", "Stokholm")]
    [InlineData("Stockholm", "Stcokholm")]
    [InlineData("Stockholm", "Stockholmm")]
    [InlineData("Stockholm", "Stockhelm")]
    [InlineData("Perry", "Pery")]
    [InlineData("the Swedish Academy", "the swedish acadmy")]
    [InlineData("6 October 2019", "Octobr 6, 2019")]
    [InlineData("fourteen people", "fourten people")]
    public void OneEditInALongWord_Forgiven(string accepted, string text) => IsRight(accepted, text).ShouldBeTrue();

    [Theory]
    [InlineData("Oslo", "Osla")]
    [InlineData("Kims", "Kim")]
    [InlineData("Stockholm", "Stokhlm")]
    [InlineData("Swedish Academy", "Swedsh Acadmy")]
    [InlineData("12345", "12346")]
    [InlineData("covid19", "covid18")]
    [InlineData("6.5 million", "6.5 billion")]
    [InlineData("sixty", "sixth")]
    [InlineData("6 October 2019", "6 October 2018")]
    public void ShortWordOrDigitsOrTwoEdits_NotForgiven(string accepted, string text) => IsRight(accepted, text).ShouldBeFalse();

    [Fact]
    public void AnyAlias_Right() => ShortAnswerMatcher.IsRight("DPRK", new(["North Korea", "DPRK"]), SampleQuiz.Of()).ShouldBeTrue();

    public static readonly TheoryData<Item> WithPerry = new()
    {
        new ShortAnswer(["Amundsen", "Perry"]),
        new Cloze("{1}", [new(["the Perry"])]),
        new SingleChoice([new("Amundsen", true), new("Perry.", false, DistractorKind.Elsewhere, "He sailed to Japan.")]),
        new MultipleChoice([new("Amundsen", true), new("Perry", true)]),
        new Matching(["Perry", "Amundsen"], ["Japan", "Norway"], []),
        new Matching(["Japan", "Norway"], ["Perry", "Amundsen"], []),
        new Matching(["Norway"], ["Amundsen"], [new("Perry", false, DistractorKind.Elsewhere, "No.")]),
        new Ordering(["Amundsen", "Perry", "Scott"]),
    };

    [Theory]
    [MemberData(nameof(WithPerry))]
    public void SlipThatIsAnotherAnswerOfTheQuiz_NotForgiven(Item other)
    {
        var peary = new ShortAnswer(["Peary", "Robert Peary"]);
        ShortAnswerMatcher.IsRight("Perry", peary, SampleQuiz.Of(peary)).ShouldBeTrue();
        ShortAnswerMatcher.IsRight("Perry", peary, SampleQuiz.Of(peary, other)).ShouldBeFalse();
        ShortAnswerMatcher.IsRight("Robert Perry", peary, SampleQuiz.Of(peary, other)).ShouldBeFalse();
        ShortAnswerMatcher.IsRight("Paery", peary, SampleQuiz.Of(peary, other)).ShouldBeTrue();
    }

    [Fact]
    public void AliasOfThisQuestionInAnotherWording_StillForgiven()
    {
        var key = new ShortAnswer(["Smith", "John Smyth"]);
        ShortAnswerMatcher.IsRight("John Smith", key, SampleQuiz.Of(key)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("five", "5 petabytes", "petabytes of data")]
    [InlineData("five", "five petabytes of data", "petabytes of data")]
    [InlineData("Weddell", "the Weddell Sea", " Sea, far below the ice")]
    public void WordsThatFollowAnyway_MayBeRepeated(string accepted, string text, string following) =>
        IsRight(accepted, text, following).ShouldBeTrue();

    [Theory]
    [InlineData("five", "5 terabytes", "petabytes of data")]
    [InlineData("five", "petabytes", "petabytes of data")]
    [InlineData("five", "6 petabytes", "petabytes of data")]
    [InlineData("five", "5 of data", "petabytes of data")]
    public void WordsThatDoNotFollow_Wrong(string accepted, string text, string following) =>
        IsRight(accepted, text, following).ShouldBeFalse();

    [Theory]
    [InlineData("How many petabytes of data were there?", "petabytes of data were there?")]
    [InlineData("At least how many people died?", "people died?")]
    [InlineData("Who met?", "")]
    public void Counted_WhatAStemAsksTheNumberOf(string stem, string counted) => ShortAnswerMatcher.Counted(stem).ShouldBe(counted);

    [Fact]
    public void ForgivenSlip_HasTheAcceptedSpelling()
    {
        var key = new ShortAnswer(["shade", "the Shadow"]);
        ShortAnswerMatcher.Match("shadwo", key, SampleQuiz.Of(key)).ShouldBe(new(true, "the Shadow"));
        ShortAnswerMatcher.Match("shadow", key, SampleQuiz.Of(key)).ShouldBe(new(true));
        ShortAnswerMatcher.Match("moon", key, SampleQuiz.Of(key)).ShouldBe(new(false));
    }

    private static bool IsRight(string accepted, string text, string following = "")
    {
        var key = new ShortAnswer([accepted]);
        return ShortAnswerMatcher.IsRight(text, key, SampleQuiz.Of(key), following);
    }
}
