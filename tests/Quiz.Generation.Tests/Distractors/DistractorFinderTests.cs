using Quiz.Domain.Questions;
using Quiz.Generation.Distractors;
using Quiz.Generation.Facts;
using Quiz.Generation.Stems;
using Quiz.Generation.Tests.Handmade;
using Quiz.Language.Entities;

namespace Quiz.Generation.Tests.Distractors;

/// <summary>Which wrong options are offered, and the traps that make one right after all.</summary>
public sealed class DistractorFinderTests
{
    private const string Stem = "Who held talks with Ri Yong-ho in Pyongyang?";

    [Fact]
    public void PeopleOfTheArticle_AreOfferedWithKindAndRationale()
    {
        var article = Talks();

        var found = Find(article, article.Ask(Stem, RoleKind.Agent, AnswerType.Person));

        found.Options.Select(option => option.Text).Order().ShouldBe(["Kim Jong-un", "Moon Jae-in", "Shin Beom-chul", "Wang Yi"]);
        found.Options.Single(option => option.IsKey).Text.ShouldBe("Wang Yi");
        found.Options.Where(option => !option.IsKey).ShouldAllBe(option => option.Kind == DistractorKind.Elsewhere && option.Rationale!.Contains(option.Text));
    }

    [Fact]
    public void PersonNamedInTheStem_IsNotOffered()
    {
        var article = Talks();

        Find(article, article.Ask(Stem, RoleKind.Agent, AnswerType.Person)).Survivors.ShouldNotContain(option => option.Text == "Ri Yong-ho");
    }

    [Fact]
    public void WhoeverDidTheSame_IsNotOffered()
    {
        var article = new PlainArticle("Wang Yi visited Oslo.", "Anna Berg visited Oslo too.", "Kim Jong-un stayed.", "Moon Jae-in left.", "Shin Beom-chul slept.")
            .People("Wang Yi", "Anna Berg", "Kim Jong-un", "Moon Jae-in", "Shin Beom-chul").Named(EntityKind.GeopoliticalEntity, "Oslo")
            .Fact("visit", (RoleKind.Agent, "Anna Berg"), (RoleKind.Patient, "Oslo"))
            .Fact("visit", (RoleKind.Agent, "Wang Yi"), (RoleKind.Patient, "Oslo"));

        Find(article, article.Ask("Who visited Oslo?", RoleKind.Agent, AnswerType.Person)).Survivors.ShouldNotContain(option => option.Text == "Anna Berg");
    }

    [Fact]
    public void WhoeverDidTheSameElsewhere_IsTheBestTrap()
    {
        var article = new PlainArticle("Wang Yi visited Oslo.", "Anna Berg visited Rome.")
            .People("Wang Yi", "Anna Berg").Named(EntityKind.GeopoliticalEntity, "Oslo").Named(EntityKind.GeopoliticalEntity, "Rome")
            .Fact("visit", (RoleKind.Agent, "Anna Berg"), (RoleKind.Patient, "Rome"))
            .Fact("visit", (RoleKind.Agent, "Wang Yi"), (RoleKind.Patient, "Oslo"));

        Find(article, article.Ask("Who visited Oslo?", RoleKind.Agent, AnswerType.Person)).Survivors.ShouldContain(option => option.Text == "Anna Berg");
    }

    [Fact]
    public void CoordinatedPartner_IsNotOffered()
    {
        var article = new PlainArticle("Wang Yi and Anna Berg met Kim Jong-un.").People("Wang Yi", "Anna Berg", "Kim Jong-un")
            .Fact("meet", (RoleKind.Agent, "Wang Yi and Anna Berg"), (RoleKind.Patient, "Kim Jong-un"));

        Find(article, article.Ask("Who met Kim Jong-un?", RoleKind.Agent, AnswerType.Person)).Survivors.ShouldBeEmpty();
    }

    [Fact]
    public void OtherNameOfTheSamePerson_IsNotOffered()
    {
        var article = new PlainArticle("Kcho opened a studio.", "Kcho is Alexis Machado.").People("Kcho", "Alexis Machado")
            .Fact("be", (RoleKind.Theme, "Kcho"), (RoleKind.Attribute, "Alexis Machado"))
            .Fact("open", (RoleKind.Agent, "Kcho"), (RoleKind.Patient, "a studio"));

        Find(article, article.Ask("Who opened a studio?", RoleKind.Agent, AnswerType.Person)).Survivors.ShouldBeEmpty();
    }

