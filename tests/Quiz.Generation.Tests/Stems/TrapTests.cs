using Quiz.Generation.Facts;
using Quiz.Generation.Tests.Handmade;

namespace Quiz.Generation.Tests.Stems;

/// <summary>What real news text tempts one to ask wrongly.</summary>
public sealed class TrapTests
{
    [Fact]
    public void CaptionOfAnEarlierMeeting_IsNotAskedAbout()
    {
        const string words = """
            caption
            Anna Anna NNP 3 nsubj PER:1
            Berg Berg NNP 1 flat +
            met meet VBD 0 root
            Karim Karim NNP 3 obj PER:2
            Sadi Sadi NNP 4 flat +
            in in IN 7 case
            Oslo Oslo NNP 3 obl GPE:3
            . . . 3 punct

            Rain rain NN 2 nsubj
            fell fall VBD 0 root
            . . . 2 punct
            """;

        var reading = HandmadeArticle.Ask(words);

        reading.Candidates.ShouldBeEmpty();
        reading.Rejections.ShouldContain(rejection => rejection.Reason == "caption");
        var article = HandmadeArticle.Read(words);
        FactExtractor.Extract(article).Facts.ShouldContain(fact => fact.InCaption);
    }

    [Fact]
    public void BareSurname_IsWrittenInFull()
    {
        const string words = """
            Anna Anna NNP 3 nsubj PER:1
            Berg Berg NNP 1 flat +
            resigned resign VBD 0 root
            . . . 3 punct

            Berg Berg NNP 2 nsubj PER:1
            visited visit VBD 0 root
            Norway Norway NNP 2 obj GPE:2
            in in IN 5 case
            May May NNP 2 obl DATE
            . . . 2 punct
            """;

        HandmadeArticle.Ask(words).Candidates.Single(candidate => candidate.Rule == "when").Stem.ShouldBe("When did Anna Berg visit Norway?");
    }

    [Fact]
    public void PronounOfAnotherSentence_BringsThatSentenceAsEvidence()
    {
        const string words = """
            Anna Anna NNP 3 nsubj PER:1
            Berg Berg NNP 1 flat +
            resigned resign VBD 0 root
            . . . 3 punct

            She she PRP 2 nsubj =1
            visited visit VBD 0 root
            Norway Norway NNP 2 obj GPE:2
            in in IN 5 case
            May May NNP 2 obl DATE
            . . . 2 punct
            """;

        var article = HandmadeArticle.Read(words);
        var candidate = HandmadeArticle.Ask(words).Candidates.Single(candidate => candidate.Rule == "when");

        candidate.Stem.ShouldBe("When did Anna Berg visit Norway?");
        candidate.Evidence.Select(span => span.Of(article.Document.Text)).ShouldBe(["Anna Berg resigned.", "She visited Norway in May."]);
    }

    [Fact]
    public void PronounThatNothingResolves_IsRejected()
    {
        const string words = """
            She she PRP 2 nsubj
            visited visit VBD 0 root
            Norway Norway NNP 2 obj GPE:2
            in in IN 5 case
            May May NNP 2 obl DATE
            . . . 2 punct
            """;

        var reading = HandmadeArticle.Ask(words);

        reading.Candidates.ShouldBeEmpty();
        reading.Rejections.ShouldContain(rejection => rejection.Reason == "pronoun");
    }

    [Fact]
    public void MeetingThatOnlyTheArticleExplains_IsRejected()
    {
        const string words = """
            The the DT 2 det
            meeting meeting NN 3 nsubj
            began begin VBD 0 root
            in in IN 5 case
            Oslo Oslo NNP 3 obl GPE:1
            on on IN 8 case
            6 6 CD 8 nummod DATE
            May May NNP 3 obl +
            . . . 3 punct
            """;

        var reading = HandmadeArticle.Ask(words);

        reading.Candidates.ShouldBeEmpty();
        reading.Rejections.ShouldContain(rejection => rejection.Reason == "definite-description");
    }

