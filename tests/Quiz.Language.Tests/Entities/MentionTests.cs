using Quiz.Language.Entities;
using Quiz.Language.Meanings;
using Quiz.Language.Tests.Handmade;

namespace Quiz.Language.Tests.Entities;

public sealed class MentionTests
{
    [Theory]
    [InlineData("[PER: Mike Pompeo] met him", "Mike Pompeo")]
    [InlineData("U.S. Secretary of State [PER: Mike Pompeo] met him", "<U.S. Secretary of State>Mike Pompeo")]
    [InlineData("U.S. Secretary of [PER: State Mike Pompeo] met him", "<U.S. Secretary of State>Mike Pompeo", "the network took State for a first name")]
    [InlineData("[PER: President Moon] met him", "<President>Moon")]
    [InlineData("[PER: Dr. Smith] met him", "<Dr.>Smith")]
    [InlineData("Chinese|JJ Foreign Minister [PER: Wang Yi] met him", "<Chinese Foreign Minister>Wang Yi")]
    [InlineData("The former|JJ prime|JJ minister|NN [PER: Ana Lopez] met him", "<former prime minister>Ana Lopez")]
    [InlineData("the renowned|JJ artist|NN [PER: Ana Lopez] met him", "<artist>Ana Lopez", "renowned is no part of the post")]
    [InlineData("Minister of Foreign Affairs [PER: Ana Lopez] met him", "<Minister of Foreign Affairs>Ana Lopez")]
    [InlineData("his North|NNP Korean|JJ counterpart|NN [PER: Ri Yong-ho] met him", "Ri Yong-ho", "a counterpart holds no post")]
    [InlineData("[PER: the Queen Elizabeth] met him", "<Queen>Elizabeth")]
    public void Title_StandsApartFromTheName(string line, string expected, string trap = "")
    {
        var (document, mentions) = Find(line);
        var person = mentions.Single(mention => mention.Kind == EntityKind.Person);
        ((person.Title is { } title ? $"<{title.Of(document.Text)}>" : "") + person.Span.Of(document.Text)).ShouldBe(expected, trap);
    }

    [Fact]
    public void NationalityInATitle_IsAMentionOfItsOwn() =>
        Kinds("Chinese|JJ Foreign Minister [PER: Wang Yi] met him").ShouldBe("Norp:Chinese Person:Wang Yi");

    [Theory]
    [InlineData("[ORG: the Asan Institute ~’s|POS] plan", "Organization:Asan Institute", "article and possessive")]
    [InlineData("[PER: Xi and Kim] met", "Person:Xi Person:Kim", "two people")]
    [InlineData("in [GPE: Dresden, Germany] he", "GeopoliticalEntity:Dresden GeopoliticalEntity:Germany", "two places")]
    [InlineData("[ORG: Marks and Spencer] met him", "Organization:Marks and Spencer", "one company")]
    [InlineData("in North|NNP [GPE: Korea] they", "GeopoliticalEntity:North Korea", "a country cut in two")]
    [InlineData("the [LOC: North] [NORP: Korean] leader|NN", "Norp:North Korean", "a people cut in two")]
    [InlineData("[ORG: met] her|PRP", "", "no name at all")]
    public void RaggedName_IsMended(string line, string expected, string trap) => Kinds(line).ShouldBe(expected, trap);

    [Theory]
    [InlineData("[ORG: Japan] decided|VBD", "GeopoliticalEntity:Japan", "countries that act are countries")]
    [InlineData("[LOC: Seoul] decided|VBD", "GeopoliticalEntity:Seoul", "a city has a government")]
    [InlineData("the [GPE: Weddell Sea] froze|VBD", "Location:Weddell Sea", "water has none")]
    [InlineData("the [GPE: BBC] said", "Organization:BBC", "letters are no town")]
    [InlineData("[GPE: Captain Wales] said", "Person:Wales", "a captain is a person")]
    [InlineData("in [LOC: Africa] they", "Location:Africa", "a continent has none")]
    [InlineData("the [ORG: Germans] met", "Norp:Germans", "a people")]
    [InlineData("[LOC: Ri Yong-ho] met him", "Person:Ri Yong-ho", "a Korean name")]
    [InlineData("they met in Paris|NNP", "GeopoliticalEntity:Paris", "the network missed it")]
    [InlineData("the Bank|NNP of China|NNP met", "", "part of a longer name")]
    [InlineData("with Chinese|JJ help|NN", "Norp:Chinese", "the network missed it")]
    [InlineData("Mrs.|NNP Thatcher|NNP met him", "Person:Thatcher", "told by the form of address")]
    [InlineData("when|WRB Ban|VB Ki-moon|NNP met him", "Person:Ban Ki-moon", "told by its shape")]
    public void KindAndGaps_AreMendedByWhatIsKnown(string line, string expected, string trap) => Kinds(line).ShouldBe(expected, trap);

    [Theory]
    [InlineData("the [EVENT: 2018 World Cup] began|VBD", "Event:2018 World Cup", "a year inside a name is the name's")]
    [InlineData("[PER: Moon] met [PER: Kim on Monday]", "Person:Moon Person:Kim Date:Monday", "a name ends where a date starts")]
    [InlineData("[DATE: October 6] ~, 2019 they met", "Date:October 6, 2019", "the pattern knows the whole date")]
    [InlineData("they met in [DATE: recent|JJ months]", "Date:recent months", "no pattern knows it")]
    [InlineData("they met on [DATE: the day]", "", "it tells nothing")]
    [InlineData("at 8:15|CD p.m. they met 30 people", "Time:8:15 p.m. Number:30", "")]
    [InlineData("a 17-year-old|JJ paid $30|CD", "Duration:17-year-old Money:$30", "")]
    public void Values_AndNamesDoNotOverlap(string line, string expected, string trap) => Kinds(line).ShouldBe(expected, trap);

    private static string Kinds(string line)
    {
        var (document, mentions) = Find(line);
        return string.Join(' ', mentions.Select(mention => $"{mention.Kind}:{mention.Span.Of(document.Text)}"));
    }

    private static (HandmadeDocument Document, IReadOnlyList<EntityMention> Mentions) Find(string lines)
    {
        var document = HandmadeDocument.Parse(lines);
        return (document, MeaningStage.Resolve(document.Text, document.Sentences, document.Names, null).Mentions);
    }
}