    [Fact]
    public void TooFewPeople_GiveNoOptions()
    {
        var article = new PlainArticle("Wang Yi met Anna Berg.", "Kim Jong-un left.").People("Wang Yi", "Anna Berg", "Kim Jong-un")
            .Fact("leave", (RoleKind.Agent, "Kim Jong-un"))
            .Fact("meet", (RoleKind.Agent, "Wang Yi"), (RoleKind.Patient, "Anna Berg"));

        var found = Find(article, article.Ask("Who met Anna Berg?", RoleKind.Agent, AnswerType.Person));

        found.Options.ShouldBeEmpty();
        found.Reason.ShouldBe("fewer-than-three-distractors");
    }

    [Fact]
    public void CountryAroundACity_IsNoOptionBesideIt()
    {
        var article = new PlainArticle("Wang Yi spoke in Pyongyang.", "North Korea and Seoul were silent.")
            .People("Wang Yi").Named(EntityKind.GeopoliticalEntity, "North Korea", country: "KP").Named(EntityKind.GeopoliticalEntity, "Pyongyang", country: "KP", within: 1)
            .Fact("speak", (RoleKind.Agent, "Wang Yi"), (RoleKind.Place, "Pyongyang"));

        foreach (var type in new[] { AnswerType.City, AnswerType.Place })
            Find(article, article.Ask("Where did Wang Yi speak?", RoleKind.Place, type, FactKind.Where)).Survivors.ShouldNotContain(option => option.Text == "North Korea");
    }

    [Fact]
    public void NamesOfOneState_AreOneOption()
    {
        var article = new PlainArticle("Britain sent help.", "The UK was thanked; Norway and Chad were not.")
            .Named(EntityKind.GeopoliticalEntity, "Britain", country: "GB").Named(EntityKind.GeopoliticalEntity, "UK", country: "GB")
            .Named(EntityKind.GeopoliticalEntity, "Norway", country: "NO").Named(EntityKind.GeopoliticalEntity, "Chad", country: "TD")
            .Fact("send", (RoleKind.Agent, "Britain"), (RoleKind.Patient, "help"));

        Find(article, article.Ask("Which country sent help?", RoleKind.Agent, AnswerType.Country)).Options.ShouldAllBe(option => !option.Text.Contains("UK"));
    }

    [Fact]
    public void NorthAndSouthKorea_AreTwoStates()
    {
        var article = new PlainArticle("South Korea sent help.", "North Korea did not; Norway slept.")
            .Named(EntityKind.GeopoliticalEntity, "South Korea", country: "KR").Named(EntityKind.GeopoliticalEntity, "North Korea", country: "KP").Named(EntityKind.GeopoliticalEntity, "Norway", country: "NO")
            .Fact("send", (RoleKind.Agent, "South Korea"), (RoleKind.Patient, "help"));

        Find(article, article.Ask("Which country sent help?", RoleKind.Agent, AnswerType.Country)).Options.ShouldContain(option => option.Text == "North Korea");
    }

