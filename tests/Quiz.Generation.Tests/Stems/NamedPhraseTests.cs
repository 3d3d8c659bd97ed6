using Quiz.Generation.Facts;
using Quiz.Generation.Tests.Handmade;

namespace Quiz.Generation.Tests.Stems;

/// <summary>Things as subjects, names behind prepositions, amounts by which something changes.</summary>
public sealed class NamedPhraseTests
{
    private const string Sale = """
        Anna Anna NNP 3 nsubj PER:1
        Berg Berg NNP 1 flat +
        sold sell VBD 0 root
        old old JJ 5 amod
        mines mine NNS 3 obj
        to to IN 7 case
        Karim Karim NNP 3 obl PER:2
        Sadi Sadi NNP 7 flat +
        . . . 3 punct
        """;

    [Fact]
    public void NameBehindAPreposition_IsAskedForWithIt() =>
        Questions(Sale, "named-oblique").ShouldBe([("To whom did Anna Berg sell old mines?", "Karim Sadi")]);

    [Fact]
    public void NameBehindDueTo_IsAReasonAndNoReceiver()
    {
        const string words = """
            Old old JJ 2 amod
            mines mine NNS 3 nsubj
            closed close VBD 0 root
            due due IN 3 advmod
            to to IN 6 case
            Fjord Fjord NNP 3 obl ORG:1
            Bank Bank NNP 6 flat +
            in in IN 9 case
            Norway Norway NNP 3 obl GPE:2
            . . . 3 punct
            """;

        Questions(words, "named-oblique").ShouldBeEmpty();
    }

    [Fact]
    public void ThingAsSubject_IsAskedForByWhatWhereANameTellsOfIt()
    {
        const string words = """
            Atlantic Atlantic NNP 2 compound LOC:5
            rain rain NN 3 nsubj
            flooded flood VBD 0 root
            Oslo Oslo NNP 3 obj GPE:1
            in in IN 6 case
            May May NNP 3 obl DATE
            . . . 3 punct
            """;

        Questions(words, "what-subject").ShouldBe([("What flooded Oslo in May?", "Atlantic rain")]);
        Questions(words.Replace("GPE:1", "", StringComparison.Ordinal).Replace("Oslo Oslo NNP", "fields field NNS", StringComparison.Ordinal).Replace("May May NNP", "spring spring NN", StringComparison.Ordinal), "what-subject").ShouldBeEmpty();
        Questions(words.Replace("Atlantic Atlantic NNP 2 compound LOC:5", "Heavy heavy JJ 2 amod", StringComparison.Ordinal), "what-subject").ShouldBeEmpty();
    }

    [Fact]
    public void OnlyOneOfItsKind_IsAskedForByWhat()
    {
        const string words = """
            Oslo Oslo NNP 10 nsubj GPE:1
            , , , 5 punct
            the the DT 5 det
            largest large JJS 5 amod
            town town NN 1 appos
            in in IN 8 case
            the the DT 8 det
            north north NN 5 nmod LOC:2
            , , , 5 punct
            grew grow VBD 0 root
            . . . 10 punct
            """;

        Questions(words, "holder").ShouldBe([("What is the largest town in the north?", "Oslo")]);
        Questions(words.Replace("largest large JJS", "small small JJ", StringComparison.Ordinal), "holder").ShouldBeEmpty();
    }

    [Fact]
    public void DirectionOfTheVerb_StaysInTheStem()
    {
        const string words = """
            Anna Anna NNP 3 nsubj PER:1
            Berg Berg NNP 1 flat +
            flew fly VBD 0 root
            back back RB 3 advmod
            to to IN 6 case
            Norway Norway NNP 3 obl GPE:2
            in in IN 8 case
            May May NNP 3 obl DATE
            . . . 3 punct
            """;

        Questions(words, "who-subject").ShouldBe([("Who flew back to Norway in May?", "Anna Berg")]);
    }

    [Fact]
    public void SurnameOfTwoPeople_NamesNeither()
    {
        const string words = """
            Anna Anna NNP 6 nsubj PER:1
            Berg Berg NNP 1 flat +
            and and CC 4 cc
            Jon Jon NNP 1 conj PER:2
            Berg Berg NNP 4 flat +
            resigned resign VBD 0 root
            . . . 6 punct

            Berg Berg NNP 2 nsubj PER:1
            visited visit VBD 0 root
            Norway Norway NNP 2 obj GPE:3
            in in IN 5 case
            May May NNP 2 obl DATE
            . . . 2 punct
            """;

        HandmadeArticle.Ask(words).Rejections.Select(rejection => rejection.Reason).ShouldContain("key-uncertain-name");
        Questions(words, "who-subject").ShouldNotContain(question => question.Stem.Contains("Norway"));
    }

