using Quiz.Generation.Stems;
using Quiz.Generation.Tests.Handmade;

namespace Quiz.Generation.Tests.Stems;

public sealed class StemRuleTests
{
    private const string Talks = """
        Anna Anna NNP 3 nsubj PER:1
        Berg Berg NNP 1 flat +
        held hold VBD 0 root
        talks talk NNS 3 obj
        with with IN 6 case
        Karim Karim NNP 3 obl PER:2
        Sadi Sadi NNP 6 flat +
        in in IN 9 case
        Oslo Oslo NNP 3 obl GPE:3
        on on IN 11 case
        Monday Monday NNP 3 obl DATE
        . . . 3 punct
        """;

    [Fact]
    public void Subject_IsAskedForByWho() =>
        Question(Talks, "who-subject").ShouldBe(("Who held talks with Karim Sadi in Oslo?", "Anna Berg"));

    [Fact]
    public void Companion_IsAskedForWithItsPreposition() =>
        Question(Talks, "with-whom").ShouldBe(("With whom did Anna Berg hold talks in Oslo?", "Karim Sadi"));

    [Fact]
    public void Place_IsAskedForByItsType() =>
        Question(Talks, "where").ShouldBe(("In which city did Anna Berg hold talks with Karim Sadi?", "Oslo"));

    [Fact]
    public void WeekdayWithoutDateline_IsAnsweredInTheArticlesWordAndStaysOutOfOtherStems()
    {
        Question(Talks, "when").ShouldBe(("On which day of the week did Anna Berg hold talks with Karim Sadi in Oslo?", "Monday"));
        HandmadeArticle.Ask(Talks).Candidates.Where(candidate => candidate.Rule != "when").ShouldAllBe(candidate => !candidate.Stem.Contains("Monday"));
    }

    [Fact]
    public void WeekdayWithDateline_IsWrittenOutInTheStem()
    {
        var dated = Talks.Replace("obl DATE", "obl DATE:2019-09-02", StringComparison.Ordinal);

        Question(dated, "with-whom").Stem.ShouldBe("With whom did Anna Berg hold talks in Oslo on 2 September 2019?");
    }

    [Fact]
    public void ExpectedVisit_KeepsItsModality()
    {
        const string words = """
            Karim Karim NNP 4 nsubj:pass PER:1
            Sadi Sadi NNP 1 flat +
            is be VBZ 4 aux:pass
            expected expect VBN 0 root
            to to TO 6 mark
            visit visit VB 4 xcomp
            Norway Norway NNP 6 obj GPE:2
            in in IN 9 case
            October October NNP 6 obl DATE
            . . . 4 punct
            """;

        Question(words, "object").ShouldBe(("Which country is Karim Sadi expected to visit in October?", "Norway"));
        Question(words, "when").ShouldBe(("When is Karim Sadi expected to visit Norway?", "October"));
        Question(words, "who-subject").Stem.ShouldBe("Who is expected to visit Norway in October?");
    }

    [Fact]
    public void NumberBeforeANoun_IsAskedForByHowMany()
    {
        const string words = """
            The the DT 3 det
            Norwegian Norwegian JJ 3 amod NORP:1
            government government NN 5 nsubj
            will will MD 5 aux
            build build VB 0 root
            nine nine CD 7 nummod NUM
            bridges bridge NNS 5 obj
            in in IN 9 case
            Oslo Oslo NNP 5 obl GPE:2
            . . . 5 punct
            """;

        Question(words, "how-many").ShouldBe(("How many bridges will the Norwegian government build in Oslo?", "nine"));
    }

    [Fact]
    public void Cause_IsAskedForByWhy()
    {
        const string words = """
            Norway Norway NNP 2 nsubj GPE:1
            closes close VBZ 0 root
            old old JJ 4 amod
            mines mine NNS 2 obj
            because because IN 8 mark
            coal coal NN 7 compound
            prices price NNS 8 nsubj
            fell fall VBD 2 advcl
            . . . 2 punct
            """;

        Question(words, "why").ShouldBe(("Why does Norway close old mines?", "Because coal prices fell"));
    }