    [Fact]
    public void NumbersOfTheSameSentence_AreMisreadings_AndAllStandInOrder()
    {
        var article = new PlainArticle("The army fired 36 shells and hit 15 houses.", "About 80 people fled.")
            .Number("36", 36).Number("15", 15).Number("About 80", 80)
            .Fact("fire", (RoleKind.Agent, "The army"), (RoleKind.Quantity, "36"));

        var found = Find(article, article.Ask("How many shells did the army fire?", RoleKind.Quantity, AnswerType.Count, FactKind.HowMany));

        found.IsOrdered.ShouldBeTrue();
        found.Options.Select(option => int.Parse(option.Text, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(found.Options.Select(option => int.Parse(option.Text, System.Globalization.CultureInfo.InvariantCulture)).Order());
        found.Options.Single(option => option.Text == "15").Kind.ShouldBe(DistractorKind.Misread);
        found.Options.Single(option => option.Text == "80").Kind.ShouldBe(DistractorKind.Elsewhere);
    }

    [Fact]
    public void NumberUnderABound_GetsNoOptions()
    {
        var article = new PlainArticle("The navy saved more than 900 people.").Number("more than 900", 900)
            .Fact("save", (RoleKind.Agent, "The navy"), (RoleKind.Quantity, "more than 900"));

        Find(article, article.Ask("How many people did the navy save?", RoleKind.Quantity, AnswerType.Count, FactKind.HowMany)).Options.ShouldBeEmpty();
    }

    [Fact]
    public void DateThatOverlapsTheKey_IsNotOffered()
    {
        var article = new PlainArticle("Anna Berg resigned on 6 October 2019.", "In October 2019 it rained; on 9 October 2019 it snowed; on 20 October 2019 it cleared.").People("Anna Berg").Date("20 October 2019", new(2019, 10, 20))
            .Date("6 October 2019", new(2019, 10, 6)).Date("October 2019 it", new(2019, 10, 1), new(2019, 10, 31), Language.Dates.DateGranularity.Month).Date("9 October 2019", new(2019, 10, 9))
            .Fact("resign", (RoleKind.Agent, "Anna Berg"), (RoleKind.Time, "6 October 2019"));

        var found = Find(article, article.Ask("When did Anna Berg resign?", RoleKind.Time, AnswerType.Date, FactKind.When));

        found.Options.Length.ShouldBe(4);
        found.IsOrdered.ShouldBeTrue();
        found.Options.ShouldContain(option => option.Text == "9 October 2019" && option.Kind == DistractorKind.Elsewhere);
        found.Options.Count(option => option.Kind == DistractorKind.Unsupported).ShouldBeLessThan(2);
        found.Options.ShouldAllBe(option => option.Text.EndsWith("October 2019") && char.IsDigit(option.Text[0]));
    }

    [Fact]
    public void AnotherPostOfTheSamePerson_IsNotOffered()
    {
        var article = new PlainArticle("Anna Berg is minister.", "Anna Berg is chairwoman.", "Karim Sadi is mayor.", "Ola Lund is governor.", "Wang Yi is ambassador.")
            .People("Anna Berg", "Karim Sadi", "Ola Lund", "Wang Yi");
        foreach (var (person, post) in new[] { ("Karim Sadi", "mayor"), ("Ola Lund", "governor"), ("Wang Yi", "ambassador"), ("Anna Berg", "chairwoman"), ("Anna Berg", "minister") })
            article.Fact(fact => fact with { Form = FactForm.Appositive, Roles = [fact.Roles[0], fact.Roles[1] with { Head = 3 }] }, "be", (RoleKind.Theme, person), (RoleKind.Attribute, post));

        var found = Find(article, article.Ask("What post or role does Anna Berg have?", RoleKind.Attribute, AnswerType.Post, FactKind.What));

        found.Options.Select(option => option.Text).Order().ShouldBe(["ambassador", "governor", "mayor", "minister"]);
    }

    [Theory]
    [InlineData("36, 15 and 80", 4)]
    [InlineData("36 and 15", 0)]
    [InlineData("36", 0)]
    public void FiguresOfWhichTheArticlePrintsFewerThanTwo_AreNoOptions(string printed, int options)
    {
        var article = new PlainArticle("The army fired 36 shells.", $"The lottery drew {printed}.");
        foreach (var number in printed.Split([", ", " and "], StringSplitOptions.None))
            article.Number(number, int.Parse(number, System.Globalization.CultureInfo.InvariantCulture));
        article.Fact("fire", (RoleKind.Agent, "The army"), (RoleKind.Quantity, "36"));

        var found = Find(article, article.Ask("How many shells did the army fire?", RoleKind.Quantity, AnswerType.Count, FactKind.HowMany));

        found.Options.Length.ShouldBe(options);
        found.Reason.ShouldBe(options == 0 ? "fewer-than-two-in-article" : null);
    }

    private static PlainArticle Talks() => new PlainArticle(
            "Wang Yi held talks with Ri Yong-ho in Pyongyang.", "Kim Jong-un may visit China.", "Moon Jae-in was silent.", "Shin Beom-chul said so.")
        .People("Wang Yi", "Ri Yong-ho", "Kim Jong-un", "Moon Jae-in", "Shin Beom-chul")
        .Fact("visit", (RoleKind.Agent, "Kim Jong-un"), (RoleKind.Patient, "China"))
        .Fact(Spoken, "say", (RoleKind.Agent, "Kim Jong-un")).Fact(Spoken, "say", (RoleKind.Agent, "Moon Jae-in")).Fact(Spoken, "say", (RoleKind.Agent, "Shin Beom-chul"))
        .Fact("hold", (RoleKind.Agent, "Wang Yi"), (RoleKind.Companion, "Ri Yong-ho"), (RoleKind.Place, "Pyongyang"));

    // Whoever speaks is a person.
    private static Fact Spoken(Fact fact) => fact with { Form = FactForm.Speech };

    private static DistractorSet Find(PlainArticle article, Candidate candidate) => new DistractorFinder(article.Index, [candidate]).For(candidate);
}
