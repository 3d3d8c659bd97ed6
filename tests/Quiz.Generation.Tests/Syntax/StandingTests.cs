using Quiz.Generation.Stems;
using Quiz.Generation.Tests.Handmade;

namespace Quiz.Generation.Tests.Syntax;

/// <summary>What is told so that it stands by itself, and what is not told because it does not.</summary>
public sealed class StandingTests
{
    private const string Bank = """
        In in IN 2 case
        Norway Norway NNP 5 obl GPE:2
        Fjord Fjord NNP 5 nsubj ORG:1
        Bank Bank NNP 3 flat +
        grew grow VBD 0 root
        . . . 5 punct
        """;

    [Fact]
    public void PronounAtTheRootOfAMisreadSentence_IsRejectedAndDoesNotThrow()
    {
        const string words = """
            That that PRP 0 root
            Anna Anna NNP 1 nsubj PER:1
            Berg Berg NNP 2 flat +
            is be VBZ 1 cop
            in in IN 6 case
            Oslo Oslo NNP 1 obl GPE:2
            . . . 1 punct
            """;

        HandmadeArticle.Ask(words).Rejections.ShouldContain(rejection => rejection.Reason == "pronoun" && rejection.Detail == "where");
    }

    [Fact]
    public void It_IsTheOneOrganisationThatTheSentenceBeforeIsAbout()
    {
        const string words = """
            Fjord Fjord NNP 3 nsubj ORG:1
            Bank Bank NNP 1 flat +
            grew grow VBD 0 root
            . . . 3 punct

            It it PRP 2 nsubj
            bought buy VBD 0 root
            nine nine CD 4 nummod NUM
            branches branch NNS 2 obj
            in in IN 6 case
            Oslo Oslo NNP 2 obl GPE:2
            . . . 2 punct
            """;

        Stems(words, "how-many").ShouldBe(["How many branches did Fjord Bank buy in Oslo?"]);
        HandmadeArticle.Ask(words).Candidates.Single(candidate => candidate.Rule == "how-many").Evidence.Length.ShouldBe(2);
    }

    [Fact]
    public void ItAfterTwoOrganisations_IsNotResolved()
    {
        var words = Bank + """


            It it PRP 2 nsubj
            bought buy VBD 0 root
            nine nine CD 4 nummod NUM
            branches branch NNS 2 obj
            in in IN 6 case
            Oslo Oslo NNP 2 obl GPE:3
            . . . 2 punct
            """;

        Stems(words, "how-many").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("company", "ORG:1", "Fjord Bank")]
    [InlineData("bank", "ORG:1", "Fjord Bank")]
    [InlineData("university", "ORG:1", null)]
    public void TheWithABareNoun_IsWhatWasNamedIfItsNameAllows(string noun, string named, string? meant)
    {
        var words = $"""
            Fjord Fjord NNP 3 nsubj {named}
            Bank Bank NNP 1 flat +
            grew grow VBD 0 root
            . . . 3 punct

            The the DT 2 det
            {noun} {noun} NN 3 nsubj
            bought buy VBD 0 root
            nine nine CD 5 nummod NUM
            branches branch NNS 3 obj
            in in IN 7 case
            Oslo Oslo NNP 3 obl GPE:2
            . . . 3 punct
            """;

        Stems(words, "how-many").ShouldBe(meant is null ? [] : [$"How many branches did {meant} buy in Oslo?"]);
    }

    [Theory]
    [InlineData("Anna", "her", "Anna Berg’s")]
    [InlineData("John", "her", null)]
    public void Possessive_IsOfTheOnePersonInSightWhoseNameAllows(string first, string pronoun, string? owner)
    {
        var words = $"""
            {first} {first} NNP 3 nsubj PER:1
            Berg Berg NNP 1 flat +
            resigned resign VBD 0 root
            . . . 3 punct

            Norway Norway NNP 2 nsubj GPE:2
            rewarded reward VBD 0 root
            {pronoun} {pronoun} PRP$ 5 nmod:poss
            seven seven CD 5 nummod NUM
            bridges bridge NNS 2 obj
            in in IN 7 case
            Oslo Oslo NNP 2 obl GPE:3
            . . . 2 punct
            """;

        Stems(words, "who-subject").ShouldBe(owner is null ? [] : [$"Which country rewarded {owner} seven bridges in Oslo?"]);
    }

    [Fact]
    public void WordThatAnArticleWritesWithACapital_KeepsItAtTheStartOfASentence()
    {
        const string words = """
            Norway Norway NNP 2 nsubj GPE:1
            likes like VBZ 0 root
            Fjordly Fjordly NNP 2 obj
            . . . 2 punct

            Fjordly fjordly NN 2 nsubj
            bought buy VBD 0 root
            nine nine CD 4 nummod NUM
            boats boat NNS 2 obj
            in in IN 6 case
            Oslo Oslo NNP 2 obl GPE:2
            . . . 2 punct
            """;

        Stems(words, "how-many").ShouldBe(["How many boats did Fjordly buy in Oslo?"]);
    }

    [Fact]
    public void FirstWordOfAQuotation_IsWrittenSmall()
    {
        const string words = """
            “ “ `` 4 punct
            ~Old old JJ 3 amod
            mines mine NNS 4 nsubj
            closed close VBD 8 ccomp
            in in IN 6 case
            Norway Norway NNP 4 obl GPE:1
            ~” ” '' 4 punct
            said say VBD 0 root
            Anna Anna NNP 8 nsubj PER:2
            Berg Berg NNP 9 flat +
            . . . 8 punct
            """;

        Stems(words, "who-said").ShouldBe(["Who said that old mines closed in Norway?"]);
    }

    [Fact]
    public void ConjunctionInsideAPhrase_StaysInIt()
    {
        const string words = """
            The the DT 5 det
            US US NNP 5 compound GPE:1
            and and CC 5 cc
            Australian Australian JJ 2 conj NORP:2
            governments government NNS 6 nsubj
            sued sue VBD 0 root
            Norway Norway NNP 6 obj GPE:3
            in in IN 9 case
            Oslo Oslo NNP 6 obl GPE:4
            . . . 6 punct
            """;

        Stems(words, "object").ShouldBe(["Which country did the US and Australian governments sue in Oslo?"]);
    }

    [Fact]
    public void NounThatNobodyCanBeToldBy_IsNoAnswerToWho()
    {
        const string words = """
            Critics critic NNS 3 nsubj
            have have VBP 3 aux
            accused accuse VBN 0 root
            Norway Norway NNP 3 obj GPE:1
            in in IN 6 case
            Oslo Oslo NNP 3 obl GPE:2
            . . . 3 punct
            """;

        HandmadeArticle.Ask(words).Rejections.Select(rejection => rejection.Reason).ShouldContain("key-says-nobody");
        Stems(words, "who-subject").ShouldBeEmpty();
    }

    private static List<string> Stems(string words, string rule) =>
        [.. HandmadeArticle.Ask(words).Candidates.Where(candidate => candidate.Rule == rule).Select(candidate => candidate.Stem)];
}
