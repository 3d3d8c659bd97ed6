using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Generation.Stems;
using Quiz.Generation.Tests.Handmade;
using Quiz.Language.Entities;
using static Quiz.Generation.Tests.Verification.GateBench;

namespace Quiz.Generation.Tests.Verification;

/// <summary>A wrong option could be taken for the answer.</summary>
public sealed class PlausibilityCheckTests
{
    private const string Said = "Anna Berg said the harbour would close in 2015.";

    private readonly PlainArticle article = Article();

    [Fact]
    public void PeopleWhoSpeak_Pass() =>
        Reasons(article, "Who said, “The harbour of Oslo closes in spring”?", Choice("Anna Berg", "Lena Holm", "Nora Dahl"), Said, FactKind.WhoSaid)
            .ShouldNotContain(reason => reason.StartsWith("option-", StringComparison.Ordinal));

    [Fact]
    public void NameThatNothingShowsToBeAPersons_IsNoOption() =>
        Reasons(article, "Who said, “The harbour of Oslo closes in spring”?", Choice("Anna Berg", "Lena Holm", "Capitan Huggin"), Said, FactKind.WhoSaid).ShouldContain("option-not-a-person");

    [Fact]
    public void OneOfAnotherEra_CannotBeTheSpeaker() =>
        Reasons(article, "Who said, “The harbour of Oslo closes in spring”?", Choice("Anna Berg", "Karim Sadi", "Martin Frobisher"), Said, FactKind.WhoSaid).ShouldContain("option-cannot-speak");

    [Fact]
    public void OneOfAnotherEra_DidNotDoIt() =>
        Reasons(article, "Who closed the harbour of Oslo in 2015?", Choice("Anna Berg", "Karim Sadi", "Martin Frobisher"), Said).ShouldContain("option-of-another-era");

    [Fact]
    public void OneWhoOnlySpeaks_WasNotArrested() =>
        Reasons(article, "Who was arrested in the harbour of Oslo in 2015?", Choice("Karim Sadi", "Anna Berg", "Lena Holm"), Said).ShouldContain("option-only-speaks");

    [Fact]
    public void GroupBesidePersons_IsNamed() => Reasons(article, "Who voted for the harbour of Oslo in 2015?", Choice("MEPs", "Anna Berg", "Karim Sadi", "Lena Holm"), Said).ShouldContain("group-among-persons");

    [Theory]
    [InlineData(DistractorKind.Unsupported, true)]
    [InlineData(DistractorKind.Elsewhere, false)]
    public void FiguresThatTheArticleDoesNotName_AreNoOptions(DistractorKind kind, bool beside) =>
        Reasons(article, "In which year would the harbour of Oslo close?", Choice(kind, "2015", "2016", "2017", "2018"), Said, FactKind.When).Contains("options-beside-article").ShouldBe(beside);

    [Fact]
    public void OneWhoOnlyActs_IsNotTakenForTheSpeaker() =>
        Reasons(article, "Who said, “The harbour of Oslo closes in spring”?", Choice("Anna Berg", "Karim Sadi", "Lena Holm"), Said, FactKind.WhoSaid).ShouldContain("option-cannot-speak");

    [Theory]
    [InlineData("Other sailors of the harbour", "option-points-out")]
    [InlineData("Criminals", "option-is-bare")]
    public void OptionThatNamesNobody_IsNamed(string wrong, string reason) => Reasons(article, "Who voted for the harbour of Oslo in 2015?", Choice("port ministers of Norway", wrong, "Lena Holm"), Said).ShouldContain(reason);

    [Theory]
    [InlineData("mayor of Oslo", "Captain")]
    [InlineData("mayor of Oslo", "Anna Berg’s predecessor")]
    [InlineData("mayor of Oslo", "English explorer")]
    public void OptionThatIsNoPost_IsNamed(string key, string wrong) =>
        Reasons(article, "What position does Anna Berg hold?", Choice(key, wrong, "head of the port authority", "chief of the coast guard"), Said, FactKind.What).ShouldContain("option-not-a-post");

