using Quiz.Language.Entities;
using Quiz.Language.Meanings;
using Quiz.Language.Tests.Handmade;

namespace Quiz.Language.Tests.Entities;

/// <summary>Each expected entity is written as its name and, after a colon, what else stands for it and how.</summary>
public sealed class EntityTableTests
{
    [Theory]
    [InlineData("[PER: Shin Beom-chul] met her\n[PER: Shin] met him", "Shin Beom-chul: Shin/ShortName", "family name first")]
    [InlineData("President [PER: Moon Jae-in] met her\nPresident [PER: Moon] met him", "Moon Jae-in: Moon/ShortName", "title and family name")]
    [InlineData("[PER: Xi Jinping] met her\n[PER: Xi] met him", "Xi Jinping: Xi/ShortName", "two syllables")]
    [InlineData("[PER: Kim Novak] met her\n[PER: Novak] met him", "Kim Novak: Novak/ShortName", "Kim is her first name")]
    [InlineData("[PER: Mike Pompeo] met her\n[PER: Pompeo] met him", "Mike Pompeo: Pompeo/ShortName", "")]
    [InlineData("[PER: Pompeo] met her\n[PER: Mike Pompeo] met him", "Mike Pompeo: Pompeo/ShortName", "a headline has the surname first")]
    [InlineData("[PER: Mike Pompeo] met her\nPompeo|NNP met him", "Mike Pompeo: Pompeo/ShortName", "the network missed the second")]
    [InlineData("[PER: Mike Pompeo] met her\n[ORG: Pompeo] met him", "Mike Pompeo: Pompeo/ShortName", "the network took him for a company")]
    [InlineData("[PER: Donald J. Trump] met her\n[PER: Donald Trump] met him", "Donald J. Trump: Donald Trump/Name", "an initial more")]
    [InlineData("[PER: Kim Jong-un] met her\n[PER: Kim Jong Un] met him", "Kim Jong-un: Kim Jong Un/Name", "two spellings")]
    [InlineData("[PER: Marco Del Nero] met her\n[PER: Del Nero] met him", "Marco Del Nero: Del Nero/ShortName", "particle with a capital")]
    [InlineData("[PER: Malala Yousafzai] met her\n[PER: Malala] met him", "Malala Yousafzai: Malala/ShortName", "first name")]
    [InlineData("[PER: Vincent van Gogh] met her\n[PER: van Gogh] met him", "Vincent van Gogh: van Gogh/ShortName", "particle")]
    public void ShortName_JoinsTheFullName(string lines, string expected, string trap) => Entities(lines).ShouldBe(expected, trap);

    [Theory]
    [InlineData("[PER: Kim Jong-un] met [PER: Kim Yong-chol]\n\n[PER: Kim] met him", "Kim Jong-un | Kim Yong-chol | Kim", "both introduced: no link")]
    [InlineData("[PER: Kim Jong-un] met her\n[PER: Kim] met him\n\n[PER: Kim Yong-chol] met him", "Kim Jong-un: Kim/ShortName | Kim Yong-chol", "only one introduced so far")]
    [InlineData("Mr.|NNP [PER: Bill Clinton] met Mrs.|NNP [PER: Hillary Clinton]\n\nMrs.|NNP [PER: Clinton] met him", "Bill Clinton | Hillary Clinton: Clinton/ShortName", "the form of address tells")]
    public void SurnameOfTwoPeople_JoinsOnlyWhereOneIsMeant(string lines, string expected, string trap) => Entities(lines).ShouldBe(expected, trap);

