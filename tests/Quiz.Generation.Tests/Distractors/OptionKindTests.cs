using Quiz.Domain.Questions;
using Quiz.Generation.Distractors;
using Quiz.Generation.Facts;
using Quiz.Generation.Stems;
using Quiz.Generation.Tests.Handmade;
using Quiz.Language.Entities;

namespace Quiz.Generation.Tests.Distractors;

/// <summary>Options of one kind: what a reader would not take for the answer at a glance is not offered.</summary>
public sealed class OptionKindTests
{
    [Theory]
    [InlineData("South Wales Police", "IKEA", false)]
    [InlineData("South Wales Police", "Kent Police", true)]
    [InlineData("Oslo University", "King’s College", true)]
    [InlineData("Oslo University", "Labour Party", false)]
    [InlineData("Tesco", "IKEA", true)]
    [InlineData("Tesco", "Lea Valley", false)]
    [InlineData("Tesco", "Supreme Court", false)]
    public void Organisations_StandBesideTheirLike(string key, string other, bool expected) => OrganizationKinds.GoTogether(key, other).ShouldBe(expected);

    [Theory]
    [InlineData("Europe", "Africa", true)]
    [InlineData("Europe", "Scandinavia", false)]
    [InlineData("Baffin Island", "Iqaluit", false)]
    [InlineData("the Haro Strait", "the Bering Strait", true)]
    public void Places_HaveAKind(string key, string other, bool same) => (PlaceKinds.Of(key) == PlaceKinds.Of(other)).ShouldBe(same);

    [Theory]
    [InlineData("Edward V", true)]
    [InlineData("Malcolm X Vaughan", false)]
    [InlineData("Anna Berg", false)]
    public void Monarchs_AreNumbered(string name, bool expected) => PersonForm.Of(name).IsNumbered.ShouldBe(expected);

    [Fact]
    public void MisprintOfANameInTheStem_IsKnown()
    {
        PersonForm.IsMisprintOf("Joe Kitttinger", "Who spoke to Joe Kittinger?").ShouldBeTrue();
        PersonForm.IsMisprintOf("Joe Kettle", "Who spoke to Joe Kittinger?").ShouldBeFalse();
    }

    [Fact]
    public void HeroOfATitle_IsNoOptionBesidePeopleOfTheNews()
    {
        var article = new PlainArticle("Anna Berg praised Wang Yi.", "Karim Sadi left.", "Victor Doom was sold.", "Ola Lund slept.").People("Anna Berg", "Wang Yi", "Karim Sadi", "Victor Doom", "Ola Lund")
            .Fact(Spoken, "say", (RoleKind.Agent, "Karim Sadi")).Fact(Spoken, "say", (RoleKind.Agent, "Ola Lund"))
            .Fact("praise", (RoleKind.Agent, "Anna Berg"), (RoleKind.Patient, "Wang Yi"));

        Find(article, article.Ask("Who praised Wang Yi?", RoleKind.Agent, AnswerType.Person)).Survivors.Select(option => option.Text).Order().ShouldBe(["Karim Sadi", "Ola Lund"]);
    }

    [Fact]
    public void SomeoneOfAnotherAge_IsNoOptionBesidePeopleOfTheNews()
    {
        var article = new PlainArticle("Anna Berg praised Wang Yi in 2014.", "Martin Holm came in 1576.").People("Anna Berg", "Wang Yi", "Martin Holm")
            .Date("2014", new(2014, 1, 1), new(2014, 12, 31), Language.Dates.DateGranularity.Year).Date("1576", new(1576, 1, 1), new(1576, 12, 31), Language.Dates.DateGranularity.Year)
            .Fact("come", (RoleKind.Agent, "Martin Holm"))
            .Fact("praise", (RoleKind.Agent, "Anna Berg"), (RoleKind.Patient, "Wang Yi"));

        Find(article, article.Ask("Who praised Wang Yi?", RoleKind.Agent, AnswerType.Person)).Survivors.ShouldBeEmpty();
    }

    [Fact]
    public void PlaceAroundAPlace_IsNoOption()
    {
        var article = new PlainArticle("Anna Berg flew to Iqaluit, the largest town in Nunavut.", "Resolute is far.").People("Anna Berg")
            .Named(EntityKind.GeopoliticalEntity, "Iqaluit").Named(EntityKind.GeopoliticalEntity, "Nunavut").Named(EntityKind.GeopoliticalEntity, "Resolute")
            .Fact("fly", (RoleKind.Agent, "Anna Berg"), (RoleKind.Destination, "Iqaluit"));

        Find(article, article.Ask("Where did Anna Berg fly?", RoleKind.Destination, AnswerType.Place, FactKind.Where)).Survivors.Select(option => option.Text).ShouldBe(["Resolute"]);
    }

    [Fact]
    public void WeekdayOfAnArticleThatNamesNoOther_GetsNoOptions()
    {
        var one = new PlainArticle("Anna Berg resigned on Monday.").People("Anna Berg").Date("Monday", new(2019, 9, 2)).Fact("resign", (RoleKind.Agent, "Anna Berg"), (RoleKind.Time, "Monday"));
        var three = new PlainArticle("Anna Berg resigned on Monday.", "It rained on Friday.", "It snowed on Sunday.").People("Anna Berg")
            .Date("Monday", new(2019, 9, 2)).Date("Friday", new(2019, 9, 6)).Date("Sunday", new(2019, 9, 8)).Fact("resign", (RoleKind.Agent, "Anna Berg"), (RoleKind.Time, "Monday"));

        Find(one, one.Ask("On which day of the week did Anna Berg resign?", RoleKind.Time, AnswerType.Weekday, FactKind.When)).Options.ShouldBeEmpty();
        Find(three, three.Ask("On which day of the week did Anna Berg resign?", RoleKind.Time, AnswerType.Weekday, FactKind.When)).Options.Select(option => option.Text).ShouldContain("Friday");
    }