    [Theory]
    [InlineData(DistractorKind.Unsupported, true)]
    [InlineData(DistractorKind.Elsewhere, false)]
    public void MonthsThatTheArticleDoesNotName_AreNoOptions(DistractorKind kind, bool beside) =>
        Reasons(article, "When will the harbour of Oslo close?", Choice(kind, "July 2013", "August 2013", "September 2013"), Said, FactKind.When).Contains("options-beside-article").ShouldBe(beside);

    [Fact]
    public void PronounOfTheStem_RulesOutNobody()
    {
        Reasons(article, "Who started her career in the harbour of Oslo?", Choice("Anna Berg", "Lena Holm", "Peter Lund"), Said).ShouldContain("gender-cue");
        Reasons(article, "Who started a career in the harbour of Oslo?", Choice("Anna Berg", "Lena Holm", "Peter Lund"), Said).ShouldNotContain("gender-cue");
    }

    [Fact]
    public void TwoSpellingsOfOneName_AreNoTwoOptions() =>
        Reasons(article, "Who closed the harbour of Oslo in 2015?", Choice("Anna Berg", "Joe Kittinger", "Joe Kittenger"), Said).ShouldContain("misspelt-double");

    [Fact]
    public void OnlyTheAnswerOfTheKind_IsNamed() =>
        Reasons(article, "Which organisation received calls from the harbour of Oslo?", Choice("South Wales Police", "Norsk Kraft", "PC World"), Said).ShouldContain("odd-type");

    [Fact]
    public void AimOfAnother_IsNoOption()
    {
        var aims = new PlainArticle("Anna Berg built a wall to keep the water out of Oslo.", "Karim Sadi came to sell fresh fish.").People("Anna Berg", "Karim Sadi")
            .Fact("sell", (RoleKind.Agent, "Karim Sadi"), (RoleKind.Patient, "fresh fish"))
            .Fact("build", (RoleKind.Agent, "Anna Berg"), (RoleKind.Patient, "a wall"), (RoleKind.Purpose, "to keep the water out of Oslo"));
        var candidate = aims.Ask("Why did Anna Berg build a wall?", RoleKind.Purpose, AnswerType.Purpose, FactKind.Why);

        Reasons(aims, candidate, Choice("To keep the water out of Oslo", "To sell fresh fish", "To let the water into Oslo")).ShouldContain("lifted-option");
        Reasons(aims, candidate, Choice("To keep the water out of Oslo", "To keep the traffic out of Oslo", "To let the water into Oslo")).ShouldNotContain("lifted-option");
    }

    private static PlainArticle Article()
    {
        var article = new PlainArticle(Said, "Karim Sadi closed the harbour.", "Lena Holm said so too.", "Nora Dahl said no.", "Capitan Huggin flew over the harbour.", "In 1576 Martin Frobisher sailed into the harbour.", "The street of Peter Lund is near.",
                "Joe Kittinger sailed with Joe Kittenger.")
            .People("Anna Berg", "Karim Sadi", "Lena Holm", "Nora Dahl", "Capitan Huggin", "Martin Frobisher", "Peter Lund", "Joe Kittinger", "Joe Kittenger");
        return article
            .Fact(fact => fact with { Form = FactForm.Speech }, "say", (RoleKind.Agent, "Anna Berg"), (RoleKind.Content, "the harbour would close in 2015"))
            .Fact("close", (RoleKind.Agent, "Karim Sadi"), (RoleKind.Patient, "the harbour"))
            .Fact(fact => fact with { Form = FactForm.Speech }, "say", (RoleKind.Agent, "Lena Holm"), (RoleKind.Content, "so too"))
            .Fact(fact => fact with { Form = FactForm.Speech }, "say", (RoleKind.Agent, "Nora Dahl"), (RoleKind.Content, "no"))
            .Fact("fly", (RoleKind.Agent, "Capitan Huggin"), (RoleKind.Place, "the harbour"))
            .Fact("sail", (RoleKind.Agent, "Martin Frobisher"), (RoleKind.Destination, "the harbour"))
            .Fact("close", (RoleKind.Agent, "Anna Berg"), (RoleKind.Patient, "the harbour"));
    }
}
