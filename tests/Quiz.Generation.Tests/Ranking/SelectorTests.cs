using Quiz.Domain.Anchors;
using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Generation.Items;
using Quiz.Generation.Ranking;
using Quiz.Generation.Stems;
using Quiz.Generation.Tests.Handmade;
using Quiz.Language.Entities;

namespace Quiz.Generation.Tests.Ranking;

/// <summary>A quiz covers the article and does not answer itself.</summary>
public sealed class SelectorTests
{
    private readonly PlainArticle article = new PlainArticle("Wang Yi met Ri Yong-ho in Pyongyang in May 2019 for talks.", "Anna Berg visited Oslo.", "Karim Sadi left Rome.")
        .People("Wang Yi", "Ri Yong-ho", "Anna Berg", "Karim Sadi").Named(EntityKind.GeopoliticalEntity, "Pyongyang")
        .Fact("visit", (RoleKind.Agent, "Anna Berg"), (RoleKind.Patient, "Oslo"))
        .Fact("leave", (RoleKind.Agent, "Karim Sadi"), (RoleKind.Patient, "Rome"))
        .Fact("meet", (RoleKind.Agent, "Wang Yi"), (RoleKind.Patient, "Ri Yong-ho"), (RoleKind.Place, "Pyongyang"), (RoleKind.Time, "May 2019"), (RoleKind.Purpose, "talks"));

    [Fact]
    public void QuestionThatAnswersAnother_IsLeftOut()
    {
        var (chosen, rejections) = Select(Draft("Who met Ri Yong-ho in Pyongyang?", RoleKind.Agent), Draft("Whom did Wang Yi meet in Pyongyang?", RoleKind.Patient));

        chosen.Count.ShouldBe(1);
        rejections.ShouldHaveSingleItem().Reason.ShouldBe("answered-by-another");
    }

    [Fact]
    public void ThirdQuestionOfASentence_IsLeftOut()
    {
        var (chosen, rejections) = Select(
            Draft("Who is it that came?", RoleKind.Agent), Draft("Where was it that they sat?", RoleKind.Place), Draft("When was it that they sat down?", RoleKind.Time));

        chosen.Count.ShouldBe(2);
        rejections.ShouldHaveSingleItem().Reason.ShouldBe("sentence-asked-twice");
    }

    [Fact]
    public void OtherSentences_ComeBeforeASecondQuestionOfTheSame()
    {
        var (chosen, _) = Select(
            Draft("Who is it that came?", RoleKind.Agent, 0.80), Draft("When was it that they sat down?", RoleKind.Time, 0.79), Draft("Who visited Oslo?", RoleKind.Agent, 0.75, fact: 0));

        chosen.ShouldBe(["Who is it that came?", "Who visited Oslo?", "When was it that they sat down?"]);
    }

    [Fact]
    public void EqualScores_GoByPlaceInTheText()
    {
        var first = Draft("Who visited Oslo?", RoleKind.Agent, fact: 0);
        var second = Draft("Who left Rome?", RoleKind.Agent, fact: 1);

        Select(first, second).Chosen.ShouldBe(Select(second, first).Chosen);
    }

    [Fact]
    public void BestThatBarsTwoOthers_GivesWayToThem()
    {
        var (chosen, rejections) = Select(
            Draft("Who met Ri Yong-ho and Anna Berg, visitor of Oslo, and Karim Sadi, leaver of Rome?", RoleKind.Agent, 0.60),
            Draft("Who visited Oslo, Ri Yong-ho?", RoleKind.Agent, 0.55, fact: 0), Draft("Who left Rome, Ri Yong-ho?", RoleKind.Agent, 0.55, fact: 1));

        chosen.Count.ShouldBe(2);
        rejections.ShouldHaveSingleItem().Reason.ShouldBe("answered-by-another");
    }

    [Fact]
    public void ThirdPost_IsLeftOut()
    {
        var (chosen, rejections) = Select(
            Post(Draft("What position does Wang Yi hold?", RoleKind.Agent)), Post(Draft("What position does Anna Berg hold?", RoleKind.Agent, fact: 0)), Post(Draft("What position does Karim Sadi hold?", RoleKind.Agent, fact: 1)));

        chosen.Count.ShouldBe(2);
        rejections.ShouldHaveSingleItem().Reason.ShouldBe("enough-of-the-kind");
    }

    private static ScoredDraft Post(ScoredDraft draft) => draft with { Draft = draft.Draft with { Candidate = draft.Draft.Candidate! with { Answer = AnswerType.Post } } };

    private (List<string> Chosen, List<Rejection> Rejections) Select(params ScoredDraft[] drafts)
    {
        var rejections = new List<Rejection>();
        return ([.. new Selector(article.Index).Select(drafts, 10, rejections).Select(scored => scored.Draft.Content.Stem)], rejections);
    }

    private ScoredDraft Draft(string stem, RoleKind asked, double score = 0.5, int fact = 2)
    {
        var candidate = article.Ask(stem, asked, AnswerType.Person, fact: fact);
        var evidence = AnchorFinder.At(article.Source.Revision, new(candidate.Evidence[0].Start, candidate.Evidence[0].Length));
        return new(new(new(FactKind.Who, stem, new ShortAnswer([candidate.Key]), [evidence], "", new(ProvenanceKind.Generated, "test")), candidate, "test", 1), score);
    }
}