    [Fact]
    public void Purpose_IsAskedForByWhy()
    {
        const string words = """
            Norway Norway NNP 2 nsubj GPE:1
            closed close VBD 0 root
            old old JJ 4 amod
            mines mine NNS 2 obj
            to to TO 6 mark
            save save VB 2 advcl
            money money NN 6 obj
            . . . 2 punct
            """;

        Question(words, "why").ShouldBe(("Why did Norway close old mines?", "To save money"));
    }

    [Fact]
    public void ByDoing_IsAskedForByHow()
    {
        const string words = """
            Norway Norway NNP 3 nsubj GPE:1
            can can MD 3 aux
            save save VB 0 root
            public public JJ 5 amod
            money money NN 3 obj
            by by IN 7 mark
            closing close VBG 3 advcl
            old old JJ 9 amod
            mines mine NNS 7 obj
            . . . 3 punct
            """;

        Question(words, "how-by").ShouldBe(("How can Norway save public money?", "By closing old mines"));
    }

    [Fact]
    public void AgentOfAPassive_IsAskedForInTheActive()
    {
        const string words = """
            Three three CD 2 nummod NUM
            ships ship NNS 4 nsubj:pass
            were be VBD 4 aux:pass
            stopped stop VBN 0 root
            by by IN 6 case
            Norway Norway NNP 4 obl:agent GPE:1
            near near IN 8 case
            Iceland Iceland NNP 4 obl GPE:2
            . . . 4 punct
            """;

        Question(words, "agent-of-passive").ShouldBe(("Which country stopped three ships near Iceland?", "Norway"));
        Question(words, "how-many").ShouldBe(("How many ships were stopped by Norway near Iceland?", "three"));
    }

    [Fact]
    public void WhatSomeoneDecidesToDo_IsAskedFor()
    {
        const string words = """
            Norway Norway NNP 2 nsubj GPE:1
            decided decide VBD 0 root
            in in IN 4 case
            May May NNP 2 obl DATE
            to to TO 6 mark
            close close VB 2 xcomp
            old old JJ 8 amod
            mines mine NNS 6 obj
            . . . 2 punct
            """;

        Question(words, "what-content").ShouldBe(("What did Norway decide to do in May?", "close old mines"));
    }

    [Fact]
    public void Title_IsAFactOfItsOwn()
    {
        const string words = """
            Norwegian Norwegian JJ 3 amod TITLE
            Foreign foreign JJ 3 amod TITLE
            Minister minister NNP 4 nmod:desc TITLE
            Anna Anna NNP 6 nsubj PER:1
            Berg Berg NNP 4 flat +
            resigned resign VBD 0 root
            . . . 6 punct
            """;

        Question(words, "post").ShouldBe(("What position does Anna Berg hold?", "Norwegian Foreign Minister"));
    }

    [Fact]
    public void Appositive_IsAFactOfItsOwn()
    {
        const string words = """
            Anna Anna NNP 11 nsubj PER:1
            Berg Berg NNP 1 flat +
            , , , 6 punct
            a a DT 6 det
            senior senior JJ 6 amod
            analyst analyst NN 1 appos
            at at IN 9 case
            Fjord Fjord NNP 9 compound ORG:2
            Institute Institute NNP 6 nmod +
            , , , 6 punct
            resigned resign VBD 0 root
            . . . 11 punct
            """;

        Question(words, "description").ShouldBe(("How does the article describe Anna Berg?", "a senior analyst at Fjord Institute"));
    }

    private static (string Stem, string Key) Question(string words, string rule)
    {
        var reading = HandmadeArticle.Ask(words);
        var found = reading.Candidates.Where(candidate => candidate.Rule == rule).ToList();
        found.Count.ShouldBe(1, string.Join("; ", reading.Candidates.Select(candidate => $"{candidate.Rule}: {candidate.Stem}")) + " | " + string.Join("; ", reading.Rejections));
        return (found[0].Stem, found[0].Key);
    }
}
