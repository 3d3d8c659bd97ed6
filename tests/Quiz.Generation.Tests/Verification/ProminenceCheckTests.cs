using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Generation.Stems;
using Quiz.Generation.Tests.Handmade;
using Quiz.Language.Entities;
using static Quiz.Generation.Tests.Verification.GateBench;

namespace Quiz.Generation.Tests.Verification;

/// <summary>Neither the margin of the article is asked for nor what all of it is about.</summary>
public sealed class ProminenceCheckTests
{
    // The headline of every hand-made article is "Headline".
    private readonly PlainArticle article = new PlainArticle("Anna Berg, 44, built a dam near Bergen.", "Anna Berg then built a bridge.", "Anna Berg built a school, too.", "Anna Berg paints.", "Anna Berg sleeps.", "Anna Berg eats.", "Lena Holm, 27, walked by with her dog.",
        "The firm Norsk Hav paid for the dam of Norsk Kraft.")
        .People("Anna Berg", "Lena Holm").Named(EntityKind.Organization, "Norsk Hav", aliases: ["Headline"]).Named(EntityKind.Organization, "Norsk Kraft");

    [Theory]
    [InlineData("How old is Lena Holm?", true)]
    [InlineData("In which year did Lena Holm die?", true)]
    [InlineData("How old is Anna Berg?", false)]
    [InlineData("In which year did Lena Holm come to Bergen?", false)]
    public void AgeOfOneAtTheMargin_IsAPassingDetail(string stem, bool isPassing) => Reasons(article, stem, Answer("27"), kind: FactKind.HowMany).Contains("passing-detail").ShouldBe(isPassing);

    [Fact]
    public void WhatTheNewspaperSaw_IsAnAside()
    {
        Reasons(article, "Which organisation saw a man with a wound near the dam of Bergen?", Answer("the Bergen Post")).ShouldContain("reporter-aside");
        Reasons(article, "Which organisation built a wall near the dam of Bergen?", Answer("the Bergen Post")).ShouldNotContain("reporter-aside");
    }

    [Fact]
    public void Clothing_IsAPassingDetail() => Reasons(article, "Complete the sentence.", new Cloze("{1}, wearing a thick blue shirt, did not break into a sweat.", [new(["Lena Holm"])])).ShouldContain("passing-detail");

    [Fact]
    public void OnlyPersonOfTheArticle_IsNotAskedFor()
    {
        var alone = new PlainArticle("Anna Berg built a dam near Bergen.", "It holds.").People("Anna Berg");

        Reasons(alone, "Who built a dam near the town of Bergen?", Answer("Anna Berg")).ShouldContain("only-person");
        Reasons(alone, "Who said, “A dam is built near the town of Bergen”?", Answer("Anna Berg")).ShouldNotContain("only-person");
        Reasons(article, "Who built a dam near the town of Bergen?", Answer("Anna Berg")).ShouldNotContain("only-person");
    }

    [Theory]
    [InlineData("Norsk Hav", true)]
    [InlineData("Norsk Kraft", false)]
    public void KeyOfTheHeadline_NeedsNoReading(string key, bool isNamed) => Reasons(article, "Which organisation paid for the dam near Bergen?", Answer(key)).Contains("key-in-headline").ShouldBe(isNamed);

    [Theory]
    [InlineData("Anna Berg", true)]
    [InlineData("Lena Holm", false)]
    public void GapForTheMainPerson_NeedsNoReading(string key, bool isMain) =>
        Reasons(article, "Complete the sentence.", new Cloze("In the end, {1} went to the school near Bergen.", [new([key])])).Contains("gap-is-main-subject").ShouldBe(isMain);

    [Fact]
    public void TitleBeforeTheGap_TellsTheAnswer() => Reasons(article, "Complete the sentence.", new Cloze("According to Lady {1}, the dam near Bergen pays for the castle.", [new(["Lena Holm"])])).ShouldContain("title-before-gap");

    [Theory]
    [InlineData("the Conservative mayor", "definite-key")]
    [InlineData("electrical engineer", "no-determiner")]
    [InlineData("an electrical engineer", null)]
    [InlineData("headteacher of a school", null)]
    [InlineData("Norsk Kraft’s engineer", null)]
    public void DescriptionAnswersByItself(string key, string? reason)
    {
        var reasons = Reasons(article, "How does the article describe Lena Holm?", Answer(key), kind: FactKind.What);

        if (reason is not null)
            reasons.ShouldContain(reason);
        else
            reasons.ShouldNotContain(found => found == "definite-key" || found == "no-determiner");
    }

    [Theory]
    [InlineData("Lena Holm, an expert in gender, violence and health, spoke.", "an expert in gender", true)]
    [InlineData("Lena Holm, chairman of the sea charity, the Blue Fund, spoke.", "chairman of the sea charity", true)]
    [InlineData("Lena Holm, an expert in gender, spoke.", "an expert in gender", false)]
    [InlineData("Lena Holm, an engineer, and Anna Berg spoke.", "an engineer", false)]
    public void DescriptionIsWhole(string sentence, string description, bool isCut)
    {
        var described = new PlainArticle(sentence, "Anna Berg left.").People("Lena Holm", "Anna Berg")
            .Fact(fact => fact with { Form = FactForm.Appositive }, "be", (RoleKind.Theme, "Lena Holm"), (RoleKind.Attribute, description));

        Reasons(described, described.Ask("How does the article describe Lena Holm?", RoleKind.Attribute, AnswerType.Post, FactKind.What)).Contains("key-cut-short").ShouldBe(isCut);
    }

    [Theory]
    [InlineData("What was defeated in Bergen by 10,694 votes?", "veteran politician Anna Berg of Bergen", true)]
    [InlineData("Which organisation retells stories from the past of Bergen?", "Holm", true)]
    [InlineData("What was opened in Bergen in the year 2014?", "a dam by Anna Berg", false)]
    public void PersonIsAskedForByWho(string stem, string key, bool isNamed) => Reasons(article, stem, Answer(key), kind: FactKind.What).Contains("person-asked-as-thing").ShouldBe(isNamed);
}
