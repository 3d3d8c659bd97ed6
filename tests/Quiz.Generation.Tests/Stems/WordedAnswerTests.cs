using Quiz.Generation.Tests.Handmade;

namespace Quiz.Generation.Tests.Stems;

/// <summary>Answers to when, where, why and how much that say something and are worded as the question wants them.</summary>
public sealed class WordedAnswerTests
{
    [Fact]
    public void Decade_KeepsItsArticle() => Keys("""
        Fjord Fjord NNP 3 nsubj ORG:1
        Bank Bank NNP 1 flat +
        closed close VBD 0 root
        Arctic Arctic JJ 5 amod LOC:2
        mines mine NNS 3 obj
        by by IN 8 case
        the the DT 8 det
        1970s 1970s NNS 3 obl DATE:1970
        . . . 3 punct
        """, "when").ShouldBe(["by the 1970s"]);

    [Fact]
    public void Place_IsAnsweredWithoutItsPreposition() => Keys("""
        Fjord Fjord NNP 3 nsubj ORG:1
        Bank Bank NNP 1 flat +
        closed close VBD 0 root
        Arctic Arctic JJ 5 amod LOC:2
        mines mine NNS 3 obj
        on on IN 8 case
        Mount Mount NNP 8 compound LOC:3
        Fjell Fjell NNP 3 obl +
        . . . 3 punct
        """, "where").ShouldBe(["Mount Fjell"]);

    [Theory]
    [InlineData("lobbied lobby VBD", 0)]
    [InlineData("visited visit VBD", 1)]
    public void WhatIsAskedOfSomeone_IsNoPurpose(string verb, int asked) => Keys($"""
        Anna Anna NNP 3 nsubj PER:1
        Berg Berg NNP 1 flat +
        {verb} 0 root
        Norway Norway NNP 3 obj GPE:2
        to to TO 6 mark
        close close VB 3 advcl
        old old JJ 8 amod
        mines mine NNS 6 obj
        . . . 3 punct
        """, "why").Count.ShouldBe(asked);

    [Theory]
    [InlineData("prices price NNS 7 nsubj", "fell fall VBD", 1)]
    [InlineData("long long RB 7 advmod", "convincing convince VBG", 0)]
    public void WhatTheSameOneDidNext_IsNoTime(string subject, string verb, int asked) => Keys($"""
        Anna Anna NNP 3 nsubj PER:1
        Berg Berg NNP 1 flat +
        visited visit VBD 0 root
        Norway Norway NNP 3 obj GPE:2
        before before IN 7 mark
        {subject}
        {verb} 3 advcl
        . . . 3 punct
        """, "when-clause").Count.ShouldBe(asked);

    [Fact]
    public void ThingWithoutAName_IsNotAskedForAsAnObject()
    {
        const string words = """
            Anna Anna NNP 3 nsubj PER:1
            Berg Berg NNP 1 flat +
            repaired repair VBD 0 root
            old old JJ 6 amod
            wooden wooden JJ 6 amod
            bridges bridge NNS 3 obj
            in in IN 8 case
            Norway Norway NNP 3 obl GPE:2
            . . . 3 punct
            """;

        Keys(words, "object").ShouldBeEmpty();
        Keys(words.Replace("wooden wooden JJ", "Arctic Arctic NNP", StringComparison.Ordinal), "object").ShouldBe(["old Arctic bridges"]);
    }

    private static List<string> Keys(string words, string rule) => [.. HandmadeArticle.Ask(words).Candidates.Where(candidate => candidate.Rule == rule).Select(candidate => candidate.Key)];
}