    [Fact]
    public void NumberOfAnotherSize_IsNotOffered()
    {
        var article = new PlainArticle("The army fired 36 shells.", "It has 2000 guns and 15 ships.").Number("36", 36).Number("2000", 2000).Number("15", 15)
            .Fact("fire", (RoleKind.Agent, "The army"), (RoleKind.Quantity, "36"));

        var found = Find(article, article.Ask("How many shells did the army fire?", RoleKind.Quantity, AnswerType.Count, FactKind.HowMany));

        found.Survivors.ShouldContain(option => option.Text == "15");
        found.Survivors.ShouldNotContain(option => option.Text.Contains("000"));
    }

    [Fact]
    public void RoundNumberBesideAnExactOne_IsNotOffered()
    {
        var article = new PlainArticle("The army fired 137 shells.", "It has 500 guns.").Number("137", 137).Number("500", 500)
            .Fact("fire", (RoleKind.Agent, "The army"), (RoleKind.Quantity, "137"));

        Find(article, article.Ask("How many shells did the army fire?", RoleKind.Quantity, AnswerType.Count, FactKind.HowMany)).Survivors.ShouldNotContain(option => option.Text == "500");
    }

    [Fact]
    public void AgesOfferedBesideAnAge_AreOfTheSameStageOfLife()
    {
        var article = new PlainArticle("Anna Berg, 30, resigned.", "Karim Sadi, 9, stayed.", "Ola Lund, 61, left.").People("Anna Berg", "Karim Sadi", "Ola Lund").Number("30", 30).Number("9", 9).Number("61", 61)
            .Fact(Appositive, "be", (RoleKind.Theme, "Karim Sadi"), (RoleKind.Quantity, "9")).Fact(Appositive, "be", (RoleKind.Theme, "Ola Lund"), (RoleKind.Quantity, "61"))
            .Fact("be", (RoleKind.Theme, "Anna Berg"), (RoleKind.Quantity, "30"));

        var found = Find(article, article.Ask("How old is Anna Berg?", RoleKind.Quantity, AnswerType.Age, FactKind.HowMany));

        found.Survivors.ShouldContain(option => option.Text == "61");
        found.Survivors.ShouldNotContain(option => option.Text == "9");
    }

    [Fact]
    public void YearOfAnotherAge_IsNotOffered()
    {
        var article = new PlainArticle("Anna Berg resigned in 2014.", "The town burnt in 1716.").People("Anna Berg")
            .Date("2014", new(2014, 1, 1), new(2014, 12, 31), Language.Dates.DateGranularity.Year).Date("1716", new(1716, 1, 1), new(1716, 12, 31), Language.Dates.DateGranularity.Year)
            .Fact("resign", (RoleKind.Agent, "Anna Berg"), (RoleKind.Time, "2014"));

        Find(article, article.Ask("In which year did Anna Berg resign?", RoleKind.Time, AnswerType.Year, FactKind.When)).Survivors.ShouldNotContain(option => option.Text == "1716");
    }

    [Theory]
    [InlineData("Lund’s predecessor mayor", 7)]
    [InlineData("brother and mayor", 5)]
    public void WhatSomeoneIsToAnother_IsNoPost(string relation, int head)
    {
        var article = new PlainArticle("Anna Berg is minister.", $"Karim Sadi is {relation}.", "Wang Yi is ambassador.").People("Anna Berg", "Karim Sadi", "Wang Yi");
        foreach (var (person, post, at) in new[] { ("Karim Sadi", relation, head), ("Wang Yi", "ambassador", 3), ("Anna Berg", "minister", 3) })
            article.Fact(fact => fact with { Form = FactForm.Appositive, Roles = [fact.Roles[0], fact.Roles[1] with { Head = at }] }, "be", (RoleKind.Theme, person), (RoleKind.Attribute, post));

        Find(article, article.Ask("What position does Anna Berg hold?", RoleKind.Attribute, AnswerType.Post, FactKind.What)).Survivors.Select(option => option.Text).ShouldBe(["ambassador"]);
    }

    [Fact]
    public void PlaceInsideALongerPhrase_GetsItsArticle()
    {
        var article = new PlainArticle("Anna Berg flew over the Canadian Arctic.").Named(EntityKind.Location, "Arctic");

        NameWording.Of(article.Index.Document.Entities[0], article.Text).ShouldBe("the Arctic");
    }

    [Theory]
    [InlineData("de Klerk", "Jacob Zuma", false)]
    [InlineData("Anna Berg", "Jacob Zuma", true)]
    public void FamilyNameAlone_IsNoOptionBesideFullNames(string one, string other, bool alike) => (PersonForm.Of(one) == PersonForm.Of(other)).ShouldBe(alike);

    private static Fact Appositive(Fact fact) => fact with { Form = FactForm.Appositive };

    private static Fact Spoken(Fact fact) => fact with { Form = FactForm.Speech };

    private static DistractorSet Find(PlainArticle article, Candidate candidate) => new DistractorFinder(article.Index, [candidate]).For(candidate);
}