    [Fact]
    public void QuestionThatSomeoneIsQuotedWith_LeavesTheSentenceAroundItAFact()
    {
        const string words = """
            “ “ `` 2 punct
            ~Why why WRB 5 ccomp
            ? ? . 2 punct
            ~” ” '' 2 punct
            asked ask VBD 0 root
            Anna Anna NNP 5 nsubj PER:1
            Berg Berg NNP 6 flat +
            , , , 10 punct
            who who WP 10 nsubj
            visited visit VBD 6 acl:relcl
            Norway Norway NNP 10 obj GPE:2
            in in IN 13 case
            May May NNP 10 obl DATE
            . . . 5 punct
            """;

        Questions(words, "object").ShouldBe([("Which country did Anna Berg visit in May?", "Norway")]);
    }

    [Fact]
    public void ObjectBehindAComma_BelongsToTheNextClause()
    {
        const string words = """
            As as IN 3 mark
            Norway Norway NNP 3 nsubj GPE:1
            falters falter VBZ 7 advcl
            , , , 7 punct
            Oslo Oslo NNP 3 obj GPE:2
            has have VBZ 7 aux
            sued sue VBN 0 root
            Iceland Iceland NNP 7 obj GPE:3
            . . . 7 punct
            """;

        FactExtractor.Extract(HandmadeArticle.Read(words)).Rejections.Select(rejection => rejection.Reason).ShouldContain("object-behind-comma");
    }

    [Fact]
    public void NameAfterThePostInsideAPhrase_StaysWithIt()
    {
        const string words = """
            Anna Anna NNP 3 nsubj PER:1
            Berg Berg NNP 1 flat +
            joined join VBD 0 root
            the the DT 5 det
            party party NN 3 obj
            of of IN 8 case
            the the DT 8 det
            minister minister NN 5 nmod
            , , , 10 punct
            Karim Karim NNP 8 appos PER:2
            Sadi Sadi NNP 10 flat +
            , , , 8 punct
            in in IN 14 case
            May May NNP 3 obl DATE
            . . . 3 punct
            """;

        Questions(words, "who-subject").Select(question => question.Stem).ShouldBe(["Who joined the party of the minister Karim Sadi in May?"]);
    }

    [Fact]
    public void TwoOrganisations_AreNotAskedForAsOne()
    {
        const string words = """
            Fjord Fjord NNP 6 nsubj ORG:1
            Bank Bank NNP 1 flat +
            and and CC 4 cc
            Hill Hill NNP 1 conj ORG:2
            Bank Bank NNP 4 flat +
            sued sue VBD 0 root
            Norway Norway NNP 6 obj GPE:3
            in in IN 9 case
            Oslo Oslo NNP 6 obl GPE:4
            . . . 6 punct
            """;

        Questions(words, "who-subject").ShouldBeEmpty();
    }

    [Fact]
    public void SecondOfTwoPlaces_IsLeftOutWhereItsConjunctionWouldBe()
    {
        const string words = """
            Heavy heavy JJ 2 amod
            rain rain NN 3 nsubj
            flooded flood VBD 0 root
            Oslo Oslo NNP 3 obj GPE:1
            and and CC 8 cc
            over over IN 8 case
            steep steep JJ 8 amod
            banks bank NNS 3 obl
            . . . 3 punct
            """;

        HandmadeArticle.Ask(words).Candidates.ShouldAllBe(candidate => !candidate.Stem.Contains("banks"));
    }

    [Fact]
    public void OneWordOfPlace_StaysWithItsVerb()
    {
        const string words = """
            Anna Anna NNP 3 nsubj PER:1
            Berg Berg NNP 1 flat +
            sells sell VBZ 0 root
            Norwegian Norwegian JJ 5 amod NORP:2
            maps map NNS 3 obj
            online online RB 3 advmod
            . . . 3 punct
            """;

        Questions(words, "who-subject").ShouldBe([("Who sells Norwegian maps online?", "Anna Berg")]);
    }

    [Fact]
    public void PersonDescribedAtLength_IsNotAskedForByWhat()
    {
        const string words = """
            Fjord Fjord NNP 2 compound
            politician politician NN 3 nsubj
            visited visit VBD 0 root
            Norway Norway NNP 3 obj GPE:1
            in in IN 6 case
            May May NNP 3 obl DATE
            . . . 3 punct
            """;

        Questions(words, "what-subject").ShouldBeEmpty();
        Questions(words.Replace("politician politician", "ship ship", StringComparison.Ordinal), "what-subject").ShouldNotBeEmpty();
    }

    private static List<(string Stem, string Key)> Questions(string words, string rule) =>
        [.. HandmadeArticle.Ask(words).Candidates.Where(candidate => candidate.Rule == rule).Select(candidate => (candidate.Stem, candidate.Key))];
}
