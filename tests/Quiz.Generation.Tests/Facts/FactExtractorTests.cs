using Quiz.Generation.Facts;
using Quiz.Generation.Tests.Handmade;

namespace Quiz.Generation.Tests.Facts;

public sealed class FactExtractorTests
{
    private const string Visit = """
        Foreign foreign JJ 2 amod TITLE
        Minister minister NNP 3 nmod:desc TITLE
        Anna Anna NNP 7 nsubj:pass PER:1
        Berg Berg NNP 3 flat +
        is be VBZ 7 aux:pass
        not not RB 7 advmod
        expected expect VBN 0 root
        to to TO 9 mark
        visit visit VB 7 xcomp
        Norway Norway NNP 9 obj GPE:2
        in in IN 12 case
        May May NNP 9 obl DATE
        . . . 7 punct
        """;

    [Fact]
    public void ExpectedVisit_IsOneFactOfTheVisit()
    {
        var article = HandmadeArticle.Read(Visit);

        var fact = FactExtractor.Extract(article).Facts.Single(fact => fact.Form == FactForm.Clause);

        fact.Predicate.Lemma.ShouldBe("visit");
        fact.Modality.ShouldBe(Modality.Expected);
        fact.IsNegated.ShouldBeTrue();
        fact.Roles.Select(role => (role.Kind, role.Span.Of(article.Document.Text))).ShouldBe(
            [(RoleKind.Agent, "Foreign Minister Anna Berg"), (RoleKind.Patient, "Norway"), (RoleKind.Time, "May")]);
    }

    [Fact]
    public void Title_IsAFactBesideTheClause()
    {
        var article = HandmadeArticle.Read(Visit);

        var title = FactExtractor.Extract(article).Facts.Single(fact => fact.Form == FactForm.Title);

        title.Roles.Single(role => role.Kind == RoleKind.Theme).Wording.ShouldBe("Anna Berg");
        title.Roles.Single(role => role.Kind == RoleKind.Attribute).Wording.ShouldBe("Foreign Minister");
    }

    [Fact]
    public void InvertedSpeech_HasItsSpeakerInFull()
    {
        const string words = """
            Anna Anna NNP 3 nsubj PER:1
            Berg Berg NNP 1 flat +
            spoke speak VBD 0 root
            . . . 3 punct

            Norway Norway NNP 3 nsubj GPE:2
            will will MD 3 aux
            close close VB 7 ccomp
            old old JJ 5 amod
            mines mine NNS 3 obj
            , , , 3 punct
            said say VBD 0 root
            Berg Berg NNP 7 nsubj PER:1
            . . . 7 punct
            """;

        var fact = FactExtractor.Extract(HandmadeArticle.Read(words)).Facts.Single(fact => fact.Predicate.Lemma == "close");

        fact.Modality.ShouldBe(Modality.Expected);
        fact.Attribution!.SpeakerWording.ShouldBe("Anna Berg");
        fact.Attribution.VerbLemma.ShouldBe("say");
        fact.Attribution.Form.ShouldBe(SpeechForm.Indirect);
    }

    [Fact]
    public void AccordingTo_IsAnAttribution()
    {
        const string words = """
            According accord VBG 3 case
            to to IN 1 fixed
            Berg Berg NNP 6 obl PER:1
            , , , 3 punct
            Norway Norway NNP 6 nsubj GPE:2
            closed close VBD 0 root
            old old JJ 8 amod
            mines mine NNS 6 obj
            . . . 6 punct
            """;

        var fact = FactExtractor.Extract(HandmadeArticle.Read(words)).Facts.Single();

        fact.Attribution!.Form.ShouldBe(SpeechForm.AccordingTo);
        fact.Roles.Select(role => role.Kind).ShouldBe([RoleKind.Agent, RoleKind.Patient]);
    }

    [Fact]
    public void RelativeClause_TellsOfTheNounBeforeIt()
    {
        const string words = """
            Ships ship NNS 5 nsubj
            that that WDT 3 nsubj
            carried carry VBD 1 acl:relcl
            coal coal NN 3 obj
            sank sink VBD 0 root
            . . . 5 punct
            """;

        var fact = FactExtractor.Extract(HandmadeArticle.Read(words)).Facts.Single(fact => fact.Form == FactForm.Relative);

        fact.Roles.Single(role => role.Kind == RoleKind.Agent).Wording.ShouldBe("ships");
        fact.Roles.Single(role => role.Kind == RoleKind.Patient).Wording.ShouldBe("coal");
    }

    [Fact]
    public void VerbWithTwoSubjects_IsNotReadAndSaysSo()
    {
        const string words = """
            Anna Anna NNP 3 nsubj PER:1
            Norway Norway NNP 3 nsubj GPE:2
            visited visit VBD 0 root
            . . . 3 punct
            """;

        var reading = FactExtractor.Extract(HandmadeArticle.Read(words));

        reading.Facts.ShouldBeEmpty();
        reading.Rejections.Single().Reason.ShouldBe("two-subjects");
    }

    [Fact]
    public void SecondVerbWithoutSubject_HasTheFirstOnes()
    {
        const string words = """
            Berg Berg NNP 2 nsubj PER:1
            arrived arrive VBD 0 root
            and and CC 4 cc
            left leave VBD 2 conj
            . . . 2 punct
            """;

        FactExtractor.Extract(HandmadeArticle.Read(words)).Facts.Select(fact => fact.Roles.Single().Wording).ShouldBe(["Berg", "Berg"]);
    }
}
