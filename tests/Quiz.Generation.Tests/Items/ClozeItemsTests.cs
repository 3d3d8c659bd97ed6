using Quiz.Domain.Questions;
using Quiz.Generation.Items;

namespace Quiz.Generation.Tests.Items;

/// <summary>Which sentences get a gap, and which words are left out.</summary>
public sealed class ClozeItemsTests
{
    // "Norway counted 84 killer whales along its northern coast in spring."
    private const string Whales = """
        Norway Norway NNP 2 nsubj GPE:1
        counted count VBD 0 root
        84 84 CD 5 nummod NUM:84
        killer killer NN 5 compound
        whales whale NNS 2 obj
        along along IN 9 case
        its its PRP$ 9 nmod:poss =1
        northern northern JJ 9 amod
        coast coast NN 2 obl
        . . . 2 punct
        """;

    [Fact]
    public void FigureThatIsToldOnce_IsLeftOut()
    {
        var gap = new Parsed(Whales).Gaps().ShouldHaveSingleItem();

        gap.Rule.ShouldBe("cloze-number");
        gap.Content.Stem.ShouldBe("Complete the sentence with a number from the article.");
        Text(gap).ShouldBe("Norway counted {1} killer whales along its northern coast.");
        gap.Key.ShouldBe("84");
        gap.Content.Evidence.ShouldHaveSingleItem().Quote.ShouldBe("Norway counted 84 killer whales along its northern coast.");
    }

    [Fact]
    public void SentenceThatIsAskedAlready_GetsNone() => new Parsed(Whales).Gaps(0).ShouldBeEmpty();

    [Fact]
    public void FigureThatAnotherSentenceTellsToo_IsNotLeftOut()
    {
        const string twice = Whales + """


            Oslo Oslo NNP 2 nsubj GPE:2
            saw see VBD 0 root
            84 84 CD 2 obj NUM:84
            . . . 2 punct
            """;

        new Parsed(twice).Gaps().ShouldNotContain(gap => gap.Rule == "cloze-number");
    }

    [Fact]
    public void FigureThatTheOthersGiveAway_IsNotLeftOut()
    {
        const string sum = """
            Norway Norway NNP 2 nsubj GPE:1
            counted count VBD 0 root
            84 84 CD 4 nummod NUM:84
            whales whale NNS 2 obj
            with with IN 8 case
            50 50 CD 8 nummod NUM:50
            young young JJ 8 amod
            calves calf NNS 4 nmod
            and and CC 11 cc
            34 34 CD 11 nummod NUM:34
            adults adult NNS 8 conj
            . . . 2 punct
            """;

        new Parsed(sum).Gaps().ShouldNotContain(gap => gap.Rule == "cloze-number");
    }

    [Fact]
    public void AgeBetweenCommas_IsNotLeftOut()
    {
        const string age = """
            Anna Anna NNP 6 nsubj PER:1
            Berg Berg NNP 1 flat +
            , , , 4 punct
            62 62 CD 1 appos NUM:62
            , , , 1 punct
            opened open VBD 0 root
            a a DT 9 det
            small small JJ 9 amod
            school school NN 6 obj
            in in IN 11 case
            Norway Norway NNP 6 obl GPE:2
            . . . 6 punct
            """;

        new Parsed(age).Gaps().ShouldAllBe(gap => gap.Key != "62");
    }

    [Fact]
    public void PronounOfAPersonNamedBefore_BecomesTheName_AndTheEvidenceHasBoth()
    {
        const string words = """
            Anna Anna NNP 3 nsubj PER:1
            Berg Berg NNP 1 flat +
            resigned resign VBD 0 root
            . . . 3 punct

            She she PRP 2 nsubj =1
            counted count VBD 0 root
            84 84 CD 5 nummod NUM:84
            killer killer NN 5 compound
            whales whale NNS 2 obj
            along along IN 9 case
            Norway's Norway NNP 9 nmod:poss GPE:2
            northern northern JJ 9 amod
            coast coast NN 2 obl
            . . . 2 punct
            """;

        var gap = new Parsed(words).Gaps().ShouldHaveSingleItem();

        Text(gap).ShouldStartWith("Anna Berg counted {1} killer whales");
        gap.Content.Evidence.Select(anchor => anchor.Quote[..10]).ShouldBe(["Anna Berg ", "She counte"]);
    }

    [Fact]
    public void PronounThatNothingResolves_LeavesTheSentenceOut()
    {
        var parsed = new Parsed(Whales.Replace("Norway Norway NNP 2 nsubj GPE:1", "It it PRP 2 nsubj", StringComparison.Ordinal).Replace(" =1", "", StringComparison.Ordinal));

        parsed.Gaps().ShouldBeEmpty();
        parsed.Rejections.ShouldHaveSingleItem().Reason.ShouldBe("pronoun");
    }