    [Fact]
    public void WhatSomeoneSays_IsAskedAsTheirWord()
    {
        const string words = """
            Norway Norway NNP 3 nsubj GPE:2
            will will MD 3 aux
            close close VB 9 ccomp
            Arctic Arctic JJ 5 amod LOC:7
            mines mine NNS 3 obj
            , , , 3 punct
            Anna Anna NNP 9 nsubj PER:1
            Berg Berg NNP 7 flat +
            said say VBD 0 root
            . . . 9 punct
            """;

        var candidates = HandmadeArticle.Ask(words).Candidates;

        candidates.Single(candidate => candidate.Rule == "who-said").Stem.ShouldBe("Who said that Norway will close Arctic mines?");
        candidates.Single(candidate => candidate.Rule == "who-said").Key.ShouldBe("Anna Berg");
        candidates.Single(candidate => candidate.Rule == "who-subject").Stem.ShouldBe("According to Anna Berg, which country will close Arctic mines?");
    }

    [Fact]
    public void Quotation_IsNotTakenForTheArticlesWord()
    {
        const string words = """
            " " `` 3 punct
            ~Norway Norway NNP 3 nsubj GPE:2
            closed close VBD 9 ccomp
            Arctic Arctic JJ 5 amod LOC:7
            mines mine NNS 3 obj
            , , , 3 punct
            ~" " '' 3 punct
            Berg Berg NNP 9 nsubj PER:1
            said say VBD 0 root
            . . . 9 punct
            """;

        HandmadeArticle.Ask(words).Candidates.Select(candidate => candidate.Stem)
            .ShouldBe(["According to Berg, which country closed Arctic mines?", "According to Berg, what did Norway close?"], ignoreOrder: true);
    }

    [Fact]
    public void Condition_IsNoFact()
    {
        const string words = """
            If if IN 3 mark
            Norway Norway NNP 3 nsubj GPE:1
            closes close VBZ 8 advcl
            old old JJ 5 amod
            mines mine NNS 3 obj
            Iceland Iceland NNP 8 nsubj GPE:2
            will will MD 8 aux
            buy buy VB 0 root
            foreign foreign JJ 10 amod
            coal coal NN 8 obj
            . . . 8 punct
            """;

        var reading = HandmadeArticle.Ask(words);

        reading.Candidates.ShouldBeEmpty();
        reading.Rejections.Count(rejection => rejection.Reason == "hypothetical").ShouldBe(2);
    }

    [Fact]
    public void NegatedClause_IsNotAskedAbout()
    {
        const string words = """
            Norway Norway NNP 4 nsubj GPE:1
            did do VBD 4 aux
            not not RB 4 advmod
            close close VB 0 root
            old old JJ 6 amod
            mines mine NNS 4 obj
            . . . 4 punct
            """;

        var reading = HandmadeArticle.Ask(words);

        reading.Candidates.ShouldBeEmpty();
        reading.Rejections.ShouldContain(rejection => rejection.Reason == "negated");
    }

    [Fact]
    public void SubjectOfTwoPeople_IsAnsweredByBoth()
    {
        const string words = """
            Anna Anna NNP 6 nsubj PER:1
            Berg Berg NNP 1 flat +
            and and CC 4 cc
            Karim Karim NNP 1 conj PER:2
            Sadi Sadi NNP 4 flat +
            visited visit VBD 0 root
            northern northern JJ 8 amod
            Norway Norway NNP 6 obj GPE:3
            in in IN 10 case
            May May NNP 6 obl DATE
            . . . 6 punct
            """;

        var candidate = HandmadeArticle.Ask(words).Candidates.Single(candidate => candidate.Rule == "who-subject");

        candidate.Key.ShouldBe("Anna Berg and Karim Sadi");
        candidate.Asked!.IsCoordinated.ShouldBeTrue();
    }
}
