using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Generation.Tests.Handmade;
using Quiz.Language.Entities;
using static Quiz.Generation.Tests.Verification.GateBench;

namespace Quiz.Generation.Tests.Verification;

/// <summary>No second answer is right.</summary>
public sealed class ExclusivityCheckTests
{
    private const string Suspended = "Anna Berg was suspended alongside the league president, Karim Sadi, in 2015.";

    private readonly PlainArticle article = new PlainArticle(
            Suspended, "Lin Foxhall and Ole Hansen spoke in Oslo.", "The team flew to Tana, the largest village in the county of Finnmark.", "Anna Berg deactivated her account again in May 2012.")
        .People("Anna Berg", "Karim Sadi", "Lin Foxhall", "Ole Hansen")
        .Named(EntityKind.GeopoliticalEntity, "Tana").Named(EntityKind.GeopoliticalEntity, "Finnmark").Named(EntityKind.GeopoliticalEntity, "Oslo");

    [Theory]
    [InlineData("Who can see the good sides of winter in Oslo?")]
    [InlineData("Who appreciates the new trams of Oslo?")]
    [InlineData("Who belongs to the Green Party of Norway?")]
    [InlineData("Who is able to read the maps of Finnmark?")]
    public void WhatOthersFeelOrCanAsWell_IsNamed(string stem) => Reasons(article, stem, Answer("Anna Berg")).ShouldContain("others-may-too");

    [Theory]
    [InlineData("Who is the joint owner of the trams of Oslo?", true)]
    [InlineData("Who is the owner of the trams of Oslo?", false)]
    [InlineData("Who was Norsk Kraft's Lin Foxhall, Green Norway's Karim Sadi and Ole Hansen?", true)]
    public void OneOfSeveralHolders_IsNamed(string stem, bool isNamed) => Reasons(article, stem, Answer("Anna Berg")).Contains("several-answers").ShouldBe(isNamed);

    [Fact]
    public void OneOfTwoDescriptions_IsNamed()
    {
        var twice = new PlainArticle("Anna Berg, a painter of Oslo, spoke.", "Lin Foxhall, a poet of Tana, left.", "Anna Berg, an engineer, slept.").People("Anna Berg", "Lin Foxhall")
            .Fact(Appositive, "be", (RoleKind.Theme, "Anna Berg"), (RoleKind.Attribute, "an engineer")).Fact(Appositive, "be", (RoleKind.Theme, "Lin Foxhall"), (RoleKind.Attribute, "a poet of Tana"))
            .Fact(Appositive, "be", (RoleKind.Theme, "Anna Berg"), (RoleKind.Attribute, "a painter of Oslo"));

        Reasons(twice, "How does the article describe Anna Berg?", Answer("a painter of Oslo"), kind: FactKind.What).ShouldContain("several-answers");
        Reasons(twice, "How does the article describe Lin Foxhall?", Answer("a poet of Tana"), "Lin Foxhall, a poet of Tana, left.", FactKind.What).ShouldNotContain("several-answers");

        static Fact Appositive(Fact fact) => fact with { Form = FactForm.Appositive };
    }

    [Theory]
    [InlineData("Who saw Karim Sadi leave the harbour of Oslo in 2015?")]
    [InlineData("Who works for the city of Oslo?")]
    public void WhatOneDid_Passes(string stem) => Reasons(article, stem, Answer("Anna Berg")).ShouldNotContain("others-may-too");

    [Fact]
    public void CompanionOfTheKey_IsRightToo() =>
        Reasons(article, "Who was suspended by the league of Norway in 2015?", Choice("Anna Berg", "Karim Sadi", "Lin Foxhall", "Ole Hansen"), Suspended).ShouldContain("also-right");

    [Fact]
    public void OptionThatTheStemDescribes_IsNamed()
    {
        article.Fact(fact => fact with { Form = FactForm.Appositive }, "be", (RoleKind.Attribute, "the league president"), (RoleKind.Theme, "Karim Sadi"));

        Reasons(article, "Who met the league president in Oslo in 2015?", Choice("Anna Berg", "Karim Sadi", "Lin Foxhall", "Ole Hansen"), "Lin Foxhall and Ole Hansen spoke in Oslo.").ShouldContain("option-in-stem");
    }

    [Fact]
    public void PlaceThatHoldsTheKey_IsRightToo() =>
        Reasons(article, "Where did the team of Anna Berg fly?", Choice("to Tana", "to Finnmark", "to Alta", "to Vard"), "The team flew to Tana, the largest village in the county of Finnmark.", FactKind.Where).ShouldContain("also-right");

    [Theory]
    [InlineData("to Oslo", "to Scandinavia", "place-of-another-size")]
    [InlineData("to Finnmark", "to Arctic", "no-determiner")]
    [InlineData("on Finnmark", "on Hordaland", "odd-preposition")]
    public void OptionThatIsNoSuchPlace_IsNamed(string key, string wrong, string reason) =>
        Reasons(article, "Where did the team of Anna Berg fly?", Choice(key, wrong, "to Tana"), kind: FactKind.Where).ShouldContain(reason);

    [Theory]
    [InlineData("Anna Berg deactivated her account again in May 2012.", true)]
    [InlineData("Lin Foxhall and Ole Hansen spoke in Oslo.", false)]
    public void StatementThatAnotherTimeMakesTrue_IsNotFalse(string evidence, bool mayRecur) =>
        Reasons(article, "Anna Berg deactivated her account in November 2012.", new TrueFalseNotGiven(Verdict.False), evidence, FactKind.When).Contains("may-have-recurred").ShouldBe(mayRecur);
}