    [Theory]
    [InlineData("the [ORG: Korean Central News Agency] ( KCNA|NNP ) said", "Korean Central News Agency: KCNA/Acronym", "in brackets")]
    [InlineData("the General|NNP Security|NNP of Military|NNP Information|NNP Agreement|NNP , or [ORG: GSOMIA] said", "General Security of Military Information Agreement: GSOMIA/Acronym", "small words count, the network missed the full name")]
    [InlineData("the [ORG: United Nations] said\nthe [ORG: UN] said", "United Nations: UN/Acronym", "initials")]
    [InlineData("the [ORG: Asan Institute for Policy Studies] said\nthe [ORG: Asan Institute] said", "Asan Institute for Policy Studies: Asan Institute/ShortName", "the beginning of the name")]
    [InlineData("[ORG: Amazon] said\n[ORG: Amazon] said\n[PER: Amazon] said", "Amazon", "the kind it most often has")]
    [InlineData("[ORG: Apple Inc] said\n[ORG: Apple] said", "Apple Inc: Apple/Name", "the company's ending")]
    [InlineData("the [ORG: Bank of England] and the [ORG: Bank of Japan] said\nthe [ORG: Bank] said", "Bank of England | Bank of Japan | Bank", "a word that many share")]
    [InlineData("the [ORG: World Health Fund] and the [ORG: World Help Fund] said\nthe [ORG: WHF] said", "World Health Fund | World Help Fund | WHF", "two with these initials")]
    public void Organisation_HasItsAcronymAndShortForm(string lines, string expected, string trap) => Entities(lines).ShouldBe(expected, trap);

    [Theory]
    [InlineData("[GPE: China] said\nthe [NORP: Chinese] said", "China: Chinese/Demonym", "")]
    [InlineData("the [GPE: U.S.] said\nthe [GPE: United States] said\n[NORP: Americans] said", "United States: U.S./Name Americans/Demonym", "the fullest name")]
    [InlineData("the [NORP: Chinese] said", "China: Chinese/Demonym", "the country is only its people's")]
    [InlineData("they speak|VBP [NORP: Chinese]", "", "a language")]
    [InlineData("[GPE: North Korea] met [GPE: South Korea]\nthe North|NNP met the South|NNP", "North Korea: North/Name | South Korea: South/Name", "halves of one land")]
    [InlineData("he went to the North|NNP", "", "no Korea in sight")]
    [InlineData("he went to the [LOC: North]", "North", "no Korea in sight, though the network sees a place")]
    [InlineData("[GPE: North Korea] met him\nthe [LOC: North] met him", "North Korea: North/Name", "the network sees a region")]
    [InlineData("the [NORP: Korean] leaders", "Korean", "of which Korea is not said")]
    public void Country_GathersItsPeopleAndAliases(string lines, string expected, string trap) => Entities(lines).ShouldBe(expected, trap);

    [Theory]
    [InlineData("[GPE: Seoul|NNP|2|nsubj] decide|VBP|0 now", "South Korea: Seoul/CapitalAsGovernment", "towns do not decide")]
    [InlineData("[GPE: Beijing|NNP|4|nsubj] and|CC|3|cc [GPE: Pyongyang|NNP|1|conj] agree|VBP|0", "China: Beijing/CapitalAsGovernment | North Korea: Pyongyang/CapitalAsGovernment", "coordinated subjects")]
    [InlineData("talks|NNS|0 between|IN|3|case [GPE: Washington|NNP|1|nmod] and|CC|5|cc [GPE: Pyongyang|NNP|3|conj]", "United States: Washington/CapitalAsGovernment | North Korea: Pyongyang/CapitalAsGovernment", "between two capitals")]
    [InlineData("talks|NNS|0 with|IN|3|case [GPE: Washington|NNP|1|nmod]", "United States: Washington/CapitalAsGovernment", "one talks with governments")]
    [InlineData("they met|VBD|0 in|IN|4|case [GPE: Pyongyang|NNP|2|obl]", "Pyongyang", "the place")]
    [InlineData("[GPE: Beijing|NNP|2|nsubj] host|VBP|0 games", "Beijing", "towns do host")]
    [InlineData("[GPE: Brussels|NNP|2|nsubj] decide|VBP|0 now", "Brussels", "of the Union, not of Belgium")]
    [InlineData("[GPE: Mumbai|NNP|2|nsubj] decide|VBP|0 now", "Mumbai", "no capital")]
    public void Capital_StandsForItsGovernmentOnlyWhereTheVerbTells(string line, string expected, string trap) => Entities(line).ShouldBe(expected, trap);

    [Fact]
    public void City_LiesInTheCountryThatTheTextNames()
    {
        var entities = Resolve("they met in [GPE: Hanoi]\n[GPE: Vietnam] is large").Entities;

        entities[0].ShouldSatisfyAllConditions(
            city => city.Name.ShouldBe("Hanoi"), city => city.Country.ShouldBe("VN"), city => city.Within.ShouldBe(entities[1].Id));
    }

