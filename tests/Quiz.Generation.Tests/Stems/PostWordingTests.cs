using Quiz.Generation.Stems;
using Quiz.Generation.Tests.Handmade;

namespace Quiz.Generation.Tests.Stems;

/// <summary>How a post or description is worded as an answer.</summary>
public sealed class PostWordingTests
{
    [Fact]
    public void DescriptionThatGoesOnAsAList_IsCut() => HandmadeArticle.Ask("""
        Anna Anna NNP 13 nsubj PER:1
        Berg Berg NNP 1 flat +
        , , , 6 punct
        lead lead JJ 6 amod
        health health NN 6 compound
        teacher teacher NN 1 appos
        , , , 8 punct
        poet poet NN 1 dep
        and and CC 10 cc
        singer singer NN 8 conj
        , , , 13 punct
        then then RB 13 advmod
        resigned resign VBD 0 root
        . . . 13 punct
        """).Rejections.ShouldContain(rejection => rejection.Reason == "post-cut");

    [Fact]
    public void BareRole_TakesAnArticle_AndIsAcceptedWithout()
    {
        var asked = Post("""
            Anna Anna NNP 7 nsubj PER:1
            Berg Berg NNP 1 flat +
            , , , 5 punct
            Arctic Arctic JJ 5 amod LOC:2
            engineer engineer NN 1 appos
            , , , 7 punct
            resigned resign VBD 0 root
            . . . 7 punct
            """);

        asked.Key.ShouldBe("an Arctic engineer");
        asked.Aliases.ShouldContain("Arctic engineer");
    }

    [Fact]
    public void PostOfAGroup_IsAcceptedByTheRoleAlone()
    {
        var asked = Post("""
            Anna Anna NNP 10 nsubj PER:1
            Berg Berg NNP 1 flat +
            , , , 4 punct
            director director NN 1 appos
            of of IN 7 case
            Fjord Fjord NNP 7 compound ORG:2
            Bank Bank NNP 4 nmod +
            , , , 10 punct
            recently recently RB 10 advmod
            resigned resign VBD 0 root
            . . . 10 punct
            """);

        asked.Key.ShouldBe("director of Fjord Bank");
        asked.Aliases.ShouldContain("director");
    }

    private static Candidate Post(string words) => HandmadeArticle.Ask(words).Candidates.Single(candidate => candidate.Rule is "post" or "description");
}
