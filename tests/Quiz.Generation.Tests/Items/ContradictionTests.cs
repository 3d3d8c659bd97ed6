using Quiz.Domain.Questions;
using Quiz.Generation.Items;

namespace Quiz.Generation.Tests.Items;

/// <summary>Changes that make a sentence false by the article's own words, and those that would only make it untold.</summary>
public sealed class ContradictionTests
{
    [Fact]
    public void WinnerAndLoserExchanged_IsFalse() => new Parsed(Contest("beat", "beat")).Contradicted().ShouldContain("Karim Sadi beat Anna Berg in the first big race.");

    // That Berg accused Sadi does not say that Sadi did not accuse Berg.
    [Fact]
    public void RolesThatBothMayHave_AreNotExchanged() => new Parsed(Contest("accused", "accuse")).Contradicted().ShouldBeEmpty();

    [Fact]
    public void RiseOfAFigure_BecomesAFall()
    {
        const string words = """
            Prices price NNS 2 nsubj
            rose rise VBD 0 root
            in in IN 4 case
            Norway Norway NNP 2 obl GPE:1
            . . . 2 punct
            """;

        new Parsed(words).Contradicted().ShouldBe(["Prices fell in Norway."]);
        new Parsed(words.Replace("Prices price NNS", "Smoke smoke NN", StringComparison.Ordinal)).Contradicted().ShouldBeEmpty();
    }

    [Fact]
    public void MoreThanANumber_BecomesFewer()
    {
        const string words = """
            Norway Norway NNP 2 nsubj GPE:1
            hired hire VBD 0 root
            more more JJR 5 advmod
            than than IN 3 fixed
            300 300 CD 6 nummod NUM:300
            nurses nurse NNS 2 obj
            . . . 2 punct
            """;

        new Parsed(words).Contradictions().ShouldContain(change => change.Rule == "false-comparison" && change.Edits[0].By == "fewer");
    }

    [Fact]
    public void BeforeADate_BecomesAfterIt()
    {
        const string words = """
            Norway Norway NNP 2 nsubj GPE:1
            joined join VBD 0 root
            before before IN 4 case
            1995 1995 CD 2 obl DATE:1995
            . . . 2 punct
            """;

        new Parsed(words).Contradicted().ShouldContain("Norway joined after 1995.");
    }

    [Fact]
    public void Year_BecomesAnother_OnlyWhereTheArticleNamesItOnce()
    {
        const string words = """
            Norway Norway NNP 2 nsubj GPE:1
            joined join VBD 0 root
            in in IN 4 case
            1995 1995 CD 2 obl DATE:1995
            . . . 2 punct
            """;

        new Parsed(words).Contradictions().ShouldHaveSingleItem().Rule.ShouldBe("false-year");
        new Parsed(words + "\n\n" + words).Contradictions().ShouldBeEmpty();
    }

    [Fact]
    public void DeniedAndSupposed_IsNotTurned() => new Parsed("""
        Prices price NNS 4 nsubj
        did do VBD 4 aux
        not not RB 4 advmod
        rise rise VB 0 root
        in in IN 6 case
        Norway Norway NNP 4 obl GPE:1
        . . . 4 punct
        """).Contradicted().ShouldBeEmpty();

    [Fact]
    public void SentenceAsItStands_IsNoStatement_AndAFalseOneSaysWhatTheArticleSays()
    {
        var statements = Enumerable.Range(80, 12).SelectMany(number => new Parsed($"""
            Norway Norway NNP 2 nsubj GPE:1
            counted count VBD 0 root
            {number} {number} CD 5 nummod NUM:{number}
            killer killer NN 5 compound
            whales whale NNS 2 obj
            along along IN 9 case
            the the DT 9 det
            northern northern JJ 9 amod
            coast coast NN 2 obl
            of of IN 11 case
            Norway Norway NNP 9 nmod GPE:1
            . . . 2 punct
            """).Statements()).ToList();

        statements.ShouldNotBeEmpty();
        foreach (var statement in statements)
        {
            ((TrueFalseNotGiven)statement.Content.Item).Key.ShouldBe(Verdict.False);
            statement.Content.Stem.ShouldNotBe(statement.Content.Evidence[0].Quote);
            statement.Content.Explanation!.ShouldContain("not “");
        }
    }

    private static string Contest(string form, string lemma) => $"""
        Anna Anna NNP 3 nsubj PER:0
        Berg Berg NNP 1 flat +
        {form} {lemma} VBD 0 root
        Karim Karim NNP 3 obj PER:1
        Sadi Sadi NNP 4 flat +
        in in IN 10 case
        the the DT 10 det
        first first JJ 10 amod
        big big JJ 10 amod
        race race NN 3 obl
        . . . 3 punct
        """;
}