    [Theory]
    [InlineData("they met in [GPE: Springfield] ~, [GPE: Illinois] again", true, "a state after a comma")]
    [InlineData("they met in [GPE: Springfield] ~, [GPE: Illinois] and [GPE: Ohio]", false, "a list")]
    public void Town_LiesInThePlaceAfterTheComma(string line, bool lies, string trap) =>
        (Resolve(line).Entities[0].Within is not null).ShouldBe(lies, trap);

    [Theory]
    [InlineData("[PER: Mike|NNP|3|nsubj Pompeo|NNP|1|flat] met|VBD|0 her\nHe|PRP|2|nsubj left|VBD|0", "Mike Pompeo: He/Pronoun", "the only man in sight, a subject")]
    [InlineData("[PER: Mike|NNP|3|nsubj Pompeo|NNP|1|flat] met|VBD|0 [PER: Angela|NNP|3|obj Merkel|NNP|4|flat]\nHe|PRP|2|nsubj left|VBD|0", "Mike Pompeo: He/Pronoun | Angela Merkel", "the other is a woman")]
    [InlineData("[PER: Mike|NNP|3|nsubj Pompeo|NNP|1|flat] met|VBD|0 [PER: Donald|NNP|3|obj Trump|NNP|4|flat]\nHe|PRP|2|nsubj left|VBD|0", "Mike Pompeo | Donald Trump", "two men")]
    [InlineData("[PER: Mike|NNP|3|nsubj Pompeo|NNP|1|flat] left|VBD|0\nShe|PRP|2|nsubj left|VBD|0", "Mike Pompeo", "not a woman")]
    [InlineData("They met|VBD|0 [PER: Mike|NNP|2|obj Pompeo|NNP|3|flat]\nHe|PRP|2|nsubj left|VBD|0", "Mike Pompeo", "he was no subject")]
    [InlineData("[PER: Mike|NNP|3|nsubj Pompeo|NNP|1|flat] left|VBD|0\nIt|PRP rained|VBD|0\nHe|PRP|2|nsubj left|VBD|0", "Mike Pompeo", "too far away")]
    [InlineData("[PER: Mike|NNP|3|nsubj Pompeo|NNP|1|flat] left|VBD|0\n“ He|PRP|3|nsubj left|VBD|0 ”", "Mike Pompeo", "someone else's words")]
    [InlineData("[PER: Mike|NNP|3|nsubj Pompeo|NNP|1|flat] met|VBD|0 a man|NN|3|obj\nHe|PRP|2|nsubj left|VBD|0", "Mike Pompeo", "the man may be meant")]
    public void Pronoun_IsLinkedOnlyWhereHardlyADoubtIsLeft(string lines, string expected, string trap) => Entities(lines).ShouldBe(expected, trap);

    [Fact]
    public void SameNames_GiveTheSameTableTwice()
    {
        const string Lines = "[PER: Mike Pompeo] met [PER: Wang Yi] in [GPE: China]\n[PER: Wang] and [PER: Pompeo] met the [NORP: Chinese]";

        Entities(Lines).ShouldBe(Entities(Lines));
        Resolve(Lines).Entities.Select(entity => entity.Id).ShouldBe([0, 1, 2]);
    }

    private static DocumentMeaning Resolve(string lines)
    {
        var document = HandmadeDocument.Parse(lines);
        return MeaningStage.Resolve(document.Text, document.Sentences, document.Names, null);
    }

    private static string Entities(string lines)
    {
        var text = HandmadeDocument.Parse(lines).Text;
        return string.Join(" | ", Resolve(lines).Entities.Select(entity => Describe(entity, text)));
    }

    private static string Describe(Entity entity, string text)
    {
        var others = entity.References
            .Select(reference => (Text: reference.Span.Of(text), reference.Kind))
            .Where(reference => reference.Text != entity.Name)
            .Select(reference => $"{reference.Text}/{reference.Kind}")
            .Distinct()
            .ToList();
        return others.Count == 0 ? entity.Name : $"{entity.Name}: {string.Join(' ', others)}";
    }
}