    [Fact]
    public void SubjectThatOnlyTheArticleExplains_LeavesTheSentenceOut()
    {
        const string chain = """
            The the DT 2 det
            chain chain NN 8 nsubj
            , , , 5 punct
            which which WDT 5 nsubj
            grew grow VBD 2 acl:relcl
            fast fast RB 5 advmod
            , , , 2 punct
            has have VBZ 0 root
            430 430 CD 10 nummod NUM:430
            branches branch NNS 8 obj
            in in IN 12 case
            Norway Norway NNP 8 obl GPE:1
            . . . 8 punct
            """;

        var parsed = new Parsed(chain);

        parsed.Gaps().ShouldBeEmpty();
        parsed.Rejections.ShouldHaveSingleItem().Reason.ShouldBe("definite-description");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void WeekdayNeedsTheDayOfTheArticle_WhichTheInstructionTells(bool hasDateline)
    {
        var words = Whales.Replace(". . . 2 punct", "on on IN 11 case\nMonday Monday NNP 2 obl DATE:2019-09-02\n. . . 2 punct", StringComparison.Ordinal);

        var gaps = new Parsed(words, hasDateline ? new DateOnly(2019, 9, 4) : null).Gaps();

        if (hasDateline)
            gaps.ShouldHaveSingleItem().Content.Stem.ShouldBe("Complete the sentence, which was written on 4 September 2019, with a number from the article.");
        else
            gaps.ShouldBeEmpty();
    }

    [Fact]
    public void AdditionThatLeansOnTheArticle_IsCutOff()
    {
        var words = Whales.Replace(". . . 2 punct", ", , , 13 punct\nbut but CC 13 cc\nthey they PRP 13 nsubj\nleft leave VBD 2 conj\n. . . 2 punct", StringComparison.Ordinal)
            .Replace("whales whale NNS", "whale whale NN", StringComparison.Ordinal);

        var gap = new Parsed(words).Gaps().ShouldHaveSingleItem();

        Text(gap).ShouldBe("Norway counted {1} killer whale along its northern coast.");
        gap.Content.Evidence.ShouldHaveSingleItem().Quote.ShouldEndWith("coast");
    }

    [Fact]
    public void WhoseWordItIs_IsNotCutOff()
    {
        var words = Whales.Replace(". . . 2 punct", ", , , 12 punct\nhe he PRP 12 nsubj\nsaid say VBD 2 parataxis\n. . . 2 punct", StringComparison.Ordinal);

        new Parsed(words).Gaps().ShouldBeEmpty();
    }

    [Fact]
    public void Caption_IsLeftOut() => new Parsed("caption\n" + Whales + "\n\nOslo Oslo NNP 2 nsubj GPE:2\nslept sleep VBD 0 root\n. . . 2 punct").Gaps().ShouldBeEmpty();

    [Fact]
    public void SentenceThatHangsOnTheOneBefore_IsLeftOut()
    {
        const string words = """
            But but CC 3 cc
            Norway Norway NNP 3 nsubj GPE:1
            counted count VBD 0 root
            84 84 CD 6 nummod NUM:84
            killer killer NN 6 compound
            whales whale NNS 3 obj
            along along IN 9 case
            northern northern JJ 9 amod
            coasts coast NNS 3 obl
            . . . 3 punct
            """;

        var parsed = new Parsed(words);

        parsed.Gaps().ShouldBeEmpty();
        parsed.Rejections.ShouldHaveSingleItem().Reason.ShouldBe("connective");
    }

    [Fact]
    public void PlaceBesideItsCountry_IsNotLeftOut()
    {
        const string place = """
            Anna Anna NNP 3 nsubj PER:1
            Berg Berg NNP 1 flat +
            opened open VBD 0 root
            a a DT 6 det
            small small JJ 6 amod
            school school NN 3 obj
            in in IN 8 case
            Oslo Oslo NNP 3 obl GPE:2
            for for IN 11 case
            Oslo's Oslo NNP 11 nmod:poss GPE:2
            children child NNS 6 nmod
            . . . 3 punct
            """;

        new Parsed(place).Gaps().ShouldNotContain(gap => gap.Key == "Oslo");
    }

    [Fact]
    public void NameOfSomeoneWhoActs_IsLeftOut_WhereThereIsNoFigure()
    {
        const string words = """
            Anna Anna NNP 3 nsubj PER:1
            Berg Berg NNP 1 flat +
            opened open VBD 0 root
            a a DT 6 det
            small small JJ 6 amod
            school school NN 3 obj
            near near IN 8 case
            Oslo Oslo NNP 3 obl GPE:2
            . . . 3 punct
            """;

        var gap = new Parsed(words).Gaps().ShouldHaveSingleItem();

        gap.Rule.ShouldBe("cloze-name");
        gap.Content.Stem.ShouldBe("Complete the sentence with a person’s name from the article.");
        Text(gap).ShouldBe("{1} opened a small school near Oslo.");
    }

    private static string Text(Draft draft) => ((Cloze)draft.Content.Item).Text;
}
