using Quiz.Generation.Tests.Handmade;

namespace Quiz.Generation.Tests.Stems;

public sealed class MeasureAndReasonTests
{
    [Fact]
    public void Height_IsAskedForByHowTall()
    {
        const string words = """
            Fjord Fjord NNP 6 nsubj LOC:1
            Tower Tower NNP 1 flat +
            is be VBZ 6 cop
            170 170 CD 5 nummod NUM
            metres metre NNS 6 obl:unmarked +
            tall tall JJ 0 root
            . . . 6 punct
            """;

        Questions(words, "how-far").ShouldBe([("How tall is Fjord Tower?", "170 metres")]);
    }

    [Fact]
    public void Distance_IsAskedForByHowFarAndNotByHowMany()
    {
        const string words = """
            Anna Anna NNP 3 nsubj PER:1
            Berg Berg NNP 1 flat +
            walked walk VBD 0 root
            200 200 CD 5 nummod NUM
            miles mile NNS 3 obj +
            in in IN 7 case
            Norway Norway NNP 3 obl GPE:2
            . . . 3 punct
            """;

        Questions(words, "how-far").ShouldBe([("How far did Anna Berg walk in Norway?", "200 miles")]);
        Questions(words, "how-many").ShouldBeEmpty();
        Questions(words, "object").ShouldBeEmpty();
    }

    [Fact]
    public void BlameForDoing_IsAReason()
    {
        const string words = """
            Norway Norway NNP 2 nsubj GPE:1
            fined fine VBD 0 root
            Fjord Fjord NNP 2 obj ORG:2
            Bank Bank NNP 3 flat +
            for for IN 6 mark
            hiding hide VBG 2 advcl
            old old JJ 8 amod
            losses loss NNS 6 obj
            . . . 2 punct
            """;

        Questions(words, "why").ShouldBe([("Why did Norway fine Fjord Bank?", "For hiding old losses")]);
    }

    [Fact]
    public void ClauseOfTime_IsAskedForByWhen()
    {
        const string words = """
            Anna Anna NNP 3 nsubj PER:1
            Berg Berg NNP 1 flat +
            visited visit VBD 0 root
            Norway Norway NNP 3 obj GPE:2
            after after IN 8 mark
            Fjord Fjord NNP 8 nsubj ORG:3
            Bank Bank NNP 6 flat +
            closed close VBD 3 advcl
            . . . 3 punct
            """;

        Questions(words, "when-clause").ShouldBe([("When did Anna Berg visit Norway?", "After Fjord Bank closed")]);
    }

    [Fact]
    public void StemThatMayMeanMany_IsToldWithItsPurpose()
    {
        const string words = """
            Anna Anna NNP 3 nsubj PER:1
            Berg Berg NNP 1 flat +
            used use VBD 0 root
            old old JJ 5 amod
            boats boat NNS 3 obj
            to to TO 7 mark
            reach reach VB 3 advcl
            Norway Norway NNP 7 obj GPE:2
            . . . 3 punct
            """;

        Questions(words, "who-subject").ShouldBe([("Who used old boats to reach Norway?", "Anna Berg")]);
    }

    [Fact]
    public void GerundThatTheVerbWants_IsPartOfTheStem()
    {
        const string words = """
            Fjord Fjord NNP 4 nsubj:pass ORG:1
            Bank Bank NNP 1 flat +
            was be VBD 4 aux:pass
            dedicated dedicate VBN 0 root
            to to IN 6 mark
            closing close VBG 4 advcl
            Norwegian Norwegian JJ 8 amod NORP:2
            mines mine NNS 6 obj
            . . . 4 punct
            """;

        Questions(words, "who-subject").ShouldBe([("Which bank was dedicated to closing Norwegian mines?", "Fjord Bank")]);
    }

    [Fact]
    public void AdjectiveOfACopula_StaysInTheStem()
    {
        const string words = """
            Fjord Fjord NNP 4 nsubj ORG:1
            Bank Bank NNP 1 flat +
            is be VBZ 4 cop
            popular popular JJ 0 root
            in in IN 6 case
            Norway Norway NNP 4 obl GPE:2
            . . . 4 punct
            """;

        Questions(words, "where").ShouldBe([("In which country is Fjord Bank popular?", "Norway")]);
    }

    private static List<(string Stem, string Key)> Questions(string words, string rule) =>
        [.. HandmadeArticle.Ask(words).Candidates.Where(candidate => candidate.Rule == rule).Select(candidate => (candidate.Stem, candidate.Key))];
}
