using Quiz.Generation.Tests.Handmade;

namespace Quiz.Generation.Tests.Stems;

/// <summary>A clause is told whole, or nothing is asked of it.</summary>
public sealed class WholeClauseTests
{
    private const string Plain = """
        Anna Anna NNP 3 nsubj PER:1
        Berg Berg NNP 1 flat +
        closed close VBD 0 root
        Arctic Arctic JJ 5 amod LOC:2
        mines mine NNS 3 obj
        XX
        . . . 3 punct
        """;

    [Theory]
    [InlineData("because because IN 8 mark\nprices price NNS 8 nsubj\nfell fall VBD 3 advcl", false)]
    [InlineData("again again RB 3 advmod", true)]
    [InlineData("also also RB 3 advmod", false)]
    [InlineData(", , , 8 punct\nand and CC 8 cc\nslept sleep VBD 3 conj", false)]
    public void WhatIsLeftOut_MustBeAnotherClauseOrTieTheSentence(string more, bool isClipped) =>
        Reasons(Plain.Replace("XX", more, StringComparison.Ordinal)).Contains("clipped-clause").ShouldBe(isClipped);

    // "too nice" is not "nice".
    [Fact]
    public void DegreeWordBeforeItsAdjective_IsTold()
    {
        const string words = """
            Norway Norway NNP 4 nsubj GPE:1
            is be VBZ 4 cop
            too too RB 4 advmod
            nice nice JJ 9 ccomp
            to to IN 6 case
            Sweden Sweden NNP 4 obl GPE:3
            Anna Anna NNP 9 nsubj PER:2
            Berg Berg NNP 7 flat +
            said say VBD 0 root
            . . . 9 punct
            """;

        HandmadeArticle.Ask(words).Candidates.Single(candidate => candidate.Rule == "who-said").Stem.ShouldBe("Who said that Norway is too nice to Sweden?");
    }

    [Theory]
    [InlineData("carried carry VBD", "closes close VBZ", true)]
    [InlineData("carried carry VBD", "closed close VBD", false)]
    public void SharedSubject_IsOfTheSameTime(string first, string second, bool isRejected) => Reasons($"""
        Anna Anna NNP 3 nsubj PER:1
        Berg Berg NNP 1 flat +
        {first} 0 root
        coal coal NN 3 obj
        and and CC 6 cc
        {second} 3 conj
        Arctic Arctic JJ 8 amod LOC:2
        mines mine NNS 6 obj
        . . . 3 punct
        """).Contains("subject-of-another-clause").ShouldBe(isRejected);

    [Fact]
    public void OneOfTwoJoinedByOr_IsNotWhatTheArticleSays() => Reasons("""
        Anna Anna NNP 3 nsubj PER:1
        Berg Berg NNP 1 flat +
        ran run VBD 0 root
        or or CC 5 cc
        crossed cross VBD 3 conj
        Arctic Arctic JJ 7 amod LOC:2
        fields field NNS 5 obj
        . . . 3 punct
        """).ShouldContain("subject-of-another-clause");

    [Theory]
    [InlineData("harbour harbour NN", true)]
    [InlineData("Norway Norway NNP", false)]
    public void CommonNounAsPossessor_WantsItsArticle(string owner, bool isRejected) => Reasons($"""
        Anna Anna NNP 3 nsubj PER:1
        Berg Berg NNP 1 flat +
        closed close VBD 0 root
        {owner} 7 nmod:poss {(isRejected ? "" : "GPE:2")}
        's 's POS 4 case
        Arctic Arctic JJ 7 amod LOC:3
        mines mine NNS 3 obj
        . . . 3 punct
        """).Contains("article-missing").ShouldBe(isRejected);

    [Theory]
    [InlineData("closed close VBD", 1)]
    [InlineData("saw see VBD", 0)]
    public void WhatSomeoneSaw_IsNotAskedFor(string verb, int asked) =>
        HandmadeArticle.Ask(Plain.Replace("closed close VBD", verb, StringComparison.Ordinal).Replace("XX\n", "", StringComparison.Ordinal)).Candidates.Count(candidate => candidate.Rule == "who-subject").ShouldBe(asked);

    [Theory]
    [InlineData("Arctic Arctic JJ 5 amod LOC:2", 1)]
    [InlineData("old old JJ 5 amod", 0)]
    public void WhoDidSomethingWithoutAName_MayBeMany(string modifier, int asked) =>
        HandmadeArticle.Ask(Plain.Replace("Arctic Arctic JJ 5 amod LOC:2", modifier, StringComparison.Ordinal).Replace("XX\n", "", StringComparison.Ordinal)).Candidates.Count(candidate => candidate.Rule == "who-subject").ShouldBe(asked);

    [Theory]
    [InlineData("two two CD 5 nummod NUM:2", 0)]
    [InlineData("nine nine CD 5 nummod NUM:9", 1)]
    public void OneOrTwo_AreNotCounted(string number, int asked) => HandmadeArticle.Ask($"""
        Anna Anna NNP 3 nsubj PER:1
        Berg Berg NNP 1 flat +
        closed close VBD 0 root
        {number}
        mines mine NNS 3 obj
        in in IN 7 case
        Norway Norway NNP 3 obl GPE:2
        . . . 3 punct
        """).Candidates.Count(candidate => candidate.Rule == "how-many").ShouldBe(asked);

    private static IEnumerable<string> Reasons(string words) => HandmadeArticle.Ask(words).Rejections.Select(rejection => rejection.Reason);
}
