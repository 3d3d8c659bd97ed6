using Quiz.Generation.Tests.Handmade;

namespace Quiz.Generation.Tests.Stems;

/// <summary>Clauses that say something else, or nothing, when they are told by their parts.</summary>
public sealed class ClauseCheckTests
{
    private const string Plain = """
        Anna Anna NNP 4 nsubj PER:1
        Berg Berg NNP 1 flat +
        quietly quietly RB 4 advmod
        visited visit VBD 0 root
        Norway Norway NNP 4 obj GPE:2
        in in IN 7 case
        Oslo Oslo NNP 4 obl GPE:3
        . . . 4 punct
        """;

    [Fact]
    public void HedgedClause_IsNotAskedAsAFact()
    {
        Reasons(Plain).ShouldNotContain("hedged");
        Reasons(Plain.Replace("quietly quietly", "reportedly reportedly", StringComparison.Ordinal)).ShouldContain("hedged");
    }

    [Fact]
    public void VerbWithoutTheObjectThatItWants_IsMisread()
    {
        const string words = """
            Anna Anna NNP 3 nsubj PER:1
            Berg Berg NNP 1 flat +
            used use VBD 0 root
            in in IN 5 case
            Norway Norway NNP 3 obl GPE:2
            near near IN 7 case
            Oslo Oslo NNP 3 obl GPE:3
            . . . 3 punct
            """;

        Reasons(words).ShouldContain("object-missing");
        HandmadeArticle.Ask(words).Candidates.ShouldBeEmpty();
        HandmadeArticle.Ask(words.Replace("used use", "slept sleep", StringComparison.Ordinal)).Candidates.ShouldNotBeEmpty();
    }

    [Fact]
    public void PastFormBehindOneComma_IsAParticiple()
    {
        const string words = """
            Fjord Fjord NNP 4 nsubj LOC:1
            Church Church NNP 1 flat +
            , , , 4 punct
            voted vote VBD 0 root
            Norway Norway NNP 7 nmod:poss GPE:2
            's 's POS 5 case
            church church NN 4 obj
            in in IN 9 case
            Oslo Oslo NNP 4 obl GPE:3
            . . . 4 punct
            """;

        Reasons(words).ShouldContain("comma-before-verb");
    }

    [Fact]
    public void EndOfARange_IsNoAmount()
    {
        const string words = """
            Anna Anna NNP 3 nsubj PER:1
            Berg Berg NNP 1 flat +
            walked walk VBD 0 root
            200 200 CD 3 dep
            to to IN 4 dep
            300 300 CD 7 nummod NUM
            miles mile NNS 3 obj +
            in in IN 9 case
            Norway Norway NNP 3 obl GPE:2
            . . . 3 punct
            """;

        HandmadeArticle.Ask(words).Candidates.ShouldAllBe(candidate => candidate.Rule != "how-far");
    }

    [Fact]
    public void SpeakerWhoIsNobody_IsNotAsked()
    {
        const string words = """
            Experts expert NNS 2 nsubj
            say say VBP 0 root
            Norway Norway NNP 5 nsubj GPE:1
            will will MD 5 aux
            visit visit VB 2 ccomp
            Iceland Iceland NNP 5 obj GPE:2
            in in IN 8 case
            May May NNP 5 obl DATE
            . . . 2 punct
            """;

        Reasons(words).ShouldContain("speaker-says-nobody");
        HandmadeArticle.Ask(words).Candidates.ShouldBeEmpty();
    }

    [Fact]
    public void ComparisonWithoutItsThan_IsNotTold()
    {
        const string words = """
            Anna Anna NNP 3 nsubj PER:1
            Berg Berg NNP 1 flat +
            visited visit VBD 0 root
            more more JJR 5 amod
            towns town NNS 3 obj
            in in IN 7 case
            Norway Norway NNP 3 obl GPE:2
            than than IN 9 mark
            expected expect VBN 3 advcl
            . . . 3 punct
            """;

        Reasons(words).ShouldContain("cut-comparison");
    }

    private static List<string> Reasons(string words) => [.. HandmadeArticle.Ask(words).Rejections.Select(rejection => rejection.Reason)];
}
