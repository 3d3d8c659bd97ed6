using Quiz.Language.Gazetteers;

namespace Quiz.Language.Tests.Gazetteers;

public sealed class GazetteerTests
{
    private static readonly Gazetteer Gazetteer = Gazetteer.Default;

    [Theory]
    [InlineData("United States", "US")]
    [InlineData("U.S.", "US")]
    [InlineData("Britain", "GB")]
    [InlineData("North Korea", "KP")]
    public void CountryName_HasItsCode(string name, string code) => Gazetteer.CountryOfName(name)!.Code.ShouldBe(code);

    [Theory]
    [InlineData("Chinese", "CN")]
    [InlineData("Germans", "DE")]
    [InlineData("North Korean", "KP")]
    public void Demonym_HasItsCountry(string word, string code) => Gazetteer.CountryOfDemonym(word)!.Code.ShouldBe(code);

    [Theory]
    [InlineData("Korean")]
    [InlineData("Congolese")]
    [InlineData("Muslim")]
    public void PeopleOfTwoCountriesOrNone_IsTiedToNone(string word)
    {
        Gazetteer.IsPeople(word).ShouldBeTrue();
        Gazetteer.CountryOfDemonym(word).ShouldBeNull();
    }

    [Theory]
    [InlineData("Pyongyang", "KP")]
    [InlineData("Johannesburg", "ZA")]
    [InlineData("Texas", "US")]
    public void WellKnownPlace_HasItsCountry(string place, string code) => Gazetteer.CountryAround(place)!.Code.ShouldBe(code);

    [Theory]
    [InlineData("foreign minister")]
    [InlineData("Secretary of State")]
    [InlineData("MP")]
    public void Role_IsKnownInAnyCase(string role) => Gazetteer.IsRole(role).ShouldBeTrue();

    [Fact]
    public void FirstNames_TellGenderWhereItIsClear()
    {
        Gazetteer.GenderOfFirstName("Angela").ShouldBe(Gender.Female);
        Gazetteer.GenderOfFirstName("Donald").ShouldBe(Gender.Male);
        Gazetteer.GenderOfFirstName("Victoriana-Unheard").ShouldBe(Gender.Unknown);
    }

    [Fact]
    public void EmbeddedFiles_StaySmall()
    {
        var assembly = typeof(Gazetteer).Assembly;
        assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Quiz.Language.Gazetteers.", StringComparison.Ordinal))
            .Sum(name => assembly.GetManifestResourceStream(name)!.Length)
            .ShouldBeLessThan(1_500_000);
    }
}
