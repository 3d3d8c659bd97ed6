using Quiz.Generation.Facts;
using Quiz.Generation.Tests.Handmade;

namespace Quiz.Generation.Tests.Stems;

/// <summary>What is told in passing: participles, relative clauses, ages, workplaces.</summary>
public sealed class PassingFactTests
{
    [Fact]
    public void Participle_IsAskedAboutWithAFormOfBe()
    {
        const string words = """
            Fjord Fjord NNP 7 nsubj ORG:1
            Bank Bank NNP 1 flat +
            , , , 4 punct
            founded found VBN 1 acl
            in in IN 6 case
            1931 1931 CD 4 obl DATE:1931
            closed close VBD 0 root
            . . . 7 punct
            """;

        Questions(words, "when").ShouldBe([("In which year was Fjord Bank founded?", "1931")]);
    }

    [Fact]
    public void ParticipleBeforeTheClause_IsOfItsSubject()
    {
        const string words = """
            Founded found VBN 8 advcl
            by by IN 3 case
            Anna Anna NNP 1 obl:agent PER:1
            Berg Berg NNP 3 flat +
            , , , 1 punct
            Fjord Fjord NNP 8 nsubj ORG:2
            Bank Bank NNP 6 flat +
            closed close VBD 0 root
            three three CD 10 nummod NUM
            branches branch NNS 8 obj
            . . . 8 punct
            """;

        Questions(words, "agent-of-passive").ShouldBe([("Who founded Fjord Bank?", "Anna Berg")]);
    }

    [Fact]
    public void ParticipleOfSomethingNotToldApart_IsNotAsked()
    {
        const string words = """
            Anna Anna NNP 3 nsubj PER:1
            Berg Berg NNP 1 flat +
            read read VBD 0 root
            a a DT 5 det
            review review NN 3 obj
            published publish VBN 5 acl
            in in IN 8 case
            1931 1931 CD 6 obl DATE:1931
            . . . 3 punct
            """;

        Rejected(words).ShouldContain("indefinite-subject");
    }

    [Fact]
    public void ObjectOfARelativeClause_IsToldBehindItsVerb()
    {
        const string words = """
            Fjord Fjord NNP 9 nsubj:pass ORG:1
            Bank Bank NNP 1 flat +
            , , , 6 punct
            which which WDT 6 obj
            Berg Berg NNP 6 nsubj PER:2
            bought buy VBD 1 acl:relcl
            in in IN 8 case
            2010 2010 CD 6 obl DATE:2010
            closed close VBD 0 root
            . . . 9 punct
            """;

        Questions(words, "when").ShouldBe([("In which year did Berg buy Fjord Bank?", "2010")]);
    }

    [Fact]
    public void SecondVerbOfARelativeClause_HasItsSubject()
    {
        const string words = """
            Fjord Fjord NNP 8 nsubj ORG:1
            Bank Bank NNP 1 flat +
            , , , 5 punct
            which which WDT 5 nsubj
            lends lend VBZ 1 acl:relcl
            and and CC 7 cc
            closed close VBD 5 conj
            sued sue VBD 0 root
            Norway Norway NNP 8 obj GPE:2
            . . . 8 punct
            """;

        FactExtractor.Extract(HandmadeArticle.Read(words)).Facts.Single(fact => fact.Predicate.Lemma == "close").Roles[0].Wording.ShouldBe("Fjord Bank");
    }

    [Theory]
    [InlineData("""
        Anna Anna NNP 6 nsubj PER:1
        Berg Berg NNP 1 flat +
        , , , 4 punct
        54 54 CD 1 appos NUM
        , , , 1 punct
        resigned resign VBD 0 root
        . . . 6 punct
        """)]
    [InlineData("""
        Anna Anna NNP 11 nsubj PER:1
        Berg Berg NNP 1 flat +
        , , , 9 punct
        a a DT 9 det
        54 54 CD 7 nummod DUR
        ~- - HYPH 5 punct +
        ~year year NN 8 compound +
        ~- - HYPH 5 punct +
        ~old old JJ 10 amod +
        teacher teacher NN 1 appos
        resigned resign VBD 0 root
        . . . 11 punct
        """)]
    public void Age_IsToldInPassing_AndNotAskedFor(string words)
    {
        HandmadeArticle.Ask(words).Rejections.ShouldContain(rejection => rejection.Reason == "age-in-passing");
        HandmadeArticle.Ask(words).Candidates.ShouldAllBe(candidate => candidate.Key != "54");
    }

    [Fact]
    public void Workplace_IsAskedForWithTheJob()
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

        Questions(words, "workplace").ShouldBe([("At which institute is Anna Berg a senior analyst?", "Fjord Institute")]);
    }

    [Fact]
    public void HolderCalledByThe_IsTheOnlyOne()
    {
        const string words = """
            Anna Anna NNP 9 nsubj PER:1
            Berg Berg NNP 1 flat +
            , , , 5 punct
            the the DT 5 det
            designer designer NN 1 appos
            of of IN 8 case
            Fjord Fjord NNP 8 compound ORG:2
            Bank Bank NNP 5 nmod +
            resigned resign VBD 0 root
            . . . 9 punct
            """;

        Questions(words, "holder").ShouldBe([("Who is the designer of Fjord Bank?", "Anna Berg")]);
    }

    private static List<(string Stem, string Key)> Questions(string words, string rule) =>
        [.. HandmadeArticle.Ask(words).Candidates.Where(candidate => candidate.Rule == rule).Select(candidate => (candidate.Stem, candidate.Key))];

    private static IEnumerable<string> Rejected(string words) => HandmadeArticle.Ask(words).Rejections.Select(rejection => rejection.Reason);
}
