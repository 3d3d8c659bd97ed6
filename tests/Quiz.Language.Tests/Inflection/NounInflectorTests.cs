using Quiz.Language.Inflection;

namespace Quiz.Language.Tests.Inflection;

public sealed class NounInflectorTests
{
    [Theory]
    [InlineData("minister", "ministers")]
    [InlineData("country", "countries")]
    [InlineData("day", "days")]
    [InlineData("box", "boxes")]
    [InlineData("bus", "buses")]
    [InlineData("church", "churches")]
    [InlineData("monarch", "monarchs")]
    [InlineData("house", "houses")]
    [InlineData("campus", "campuses")]
    [InlineData("hero", "heroes")]
    [InlineData("photo", "photos")]
    [InlineData("wife", "wives")]
    [InlineData("chief", "chiefs")]
    [InlineData("spokeswoman", "spokeswomen")]
    [InlineData("German", "Germans")]
    [InlineData("child", "children")]
    [InlineData("person", "people")]
    [InlineData("crisis", "crises")]
    [InlineData("series", "series")]
    [InlineData("movie", "movies")]
    [InlineData("police officer", "police officers")]
    [InlineData("attorney general", "attorneys general")]
    public void Noun_HasItsPluralAndBack(string singular, string plural)
    {
        NounInflector.Plural(singular).ShouldBe(plural);
        NounInflector.Singular(plural).ShouldBe(singular);
    }

    [Fact]
    public void Name_KeepsItsY() => NounInflector.Plural("Kennedy").ShouldBe("Kennedys");

    [Theory]
    [InlineData("bus")]
    [InlineData("minister")]
    [InlineData("physics")]
    public void Singular_StaysWhatItIs(string noun) => NounInflector.Singular(noun).ShouldBe(noun);
}
